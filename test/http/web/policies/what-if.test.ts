// Other values of the policy tried on the queue, kept as a draft, and adopted by somebody else.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { proposeMatchesForNeed } from '../../../../src/actions/propose-matches.ts';
import { text } from '../../../../src/messages/format.ts';
import { openDesk } from '../../../support/desk.ts';
import { submittedNeed } from '../../../support/needs.ts';
import { now, offerInput, publishedOffer } from '../../../support/offers.ts';
import { matcherOf } from '../../../support/proposals.ts';
import { type Api, openApi } from '../../support.ts';
import { type Visits, visitsOf } from '../secretariat.ts';

let api: Api;
let officer: Visits;
let supervisor: Visits;

beforeAll(async () => {
  api = await openApi();
  const desk = await openDesk(api.database);
  officer = visitsOf(api, await api.keyFor(desk.people.officer.id));
  supervisor = visitsOf(api, (await api.person('oas-dtoc', 'supervisor')).key);
  await publishedOffer([desk.as('editor'), desk.as('officer')], offerInput());
  const matcher = matcherOf(api.database, now);
  const need = await submittedNeed(desk.as('ecuador'), { urgency: 'high' });
  await proposeMatchesForNeed(matcher, { needId: need.id }, null);
});
afterAll(async () => await api.close());

const words = (key: Parameters<typeof text>[1], values = {}) => text('en', key, values);

/** The values of the form of the page. */
async function valuesIn(visits: Visits): Promise<Record<string, string>> {
  const { body } = await visits.get('/what-if');
  const fields = [...body.matchAll(/<input[^>]*name="([^"]+\/[^"]+|threshold)"[^>]*>/g)];
  return Object.fromEntries(
    fields.map(([input, name = '']) => [name, /value="([^"]*)"/.exec(input)?.[1] ?? '']),
  );
}

it('with the values in force nothing moves; others show what would, and nothing is saved', async () => {
  const same = await officer.get('/what-if');
  expect(same.statusCode).toBe(200);
  expect(same.body).toContain(words('what-if.nothing-moves'));
  const values = await valuesIn(officer);
  expect(Object.keys(values)).toHaveLength(16);
  const none = new URLSearchParams({ ...values, threshold: '1000000', 'bands/strong': '1000000' });
  const moved = await officer.get(`/what-if?${none.toString()}`);
  expect(moved.body).toContain(words('comparison.not-proposed'));
  expect((await officer.get('/what-if')).body).toContain(words('what-if.nothing-moves'));
});

it('weights that do not add up are said to, with their sum', async () => {
  const values = { ...(await valuesIn(officer)), 'weights/topic': '999' };
  const shown = await officer.get(`/what-if?${new URLSearchParams(values).toString()}`);
  expect(shown.body).toContain(words('field.weights-not-1000'));
  expect(shown.body).toContain('value="999"');
  expect(shown.body).not.toContain(words('what-if.nothing-moves'));
});

it('values are kept as a draft under a name, which another adopts', async () => {
  const values = { ...(await valuesIn(supervisor)), 'queue/specialConsideration': '30' };
  const unnamed = await officer.post('/what-if/draft', values);
  expect(unnamed.statusCode).toBe(422);
  expect(unnamed.body).toContain(words('wrong.name.missing'));
  expect(unnamed.body).toContain('value="30"');
  const drafted = await officer.post('/what-if/draft', { ...values, name: 'Caribbean first' });
  expect(drafted.statusCode).toBe(303);
  const address = String(drafted.headers.location);
  const policy = await supervisor.get(address);
  expect(policy.body).toContain('Caribbean first');
  expect(policy.body).toContain(words('policies.value.queue.specialConsideration'));
  expect((await officer.get(address)).body).toContain(words('policies.adopt-no'));
  const [path = ''] = address.split('?');
  const revision = /name="_revision" value="(\d+)"/.exec(policy.body)?.[1] ?? '';
  expect((await supervisor.post(`${path}/adopt`, { _revision: '99' })).statusCode).toBe(412);
  expect((await officer.post(`${path}/adopt`, { _revision: revision })).statusCode).toBe(403);
  const adopted = await supervisor.post(`${path}/adopt`, { _revision: revision });
  expect(adopted.statusCode).toBe(303);
  expect((await officer.get(path)).body).toContain(words('policies.adopting'));
  expect((await officer.get('/policies')).body).toContain('Caribbean first');
  expect((await officer.get('/policies.csv')).body).toContain('Caribbean first');
});
