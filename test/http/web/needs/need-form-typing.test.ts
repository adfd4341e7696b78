// What is typed into the form of a need and saved nowhere yet: read while it is typed, and kept when the
// page changes its language.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { enrol, member } from '../../accounts/support.ts';
import { type Api, openApi } from '../../support.ts';
import { headingOf, openBrowser, type PageBrowser, pageMember } from '../page-browser.ts';

let api: Api;
let browser: PageBrowser;

beforeAll(async () => {
  api = await openApi();
  ({ browser } = await pageMember(api, 'pt', 'bra', 'focal-point'));
});
afterAll(async () => await api.close());

const typed = {
  'content/title': 'Apoio ao Ministério Público',
  'content/description':
    'Solicitamos:\n1) um curso sobre rastreamento de armas de fogo;\n2) um manual sobre proteção de testemunhas.',
};

function referenceIn({ headers }: LightMyRequestResponse): string {
  return /N-\w{6}/.exec(String(headers.location))?.[0] ?? '';
}

async function draft(): Promise<string> {
  const first = await browser.get('/needs/new');
  return referenceIn(await browser.send(first, { ...typed, go: 'later' }));
}

/** Presses the button of a language at the head of a page. */
async function change(page: LightMyRequestResponse, language: string, fields = {}, by = browser) {
  const [, button = ''] = new RegExp(`(<button lang="${language}"[^>]*>)`).exec(page.body) ?? [];
  expect(button).toContain('form="typed"');
  const address = /formaction="([^"]*)"/.exec(button)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const held = [...page.body.matchAll(/name="(_csrf|_revision)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const entries = Object.entries<string | string[]>(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const own = new Map(held);
  return await by.post(address, [...own, ...entries]);
}

describe('another language', () => {
  it('keeps what is typed into a need that is saved nowhere', async () => {
    const first = await browser.get('/needs/new');
    const inFrench = await change(first, 'fr', typed);
    expect(inFrench.statusCode).toBe(200);
    expect(headingOf(inFrench)).toBe(text('fr', 'need-form.title.need'));
    expect(inFrench.body).toContain(`value="${typed['content/title']}"`);
    expect(inFrench.body).toContain('rastreamento de armas de fogo');
    expect(inFrench.body).not.toContain('usa-error-message');
    // Leaving it without saving is asked about, where scripts run.
    expect(inFrench.body).toContain('data-keep="unsaved"');
    const back = await change(inFrench, 'pt', typed);
    expect(headingOf(back)).toBe(text('pt', 'need-form.title.need'));
    const saved = await browser.send(back, { ...typed, go: 'next' });
    expect(saved.statusCode).toBe(303);
  });

  it('keeps what is typed into each step, and which revision it was typed over', async () => {
    const reference = await draft();
    const details = await browser.get(`/needs/${reference}/edit?step=details`);
    const again = await change(details, 'es', {
      'content/audience': ['prosecutors', 'police'],
      'content/participants': 'muitos',
    });
    expect(headingOf(again)).toBe(text('es', 'need-form.title.details'));
    expect(again.body).toMatch(/value="prosecutors" checked/);
    expect(again.body).toContain('value="muitos"');

    const asks = await browser.get(`/needs/${reference}/edit?step=asks`);
    const ticked = await change(asks, 'en', {
      'content/asks/0/title': 'Curso de rastreamento',
      search: 'traffic',
    });
    expect(ticked.body).toContain('value="Curso de rastreamento"');
    expect(ticked.body).toContain('value="traffic"');
    await change(asks, 'pt');
  });

  it('says of a document that was chosen that it has to be chosen again', async () => {
    const { browser: own } = await member(api, 'oas-dtoc', 'officer');
    await enrol(own);
    const officer = openBrowser(api, 'en', own.cookies);
    const first = await officer.get('/needs/new');
    const chosen = { ...typed, 'onBehalf/owner': 'dma', document: 'note.pdf' };
    const again = await change(first, 'es', chosen, officer);
    expect(again.body).toContain(text('es', 'wrong.document.choose-again'));
    expect(again.body).toMatch(/value="dma" selected/);
  });

  it('is a link where nothing is typed', async () => {
    const check = await browser.get(`/needs/${await draft()}/edit?step=check`);
    expect(check.body).toMatch(/<a href="[^"]*step=check&amp;language=fr" lang="fr"/);
  });
});

