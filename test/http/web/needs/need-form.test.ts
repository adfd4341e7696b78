// The form in which a need is filed, step by step, by a browser without scripts.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withActor } from '../../../../src/db/client.ts';
import type { NeedContent } from '../../../../src/domain/need.ts';
import { text } from '../../../../src/messages/format.ts';
import { contentOf, findNeedVisibleTo, type Need } from '../../../../src/store/needs/need-reads.ts';
import { system } from '../../../support/database.ts';
import { type Api, openApi } from '../../support.ts';
import { headingOf, type PageMember, pageMember } from '../page-browser.ts';

let api: Api;
let brazil: PageMember;

beforeAll(async () => {
  api = await openApi();
  brazil = await pageMember(api, 'pt', 'bra', 'focal-point');
});
afterAll(async () => await api.close());

const bundle = {
  title: 'Apoio ao Ministério Público',
  description:
    'Solicitamos:\n1) um curso sobre rastreamento de armas de fogo;\n2) um manual sobre proteção de testemunhas.',
};
const firstStep = { 'content/title': bundle.title, 'content/description': bundle.description };

async function readNeed(reference: string): Promise<Need> {
  return await withActor(
    api.database.owner,
    system,
    async (tx) => await findNeedVisibleTo(tx, system, reference),
  );
}

async function contentNow(reference: string): Promise<NeedContent> {
  return contentOf(await readNeed(reference));
}

function referenceIn({ headers }: LightMyRequestResponse): string {
  return /N-\w{6}/.exec(String(headers.location))?.[0] ?? '';
}

/** Files a draft with a title by the first step; gives its reference. */
async function draft({ browser }: PageMember, typed = {}): Promise<string> {
  const first = await browser.get('/needs/new');
  return referenceIn(await browser.send(first, { ...firstStep, ...typed, go: 'later' }));
}

