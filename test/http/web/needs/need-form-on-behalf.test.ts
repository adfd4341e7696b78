// An officer enters a need for a state, with the note by which it asked.
import { eq } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../../../src/actions/links.ts';
import { withActor } from '../../../../src/db/client.ts';
import { confirmations } from '../../../../src/db/schema/invitations.ts';
import { text } from '../../../../src/messages/format.ts';
import { findNeedVisibleTo } from '../../../../src/store/needs/need-reads.ts';
import { system } from '../../../support/database.ts';
import { cookieNames, enrol, member, password, totp } from '../../accounts/support.ts';
import { type Api, openApi, quiet } from '../../support.ts';
import { openBrowser, type PageBrowser, pageMember } from '../page-browser.ts';

let api: Api;
let officer: PageBrowser;

beforeAll(async () => {
  api = await openApi();
  const { browser } = await member(api, 'oas-dtoc', 'officer');
  await enrol(browser);
  officer = openBrowser(api, 'en', browser.cookies);
});
afterAll(async () => await api.close());

const note = new File(['%PDF-1.7 The Permanent Mission of Dominica presents …'], 'nota “1”.pdf', {
  type: 'application/pdf',
});
const words = {
  'onBehalf/owner': 'dma',
  'onBehalf/channel': 'note-verbale',
  'onBehalf/documentSymbol': 'NV 4/2026',
  'onBehalf/documentDate': '2026-02-10',
  'content/title': 'Training of coast guard officers',
  go: 'next',
};

function referenceIn({ headers }: LightMyRequestResponse): string {
  return /N-\w{6}/.exec(String(headers.location))?.[0] ?? '';
}

async function enter(...files: File[]): Promise<string> {
  const form = await officer.get('/needs/new');
  return referenceIn(await officer.send(form, words, ...files));
}

