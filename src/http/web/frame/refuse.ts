// A refusal as a page, for those who came with a browser.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keptFormPage } from '../../../views/kept-form.tsx';
import { messagePage } from '../../../views/message-page.tsx';
import { type Page, untouched } from '../../../views/page.ts';
import { refusalPage } from '../../../views/refusal-page.tsx';
import { signInPage } from '../../../views/sign-in.tsx';
import type { Refusal } from '../../problem.ts';
import { languageOfPage, pathWithoutLanguage } from './language.ts';
import { keepLateForm } from './late-form.ts';
import { wordsOf } from './page-door.ts';
import { refusalInWords } from './refusal-words.ts';
import { bareTerms } from './terms.ts';

/** Whether the answer is for somebody who reads pages; the API answers everybody alike. */
export function wantsPage({ url, headers }: FastifyRequest): boolean {
  return !url.startsWith('/api/') && /\btext\/html\b/i.test(headers.accept ?? '');
}

/**
 * Answers a refusal with a page; whoever is not signed in is led to where one signs in, and back from
 * there. What was typed into a form that came too late goes along. It names nobody and asks nothing of the
 * database, which may be what failed.
 */
export async function refuseWithPage(
  refusal: Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const kept = await keepLateForm(refusal, request);
  if (refusal.code === 'unauthenticated' && kept === undefined) {
    const next = new URLSearchParams({ next: request.url }).toString();
    await reply.redirect(request.method === 'GET' ? `/sign-in?${next}` : '/sign-in', 303);
    return;
  }
  const language = languageOfPage(request, undefined);
  const page: Page = {
    ...wordsOf(language),
    terms: bareTerms(language),
    path: pathWithoutLanguage(request),
    assets: request.server.pageAssets,
    csrf: '',
    reader: null,
    unnamed: request.session !== undefined,
  };
  await reply
    .code(refusal.status)
    .header('content-language', language)
    .html(kept === undefined ? viewOf(refusal, page, request) : viewOfKept(request, page, kept));
}

/** Where one signs in again, or, where that is done already, sends the form once more. */
function viewOfKept({ session, url }: FastifyRequest, page: Page, kept: string) {
  if (session !== undefined) return keptFormPage(page, { path: url, kept, documents: false });
  return signInPage(page, { form: untouched, next: null, kept });
}

function viewOf(refusal: Refusal, page: Page, { id, method }: FastifyRequest) {
  if (refusal.code === 'link-not-valid') return messagePage(page, 'link-not-valid');
  const { language } = page;
  return refusalPage(page, refusalInWords(refusal, { language, method, requestId: id }));
}