describe('a bundle need in Portuguese', () => {
  it('is filed through all steps, split into its asks, and submitted with a date of answer', async () => {
    const { browser } = brazil;
    const first = await browser.get('/needs/new');
    expect(headingOf(first)).toBe(text('pt', 'need-form.title.need'));
    expect(first.body).toContain(text('pt', 'need-form.for-state', { state: 'Brasil' }));

    const saved = await browser.send(first, { ...firstStep, go: 'next' });
    expect(saved.statusCode).toBe(303);
    const reference = referenceIn(saved);
    expect(saved.headers.location).toBe(`/needs/${reference}/edit?step=details&done=need-saved`);
    expect(await contentNow(reference)).toMatchObject({
      ...bundle,
      language: 'pt',
      beneficiaries: ['BRA'],
      visibility: 'secretariat',
    });

    const details = await browser.get(String(saved.headers.location));
    expect(headingOf(details)).toBe(text('pt', 'need-form.title.details'));
    expect(details.body).toContain(text('pt', 'done.need-saved'));
    const detailed = await browser.send(details, {
      'content/audience': ['prosecutors', 'police'],
      'content/audienceText': 'Peritos do estado\r\nCorregedoria',
      'content/participants': '25',
      'content/deliveryLanguages': ['pt'],
      'content/passiveLanguages': ['es'],
      'content/window/from': '2027-01-01',
      'content/window/to': '2027-06-30',
      'content/urgency': 'high',
      'content/excludedProviders': ['unodc'],
      go: 'next',
    });
    expect(detailed.headers.location).toContain('step=asks');

    const asks = await browser.get(`/needs/${reference}/edit?step=asks`);
    expect(asks.body).toContain(
      text('pt', 'form.in-text', {
        words: text('pt', 'form.quoted', { words: 'rastreamento de armas de fogo' }),
      }),
    );
    const taken = await browser.send(asks, { accept: ['0', '1'], go: 'accept' });
    expect(taken.statusCode).toBe(200);
    expect(taken.body).not.toContain('name="accept"');
    const kept = await browser.send(taken, {
      'content/concepts': ['firearms-tracing'],
      go: 'next',
    });
    expect(kept.headers.location).toContain('step=check');
    const content = await contentNow(reference);
    expect(content).toMatchObject({
      audience: ['police', 'prosecutors'],
      audienceText: ['Peritos do estado', 'Corregedoria'],
      participants: 25,
      passiveLanguages: ['es'],
      window: { from: '2027-01-01', to: '2027-06-30' },
      excludedProviders: ['unodc'],
      concepts: ['firearms-tracing'],
    });
    expect(content.asks).toMatchObject([
      { concepts: ['firearms-tracing'], wantedKinds: ['course'] },
      { wantedKinds: ['manual'] },
    ]);

    const check = await browser.get(`/needs/${reference}/edit?step=check`);
    expect(check.body).toContain('Peritos do estado');
    const receipt = await browser.send(check);
    expect(receipt.headers.location).toBe(`/needs/${reference}/receipt`);
    const { status, channel, answerDueAt } = await readNeed(reference);
    expect([status, channel]).toEqual(['submitted', 'web']);
    const shown = await browser.get(`/needs/${reference}/receipt`);
    const date = answerDueAt?.toISOString().slice(0, 10) ?? '';
    expect(shown.body).toContain(text('pt', 'receipt.promise', { reference, date }));
    expect(shown.body).toContain(text('pt', 'channel.web'));
  });

  it('can be put in order by hand: asks are added, corrected and removed', async () => {
    const { browser } = brazil;
    const reference = await draft(brazil);
    const address = `/needs/${reference}/edit?step=asks`;
    const added = await browser.send(await browser.get(address), { go: 'add' });
    const two = await browser.send(added, {
      'content/asks/0/title': 'Curso de rastreamento',
      'content/asks/0/wantedKinds': 'course',
      go: 'add',
    });
    expect(two.body).toContain('name="content/asks/1/title"');
    const saved = await browser.send(two, {
      'content/asks/1/title': 'Manual de proteção',
      go: 'next',
    });
    expect(saved.statusCode).toBe(303);
    expect((await contentNow(reference)).asks).toMatchObject([
      { title: 'Curso de rastreamento', wantedKinds: ['course'] },
      { title: 'Manual de proteção' },
    ]);
    const without = await browser.send(await browser.get(address), { go: 'remove-0' });
    expect(without.body).toContain('value="Manual de proteção"');
    expect(without.body).not.toContain('Curso de rastreamento"');
    await browser.send(without, { go: 'next' });
    expect((await contentNow(reference)).asks).toMatchObject([{ title: 'Manual de proteção' }]);
  });

  it('finds other topics by their names, whatever their accents, and keeps what is ticked', async () => {
    const { browser } = brazil;
    const reference = await draft(brazil);
    const page = await browser.get(`/needs/${reference}/edit?step=asks`);
    const found = await browser.send(page, {
      'content/concepts': ['firearms-tracing'],
      search: 'trafico de pessoas',
      go: 'search',
    });
    expect(found.body).toMatch(/value="firearms-tracing" checked/);
    expect(found.body).toContain('value="trafficking-in-persons"');
  });
});