describe('a need of Dominica from a note verbale', () => {
  it('is entered with its owner, its channel and the note itself, and submitted', async () => {
    const reference = await enter(note);
    const need = await withActor(
      api.database.owner,
      system,
      async (tx) => await findNeedVisibleTo(tx, system, reference),
    );
    expect(need).toMatchObject({
      owner: 'dma',
      beneficiaries: ['DMA'],
      channel: 'note-verbale',
      documentSymbol: 'NV 4/2026',
      documentDate: '2026-02-10',
      confirmedAt: null,
    });
    const check = await officer.get(`/needs/${reference}/edit?step=check`);
    expect((await officer.send(check)).headers.location).toBe(`/needs/${reference}/receipt`);
    const receipt = await officer.get(`/needs/${reference}/receipt`);
    expect(receipt.body).toContain('NV 4/2026');
    const day = '2026-02-10';
    expect(receipt.body).toContain(
      text('en', 'receipt.document-of', { symbol: 'NV 4/2026', date: day }),
    );
    expect(receipt.body).toContain(text('en', 'receipt.unconfirmed-ask', { owner: 'Dominica' }));
    expect(receipt.body).toContain(`href="/needs/${reference}/request-confirmation"`);

    const documents = await officer.get(`/needs/${reference}/documents`);
    expect(documents.body).toContain('nota “1”.pdf');
    const [, link = ''] = /href="(\/needs\/[^"]+\/documents\/[^"]+)"/.exec(documents.body) ?? [];
    const saved = await officer.get(link);
    expect(saved.headers['content-type']).toBe('application/pdf');
    expect(saved.headers['content-disposition']).toContain('attachment');
    expect(saved.headers['content-security-policy']).toContain('sandbox');
    expect(saved.body).toContain('Permanent Mission of Dominica');
  });

  it('is confirmed by its owner, from the receipt of the officer to the link in the mail', async () => {
    const reference = await enter(note);
    await officer.send(await officer.get(`/needs/${reference}/edit?step=check`));
    const asking = `/needs/${reference}/request-confirmation`;
    const nobody = await officer.get(asking);
    expect(nobody.body).toContain(text('en', 'need.nobody-to-ask', { owner: 'Dominica' }));
    expect(nobody.body).toContain(`href="/needs/${reference}/documents"`);

    const owner = await pageMember(api, 'en', 'dma', 'focal-point');
    const theirs = await owner.browser.get(`/needs/${reference}/receipt`);
    expect(theirs.body).toContain(text('en', 'receipt.unconfirmed-give', { owner: 'Dominica' }));
    const page = await officer.get(asking);
    const asked = await officer.send(page, { person: owner.actor.id });
    expect(asked.headers.location).toBe(`/needs/${reference}?done=confirmation-requested`);

    const link = await withActor(api.database.owner, system, async (tx) => {
      const [sent] = await tx
        .select({ id: confirmations.id })
        .from(confirmations)
        .where(eq(confirmations.personId, owner.actor.id));
      return linkTo(quiet.links, 'confirmations', sent?.id ?? '');
    });
    // Whoever has the link need not sign in.
    const stranger = openBrowser(api, 'en');
    const read = await stranger.get(new URL(link).pathname);
    expect(read.body).toContain('Training of coast guard officers');
    const confirmed = await stranger.post(new URL(link).pathname, []);
    expect(confirmed.headers.location).toBe('/confirmations/confirmed');
    const receipt = await officer.get(`/needs/${reference}/receipt`);
    expect(receipt.body).not.toContain(text('en', 'receipt.unconfirmed'));
  });

  it('needs an owner, a channel, and a symbol', async () => {
    const form = await officer.get('/needs/new');
    const nobody = await officer.send(form, { 'content/title': words['content/title'] }, note);
    expect(nobody.statusCode).toBe(422);
    expect(nobody.body).toContain(text('en', 'wrong.onBehalf/owner.missing'));
    const noChannel = await officer.send(form, {
      'onBehalf/owner': 'dma',
      'content/title': words['content/title'],
    });
    expect(noChannel.body).toContain(text('en', 'wrong.onBehalf/channel.not-one-of'));
    const noSymbol = await officer.send(form, { ...words, 'onBehalf/documentSymbol': null }, note);
    expect(noSymbol.body).toContain(text('en', 'wrong.onBehalf/documentSymbol.missing'));
    expect(noSymbol.body).toContain(text('en', 'wrong.document.choose-again'));
    expect(noSymbol.body).toMatch(/value="dma" selected/);
    expect(noSymbol.body).toContain(`value="${words['content/title']}"`);
  });

  it.each([
    ['unsupported-document', new File(['x'], 'note.docx', { type: 'application/msword' })],
    ['not-this-type', new File(['no pdf'], 'note.pdf', { type: 'application/pdf' })],
    ['too-large', new File([new Uint8Array(8_000_001)], 'n.pdf', { type: 'application/pdf' })],
  ] as const)('is not filed with a document that cannot be taken (%s)', async (code, file) => {
    const form = await officer.get('/needs/new');
    const again = await officer.send(form, words, file);
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain(text('en', `wrong.document.${code}`, { limit: 8 }));
    expect(again.body).toContain(`value="${words['content/title']}"`);
  });

  it('takes further documents on a page of its own', async () => {
    const reference = await enter();
    const page = await officer.get(`/needs/${reference}/documents`);
    expect(page.body).toContain(text('en', 'documents.none'));
    const none = await officer.send(page);
    expect(none.statusCode).toBe(422);
    expect(none.body).toContain(text('en', 'wrong.document.missing'));
    const attached = await officer.send(page, {}, note);
    expect(attached.headers.location).toBe(`/needs/${reference}/documents?done=document-attached`);
    const stale = await officer.send(page, {}, note);
    expect(stale.statusCode).toBe(412);
    expect(stale.body).toContain(text('en', 'wrong.document.overtaken'));
    const owner = await pageMember(api, 'en', 'dma', 'focal-point');
    const theirs = await owner.browser.get(`/needs/${reference}/documents`);
    expect(theirs.body).toContain('nota “1”.pdf');
    const others = await pageMember(api, 'en', 'per', 'focal-point');
    expect((await others.browser.get(`/needs/${reference}/documents`)).statusCode).toBe(404);
  });
});

it('keeps of a form that came too late all but its document, and says so', async () => {
  const { browser, email } = await member(api, 'oas-dtoc', 'officer');
  const { secret } = await enrol(browser);
  const other = openBrowser(api, 'en', browser.cookies);
  const form = await other.get('/needs/new');
  other.cookies.delete(cookieNames.session);
  const ended = await other.send(form, words, note);
  expect(ended.statusCode).toBe(401);
  const code = await other.send(ended, { email, password });
  const back = await other.send(code, { code: totp(secret) });
  expect(back.body).toContain(text('en', 'kept-form.documents'));
  const saved = await other.send(back);
  const documents = await other.get(`/needs/${referenceIn(saved)}/documents`);
  expect(documents.body).toContain(text('en', 'documents.none'));
});
