// What the service reads in a need that is being filed, as its form shows it.
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type NeedPreview, previewNeed } from '../../../../actions/preview-need.ts';
import type { NeedContent, onBehalf } from '../../../../domain/need.ts';
import { type PreviewFinding, sayingOf } from '../../../../domain/preview.ts';
import { isMessageKey } from '../../../../messages/catalogues.ts';
import type { Need } from '../../../../store/needs/need-reads.ts';
import type { Advice } from '../../../../views/need-form/check-step.tsx';
import type { SuggestedTheme } from '../../../../views/need-form/model.ts';
import { stepOfField } from '../../../../views/need-form/steps.ts';
import type { Page } from '../../../../views/page.ts';
import { bearerOf } from '../../../authenticate.ts';
import type { Door } from '../../../door.ts';

/** The preview of a need with this content, for its owner or for whoever entered it on its behalf. */
export async function previewOf(
  door: Door,
  request: FastifyRequest,
  { need, content }: { need: Need; content: NeedContent },
): Promise<NeedPreview> {
  return await previewOfInput(door, request, { content, ...onBehalfOf(request, need) });
}

/** The part of an input that tells for whom a need was entered; nothing where it is the reader's own. */
export function onBehalfOf(
  request: FastifyRequest,
  { ownerId, owner, channel, documentSymbol, documentDate }: Need,
): { onBehalf?: z.input<typeof onBehalf> } {
  if (ownerId === bearerOf(request).organization.id) return {};
  return { onBehalf: { owner, channel, documentSymbol, documentDate } };
}

/** The preview of what a form says: a need that is kept nowhere yet, or is about to be changed. */
export async function previewOfInput(
  door: Door,
  request: FastifyRequest,
  input: unknown,
): Promise<NeedPreview> {
  return await previewNeed({ ...door.contextOf(request), pool: door.poolOf(request) }, input);
}

/** The themes that the words of the need show, each once, with all words that show it. */
export function themesIn({ concepts }: Pick<NeedPreview, 'concepts'>): SuggestedTheme[] {
  const byCode = new Map<string, string[]>();
  for (const { code, words } of concepts) byCode.set(code, [...(byCode.get(code) ?? []), words]);
  return Array.from(byCode, ([code, words]) => ({ code, words }));
}

/** What of a page puts findings in words. */
type Saying = Pick<Page, 'words' | 'terms'>;

/** The findings of the coach in words; fields by which as many offers would gain are told in one. */
export function adviceOf(page: Saying, findings: readonly PreviewFinding[]): Advice[] {
  return findings.flatMap((finding) => {
    const { offers } = finding;
    const code = sayingOf(finding);
    if (code !== 'field-blocks' && code !== 'field-weakens') return [oneAdvice(page, finding)];
    const together = findings.filter((one) => sayingOf(one) === code && one.offers === offers);
    if (together.length === 1) return [oneAdvice(page, finding)];
    return together[0] === finding ? [jointAdvice(page, { code, together })] : [];
  });
}

type Joint = { code: 'field-blocks' | 'field-weakens'; together: readonly PreviewFinding[] };

function jointAdvice({ words }: Saying, { code, together }: Joint): Advice {
  const changes = together.flatMap(({ field }) => {
    const key = `need-field.${field}`;
    return isMessageKey(key) ? [{ step: stepOfField(`content/${field}`), field: words(key) }] : [];
  });
  const offers = together[0]?.offers ?? 'few';
  return {
    changes,
    blocks: code === 'field-blocks',
    text: words(`preview.${code}-joint`, { offers }),
  };
}

/** A finding in words, with the step in which it is put right. */
function oneAdvice({ words, terms }: Saying, finding: PreviewFinding): Advice {
  const { code, field, language, window, asks, offers } = finding;
  const key = `need-field.${field}`;
  return {
    changes: [{ step: stepOfField(`content/${field}`), field: null }],
    blocks: code !== 'field-weakens',
    text: words(`preview.${sayingOf(finding)}`, {
      ...(isMessageKey(key) && { field: words(key) }),
      ...(language !== null && { language: terms.label('language', language) }),
      ...(window !== null && window),
      ...(asks !== null && { asks }),
      ...(offers !== null && { offers }),
    }),
  };
}