it('a form that comes back still says which revision it was opened at', async () => {
  const colleague = await pageMember(api, 'pt', 'bra', 'drafter');
  const reference = await draft();
  const address = `/needs/${reference}/edit?step=asks`;
  const mine = await browser.get(address);
  await colleague.browser.send(await colleague.browser.get(address), {
    'content/asks/0/title': 'O pedido da colega',
    go: 'next',
  });
  const added = await browser.send(mine, { 'content/asks/0/title': 'O meu pedido', go: 'add' });
  const both = await browser.send(added, { go: 'next' });
  expect(both.statusCode).toBe(412);
  expect(both.body).toContain('O pedido da colega');
});

describe('help while it is typed', () => {
  const asked = { ...typed, go: 'help' };

  it('tells topics with the words that show them, what is vague, and how many offers there are', async () => {
    const help = await browser.send(await browser.get('/needs/new'), asked);
    expect(help.statusCode).toBe(200);
    expect(help.body).toContain('id="need-form-help"');
    expect(help.body).not.toContain('<form');
    const found = text('pt', 'form.quoted', { words: 'rastreamento de armas de fogo' });
    expect(help.body).toContain(text('pt', 'form.in-text', { words: found }));
    expect(help.body).toContain(text('pt', 'preview.several-asks', { asks: 2 }));
    expect(help.body).toContain(text('pt', 'need-form.help-offers', { offers: 0 }));
  });

  it('looks for no offers as long as nothing is said, and says nothing of an empty form', async () => {
    const first = await browser.get('/needs/new');
    const vague = await browser.send(first, { 'content/title': 'Curso', go: 'help' });
    expect(vague.body).not.toContain(text('pt', 'need-form.likely-offers'));
    const empty = await browser.send(first, { go: 'help' });
    expect(empty.body).toContain('id="need-form-help"');
    expect(empty.body).not.toContain('<section');
  });

  it('is told of a draft that is changed, and changes nothing', async () => {
    const reference = await draft();
    const page = await browser.get(`/needs/${reference}/edit`);
    const help = await browser.send(page, { ...asked, 'content/title': 'Lavagem de dinheiro' });
    expect(help.body).toContain('Lavagem de dinheiro');
    const again = await browser.get(`/needs/${reference}/edit`);
    expect(again.body).toContain(`value="${typed['content/title']}"`);
  });

  it('tells an officer of offers once it is said whose need it is, however it came', async () => {
    const { browser: own } = await member(api, 'oas-dtoc', 'officer');
    await enrol(own);
    const officer = openBrowser(api, 'en', own.cookies);
    const first = await officer.get('/needs/new');
    const named = { ...asked, 'onBehalf/owner': 'dma', 'onBehalf/channel': 'note-verbale' };
    const offers = text('en', 'need-form.likely-offers');
    expect((await officer.send(first, named)).body).toContain(offers);
    const nobodys = await officer.send(first, asked);
    expect(nobodys.body).toContain('<section');
    expect(nobodys.body).not.toContain(offers);
    const token = /name="_csrf" value="([^"]*)"/.exec(first.body)?.[1] ?? '';
    const nothing = await officer.post('/needs/new', [
      ['_csrf', token],
      ['go', 'help'],
    ]);
    expect(nothing.statusCode).toBe(200);
    expect(nothing.body).not.toContain('<section');
  });

  it('is nobody else’s to ask for', async () => {
    const reference = await draft();
    const page = await browser.get(`/needs/${reference}/edit`);
    const peru = await pageMember(api, 'es', 'per', 'focal-point');
    const token = /name="_csrf" value="([^"]*)"/.exec((await peru.browser.get('/desk')).body)?.[1];
    const fields = [...Object.entries(asked), ['_csrf', token ?? ''] as const];
    const others = await peru.browser.post(`/needs/${reference}/edit?step=need`, fields);
    expect(others.statusCode).toBe(404);
    expect(page.statusCode).toBe(200);
  });
});
