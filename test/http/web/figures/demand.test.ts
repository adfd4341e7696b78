// Demand as those see it who could answer it, at the door of the pages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeed } from '../../../../src/actions/open-need.ts';
import type { Bearer } from '../../../../src/domain/actor.ts';
import { submittedNeed } from '../../../support/needs.ts';
import { now } from '../../../support/offers.ts';
import { buildPerson } from '../../../support/people.ts';
import { type Api, openApi } from '../../support.ts';
import { page, told } from '../needs/need-desk.ts';

let api: Api;
let officer: { key: string; actor: Bearer };
let donor: { key: string; actor: Bearer };
/** The page before anything was asked for. */
let atFirst: string;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  officer = await api.person('oas-dtoc', 'officer');
  donor = await api.person('unodc', 'provider-editor');
  atFirst = (await get('/demand')).body;
  for (const [organization, state] of southern) await openNeedOf(organization, state);
  await openNeedOf('pan', 'PAN');
});
afterAll(async () => await api.close());

const southern = [
  ['ecu', 'ECU'],
  ['per', 'PER'],
  ['col', 'COL'],
  ['chl', 'CHL'],
] as const;

const focalPoints = new Map<string, Bearer>();

async function openNeedOf(organization: string, state: string, content: object = {}) {
  const actor =
    focalPoints.get(organization) ?? (await buildPerson(api.database, organization, 'focal-point'));
  focalPoints.set(organization, actor);
  const { reference } = await submittedNeed(api.database.as(actor, { now }), {
    concepts: ['firearms-tracing'],
    beneficiaries: [state],
    visibility: 'donors',
    title: `A secret wish of ${organization}`,
    ...content,
  });
  await openNeed(api.database.as(officer.actor, { now }), reference);
  return reference;
}

const get = async (url: string, { key }: { key: string } = donor) => await page(api, url, { key });

it('says so where no figure may be shown yet, instead of an empty table', () => {
  expect(atFirst).toContain('No figure may be shown yet');
  expect(atFirst).not.toContain('<table');
  expect(atFirst).toContain('href="/offers/new"');
});

it('shows how much is asked for by theme and subregion, and says of the rest that it is not shown', async () => {
  await openNeedOf('ecu', 'ECU', { concepts: ['corruption'] });
  for (const [organization, state] of southern) {
    await openNeedOf(organization, state, { concepts: ['money-laundering'] });
  }
  const { statusCode, body } = await get('/demand');
  expect(statusCode).toBe(200);
  expect(body).toMatch(/<td class="demand-step-5" data-label="South America"><a[^>]*>4<\/a>/);
  expect(body).toContain('<td class="demand-hidden" data-label="Central America">');
  expect(body).toContain('not shown');
  expect(body).toContain('/demand/needs?theme=firearms-control');
  expect(body).toContain('/offers/new?theme=firearms-control');
});

it('leads those who are no providers neither to needs nor to the form of an offer', async () => {
  const { key } = await api.person('ecu', 'focal-point');
  const { body } = await get('/demand', { key });
  expect(body).not.toContain('/demand/needs');
  expect(body).not.toContain('/offers/new?');
  expect((await get('/demand/needs', { key })).statusCode).toBe(403);
});

it('tells of needs by theme, kind, subregion and month alone', async () => {
  const reference = await openNeedOf('ury', 'URY');
  const list = await get('/demand/needs');
  expect(list.body).toContain(reference);
  expect(told(list)).toContain('March 2026');
  expect(list.body).not.toContain('A secret wish');
  expect(told(list)).not.toContain('Uruguay');
  const hidden = await openNeedOf('ury', 'URY', { visibility: 'secretariat' });
  expect((await get('/demand/needs')).body).not.toContain(hidden);
});

it.each([
  ['theme=firearms-control', true],
  ['theme=corruption', false],
  ['subregion=CENTRAL-AMERICA', true],
  ['subregion=CARIBBEAN', false],
  ['kind=course', true],
  ['kind=funding', false],
  ['since=2026-03', true],
  ['since=2026-04', false],
])('is filtered by %s', async (query, found) => {
  const panama = await openNeedOf('pan', 'PAN');
  const { statusCode, body } = await get(`/demand/needs?${query}`);
  expect([statusCode, body.includes(panama)]).toEqual([200, found]);
});

it('refuses filters that there are not, a language among them', async () => {
  expect((await get('/demand/needs?subregion=ATLANTIS')).statusCode).toBe(422);
  expect((await get('/demand/needs?after=nonsense')).statusCode).toBe(422);
  const all = await get('/demand/needs');
  expect((await get('/demand/needs?language=pt')).body.match(/N-[0-9A-Z]{6}/g)).toEqual(
    all.body.match(/N-[0-9A-Z]{6}/g),
  );
});

it('goes on where a page ends, and into a file', async () => {
  for (let count = 0; count < 26; count += 1) await openNeedOf('ury', 'URY');
  const seen: string[] = [];
  let next: string | undefined = '/demand/needs';
  while (next !== undefined) {
    const { body } = await get(next);
    seen.push(...(body.match(/N-[0-9A-Z]{6}/g) ?? []));
    next = /href="([^"]*after=[^"]*)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(new Set(seen).size).toBe(seen.length);
  const file = await get('/demand/needs.csv');
  expect(new Set(file.body.match(/N-[0-9A-Z]{6}/g))).toEqual(new Set(seen));
});