describe('what is wrong', () => {
  it('is said at its field, and everything typed stays', async () => {
    const { browser } = brazil;
    const again = await browser.send(await browser.get('/needs/new'), {
      'content/description': bundle.description,
      'content/translations/0/title': 'Support',
      go: 'next',
    });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('href="#field-content/title"');
    expect(again.body).toContain(text('pt', 'wrong.content/title.missing'));
    expect(again.body).toContain('rastreamento de armas de fogo');
    expect(again.body).toContain('value="Support"');

    const reference = await draft(brazil);
    const details = await browser.get(`/needs/${reference}/edit?step=details`);
    const wrong = await browser.send(details, {
      'content/participants': 'muitos',
      'content/window/from': '2027-01-01',
      'content/audienceText': 'Peritos',
      go: 'next',
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('value="muitos"');
    expect(wrong.body).toContain(text('pt', 'wrong.content/participants.wrong-type'));
    expect(wrong.body).toContain(text('pt', 'wrong.content/window/to.missing'));
    expect(wrong.body).toContain('>Peritos</textarea>');
  });

  it('is not that somebody else saved meanwhile: both are shown, and what was typed is kept', async () => {
    const colleague = await pageMember(api, 'es', 'bra', 'drafter');
    const reference = await draft(brazil);
    const address = `/needs/${reference}/edit?step=need`;
    const mine = await brazil.browser.get(address);
    await colleague.browser.send(await colleague.browser.get(address), {
      'content/title': 'O título da colega',
      go: 'next',
    });
    const both = await brazil.browser.send(mine, { 'content/title': 'O meu título', go: 'next' });
    expect(both.statusCode).toBe(412);
    expect(both.body).toContain(text('pt', 'need-form.overtaken-title'));
    expect(both.body).toContain('O título da colega');
    expect(both.body).toContain('value="O meu título"');
    expect((await contentNow(reference)).title).toBe('O título da colega');
    const kept = await brazil.browser.send(both, { go: 'next' });
    expect(kept.statusCode).toBe(303);
    expect((await contentNow(reference)).title).toBe('O meu título');
  });
});

describe('a draft', () => {
  it('is saved by a title alone, for later', async () => {
    const { browser } = brazil;
    const saved = await browser.send(await browser.get('/needs/new'), {
      'content/title': 'Só um título',
      go: 'later',
    });
    const reference = referenceIn(saved);
    expect(saved.headers.location).toBe(`/needs/${reference}?done=need-saved`);
    expect(await contentNow(reference)).toMatchObject({ title: 'Só um título', description: '' });
  });

  it('is a drafter’s to save and a focal point’s to submit', async () => {
    const drafter = await pageMember(api, 'es', 'bra', 'drafter');
    const reference = await draft(drafter);
    const check = await drafter.browser.get(`/needs/${reference}/edit?step=check`);
    expect(check.body).toContain(text('es', 'need-form.who-submits'));
    expect(check.body).not.toContain(text('es', 'need-form.submit'));
    const token = /name="_csrf" value="([^"]*)"/.exec(check.body)?.[1] ?? '';
    const refused = await drafter.browser.post(`/needs/${reference}/edit?step=check`, [
      ['_csrf', token],
      ['_revision', '1'],
    ]);
    expect(refused.statusCode).toBe(403);
    expect((await readNeed(reference)).status).toBe('draft');
  });

  it('is nobody else’s to see or to edit', async () => {
    const reference = await draft(brazil);
    const peru = await pageMember(api, 'es', 'per', 'focal-point');
    const donor = await pageMember(api, 'en', 'unodc', 'provider-editor');
    expect((await peru.browser.get(`/needs/${reference}/edit`)).statusCode).toBe(404);
    expect((await donor.browser.get('/needs/new')).statusCode).toBe(403);
  });
});

it('takes translations with their standing, one a language', async () => {
  const { browser } = brazil;
  const reference = await draft(brazil, {
    'content/translations/1/title': 'Apoyo al Ministerio Público',
    'content/translations/1/status': 'official',
  });
  expect((await contentNow(reference)).translations).toEqual([
    {
      language: 'es',
      status: 'official',
      title: 'Apoyo al Ministerio Público',
      description: '',
    },
  ]);
  const again = await browser.get(`/needs/${reference}/edit`);
  expect(again.body).toContain('value="Apoyo al Ministerio Público"');
});

it('files a need of a group for its members of today', async () => {
  const { browser } = await pageMember(api, 'en', 'sica', 'focal-point');
  const none = await browser.send(await browser.get('/needs/new'), {
    'content/title': 'Joint training',
    go: 'next',
  });
  expect(none.statusCode).toBe(422);
  expect(none.body).toContain(text('en', 'wrong.content/beneficiaries.no-beneficiary'));
  const saved = await browser.send(none, { 'content/group': 'SICA', go: 'next' });
  expect(saved.statusCode).toBe(303);
  const { group, beneficiaries } = await contentNow(referenceIn(saved));
  expect(group).toBe('SICA');
  expect(beneficiaries.length).toBeGreaterThan(3);
});
