// The register of needs: for a state its own, for the secretariat all that it may see.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileNeed } from '../../../../src/actions/file-need.ts';
import { openNeed } from '../../../../src/actions/open-need.ts';
import { takeNeed } from '../../../../src/actions/take-need.ts';
import { coverageOf } from '../../../../src/domain/coverage.ts';
import { needInput, submittedNeed } from '../../../support/needs.ts';
import { enteredNeed } from '../../../support/on-behalf.ts';
import { type Api, openApi } from '../../support.ts';
import { page, told } from './need-desk.ts';

type Someone = Awaited<ReturnType<Api['person']>>;
let api: Api;
let ecuador: Someone;
let peru: Someone;
let officer: Someone;
let provider: Someone;
let restricted: string;
let open: string;
let draft: string;
let entered: string;
beforeAll(async () => {
  api = await openApi();
  ecuador = await api.person('ecu', 'focal-point');
  peru = await api.person('per', 'focal-point');
  officer = await api.person('oas-dtoc', 'officer');
  provider = await api.person('unodc', 'provider-editor');
  const as = ({ actor }: Someone) => api.database.as(actor);
  restricted = (await submittedNeed(as(ecuador), { title: 'A restricted title', urgency: 'high' }))
    .reference;
  open = (
    await submittedNeed(as(ecuador), {
      title: 'An open title',
      visibility: 'members',
      concepts: ['firearms-tracing'],
    })
  ).reference;
  await openNeed(as(officer), open);
  draft = (await fileNeed(as(ecuador), needInput({ title: 'A drafted title' }))).reference;
  entered = (await enteredNeed(as(officer), { title: 'An entered title' })).reference;
});
afterAll(async () => {
  await api.close();
});

const get = async ({ key }: Someone, query = '') => await page(api, `/needs${query}`, { key });

describe('the register', () => {
  test('of a state has its own needs, with titles, status, answer date and last event', async () => {
    const seen = await get(ecuador);
    for (const reference of [restricted, open, draft, entered]) {
      expect(seen.body).toContain(`href="/needs/${reference}"`);
    }
    expect(told(seen)).toContain('A restricted title');
    expect(told(seen)).toContain('not covered');
    expect(told(seen)).toContain('Taken up by the secretariat');
    expect(told(seen)).toContain('entered on behalf, not confirmed');
    expect(seen.body).not.toContain('name="owner"');
  });

  test('of a state has those of others where they are asked for', async () => {
    expect((await get(peru)).body).not.toContain(open);
    const all = await get(peru, '?whose=all');
    expect(all.body).toContain(open);
    expect(all.body).not.toContain(restricted);
    expect(told(all)).not.toContain('An open title');
  });

  test('of the secretariat withholds the titles of restricted needs, on the page and in files', async () => {
    const seen = await get(officer);
    expect(seen.body).toContain(restricted);
    expect(seen.body).not.toContain(draft);
    expect(told(seen)).not.toContain('A restricted title');
    expect(told(seen)).toContain('Restricted: open it to read it');
    const { body } = await api.app.inject({
      url: '/needs.csv',
      headers: { authorization: `Bearer ${officer.key}` },
    });
    expect(body).toContain(restricted);
    expect(body).not.toContain('A restricted title');
  });

  test('of a provider has what is public, and nothing of what it may not know', async () => {
    const seen = await get(provider);
    for (const reference of [restricted, open, draft, entered]) {
      expect(seen.body).not.toContain(reference);
    }
  });

  test.each([
    ['status=open', ['open']],
    ['urgency=high', ['restricted']],
    ['confirmed=no&origin=filed', ['entered']],
    ['theme=firearms-tracing', ['open']],
    ['owner=per', []],
    ['words=restricted', ['restricted']],
    ['due=overdue', []],
    ['state=ECU', ['restricted', 'open', 'entered']],
  ])('is narrowed by %s', async (query, expected) => {
    const { body } = await get(officer, `?${query}`);
    const found = Object.entries({ restricted, open, entered }).filter(([, reference]) =>
      body.includes(`href="/needs/${reference}"`),
    );
    expect(found.map(([name]) => name)).toEqual(expected);
  });

  test('has the needs that one has taken', async () => {
    expect((await get(officer, '?taken=me')).body).not.toContain(`href="/needs/${restricted}"`);
    await takeNeed(api.database.as(officer.actor), restricted);
    expect((await get(officer, '?taken=me')).body).toContain(`href="/needs/${restricted}"`);
  });
});

test('coverage is full where all is covered, none where nothing is', () => {
  const part = (coverage: 'none' | 'partial' | 'full') => ({ coverage });
  expect(coverageOf([])).toBe('none');
  expect(coverageOf([part('none'), part('none')])).toBe('none');
  expect(coverageOf([part('full'), part('full')])).toBe('full');
  expect(coverageOf([part('full'), part('none')])).toBe('partial');
  expect(coverageOf([part('partial')])).toBe('partial');
});
