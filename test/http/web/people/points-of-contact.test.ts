// Points of contact: the directory of the states, and a state's own people.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, openApi } from '../../support.ts';
import { page, told } from '../needs/need-desk.ts';

type Someone = Awaited<ReturnType<Api['person']>>;
let api: Api;
let ecuador: Someone;
let drafter: Someone;
let peru: Someone;
let officer: Someone;
beforeAll(async () => {
  api = await openApi();
  ecuador = await api.person('ecu', 'focal-point');
  drafter = await api.person('ecu', 'drafter');
  peru = await api.person('per', 'focal-point');
  officer = await api.person('oas-dtoc', 'officer');
});
afterAll(async () => {
  await api.close();
});

const get = async ({ key }: Someone, language = 'en') =>
  await page(api, '/points-of-contact', { key, language });

test('a point of contact sees its own people, and invites others', async () => {
  const seen = await get(ecuador);
  expect(seen.body).toContain(`href="/people/${drafter.actor.id}"`);
  expect(seen.body).toContain('href="/people/new"');
  expect(seen.body).not.toContain(`href="/people/${peru.actor.id}"`);
});

test('a drafter sees them, and that somebody else designates', async () => {
  const seen = await get(drafter);
  expect(seen.body).toContain(`href="/people/${ecuador.actor.id}"`);
  expect(seen.body).not.toContain('href="/people/new"');
  expect(told(seen)).toContain('A national point of contact designates people');
});

test('names of other states’ people are the secretariat’s to know', async () => {
  expect(told(await get(ecuador))).not.toContain('A person of per');
  const seen = told(await get(officer));
  expect(seen).toContain('A person of per');
  expect(seen).not.toContain('People of our organization');
  expect(seen).toMatch(/\d+ member states have not designated a point of contact yet: .*Bolivia/);
  // A member until 2023.
  expect(seen).not.toContain('Nicaragua');
});

test('speaks the language of its reader', async () => {
  expect(told(await get(peru, 'es'))).toContain('Personas de nuestra organización');
});
