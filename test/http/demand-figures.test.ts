// Figures of demand as others than the secretariat have them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openNeed } from '../../src/actions/open-need.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { submittedNeed } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { type Api, openApi } from './support.ts';

const figure = z.int().nullable();
const figures = z.object({
  subregions: z.array(z.string()),
  themes: z.array(z.object({ code: z.string(), counts: z.array(figure), total: figure })),
  totals: z.array(figure),
  total: figure,
});

let api: Api;
let officer: Bearer;
let key: string;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  ({ actor: officer } = await api.person('oas-dtoc', 'officer'));
  ({ key } = await api.person('unodc', 'provider-editor'));
});
afterAll(async () => await api.close());

const openNeedOf = async (organization: string, state: string, visibility = 'donors') =>
  await openNeedFor(organization, { beneficiaries: [state], visibility });

async function openNeedFor(organization: string, content: object) {
  const { actor } = await api.person(organization, 'focal-point');
  const { reference } = await submittedNeed(api.database.as(actor, { now }), {
    concepts: ['firearms-control'],
    ...content,
  });
  await openNeed(api.database.as(officer, { now }), reference);
}

async function demandOn(theme: string, subregion: string) {
  const response = await api.ask({ url: '/demand/figures', key });
  expect(response.statusCode).toBe(200);
  const { subregions, themes } = figures.parse(response.json());
  const row = themes.find(({ code }) => code === theme);
  return { count: row?.counts[subregions.indexOf(subregion)], total: row?.total };
}

it('leave out what comes from three states, and count it from the fourth on', async () => {
  await openNeedOf('ecu', 'ECU');
  await openNeedOf('per', 'PER');
  await openNeedOf('col', 'COL');
  await openNeedOf('ecu', 'ECU');
  expect(await demandOn('firearms-control', 'SOUTH-AMERICA')).toEqual({ count: null, total: null });
  await openNeedOf('bol', 'BOL', 'public');
  expect(await demandOn('firearms-control', 'SOUTH-AMERICA')).toEqual({ count: 5, total: 5 });
});

it('count no need of the level of the secretariat', async () => {
  await openNeedOf('chl', 'CHL', 'secretariat');
  expect(await demandOn('firearms-control', 'SOUTH-AMERICA')).toEqual({ count: 5, total: 5 });
});

it('hide further cells where the total would give a small one away', async () => {
  await openNeedOf('pan', 'PAN');
  expect(await demandOn('firearms-control', 'SOUTH-AMERICA')).toEqual({ count: null, total: 6 });
});

it('take a need of a group for that of one, however many states it would benefit', async () => {
  await openNeedFor('sica', { beneficiaries: [], group: 'SICA', visibility: 'donors' });
  expect(await demandOn('firearms-control', 'CENTRAL-AMERICA')).toMatchObject({ count: null });
});
