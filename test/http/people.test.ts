// People over HTTP: who reads whom, invitations, roles, and the directory of points of contact.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Bearer } from '../../src/domain/actor.ts';
import { type Api, codeOf, openApi, problemIn } from './support.ts';

let api: Api;
type Someone = { key: string; actor: Bearer };
let ecuador: Someone;
let peru: Someone;
let administrator: Someone;
let officer: Someone;

const clock = new Date('2026-03-02T12:00:00Z');

beforeAll(async () => {
  api = await openApi({ now: () => clock });
  const keyed = async (organization: string, role: 'focal-point' | 'administrator' | 'officer') => {
    const { actor } = await api.person(organization, role);
    return { actor, key: await api.keyFor(actor.id, { days: 3660 }) };
  };
  ecuador = await keyed('ecu', 'focal-point');
  peru = await keyed('per', 'focal-point');
  administrator = await keyed('oas-gs', 'administrator');
  officer = await keyed('oas-gs', 'officer');
});
afterAll(async () => await api.close());

const person = z.object({
  id: z.uuid(),
  organization: z.string(),
  email: z.string().nullable(),
  invitation: z.object({ state: z.string(), expiresAt: z.string().nullable() }),
  roles: z.array(
    z.object({
      id: z.uuid(),
      role: z.string(),
      held: z.boolean(),
      document: z.object({ symbol: z.string(), date: z.string() }).nullable(),
    }),
  ),
});
const page = z.object({ items: z.array(person), next: z.string().nullable() });

let invited = 0;
const newcomer = (changes: object = {}) => {
  invited += 1;
  const email = `newcomer-${invited}@example.org`;
  return { name: `Newcomer ${invited}`, email, language: 'es', roles: ['drafter'], ...changes };
};

const post = async ({ key }: Someone, url: string, body?: unknown, headers = {}) =>
  await api.ask({ method: 'POST', url, key, ...(body !== undefined && { body }), headers });

async function invite(by: Someone, changes: object = {}) {
  const response = await post(by, '/people', newcomer(changes));
  expect([response.statusCode, response.body.slice(0, 300)]).toEqual([201, expect.anything()]);
  return person.parse(response.json());
}

describe('inviting', () => {
  it('answers the person, who is invited, and where to find them', async () => {
    const response = await post(ecuador, '/people', newcomer());
    const made = person.parse(response.json());
    expect(response.headers['location']).toBe(`/api/v1/people/${made.id}`);
    expect(made).toMatchObject({
      organization: 'ecu',
      invitation: { state: 'open', expiresAt: '2026-03-09T12:00:00.000Z' },
      roles: [{ role: 'drafter', held: true, document: null }],
    });
    expect(response.body).not.toContain('/invitations/');
  });

  it('is done once with an Idempotency-Key', async () => {
    const body = newcomer();
    const key = { 'idempotency-key': 'invite-once' };
    const [first, second] = [
      await post(ecuador, '/people', body, key),
      await post(ecuador, '/people', body, key),
    ];
    expect(person.parse(second.json()).id).toBe(person.parse(first.json()).id);
  });

  it('says in four languages why not', async () => {
    const body = newcomer({ roles: ['drafter', 'provider-editor'], organization: 'unodc' });
    const said = await Promise.all(
      ['en', 'es', 'pt', 'fr'].map(async (language) => {
        const headers = { 'accept-language': language };
        const response = await post(administrator, '/people', body, headers);
        return problemIn(response).errors.map(({ pointer, detail }) => `${pointer}: ${detail}`);
      }),
    );
    expect(said).toEqual([
      ['/roles/0: Nobody of this organization can hold the role “drafter”.'],
      ['/roles/0: Nadie de esta organización puede ejercer la función «drafter».'],
      ['/roles/0: Ninguém desta organização pode exercer a função “drafter”.'],
      ['/roles/0: Personne dans cette organisation ne peut exercer la fonction « drafter ».'],
    ]);
  });

  it('can be done again and taken back', async () => {
    const { id } = await invite(ecuador);
    const states = [];
    for (const path of ['invitation/withdrawal', 'invitation', 'invitation/withdrawal']) {
      const response = await post(ecuador, `/people/${id}/${path}`);
      states.push(person.parse(response.json()).invitation.state);
    }
    expect(states).toEqual(['withdrawn', 'open', 'withdrawn']);
    const again = await post(ecuador, `/people/${id}/invitation/withdrawal`);
    expect([again.statusCode, codeOf(again)]).toEqual([409, 'no-open-invitation']);
  });
});

describe('roles', () => {
  it('are given and withdrawn by another', async () => {
    const { id } = await invite(ecuador);
    const document = { documentSymbol: 'NV-7', documentDate: '2026-03-01' };
    const given = await post(ecuador, `/people/${id}/roles`, { role: 'focal-point', ...document });
    expect(given.statusCode).toBe(201);
    const role = person.parse(given.json()).roles.find((one) => one.role === 'focal-point');
    expect(role).toMatchObject({ held: true, document: { symbol: 'NV-7', date: '2026-03-01' } });
    const url = `/people/${id}/roles/${role?.id}/withdrawal`;
    const withdrawn = await post(ecuador, url);
    expect(withdrawn.statusCode).toBe(200);
    const left = person.parse(withdrawn.json()).roles.filter(({ held }) => held);
    expect(left.map((one) => one.role)).toEqual(['drafter']);
    const own = await post(ecuador, `/people/${ecuador.actor.id}/roles`, { role: 'observer' });
    expect([own.statusCode, codeOf(own)]).toEqual([403, 'own-role']);
  });

  it('of another state’s people are nobody’s to find', async () => {
    const { id } = await invite(ecuador);
    const tried = await post(peru, `/people/${id}/roles`, { role: 'observer' });
    expect(tried.statusCode).toBe(404);
    expect((await api.ask({ url: `/people/${id}`, key: peru.key })).statusCode).toBe(404);
  });
});

describe('the people', () => {
  it('are one’s own organization’s; the secretariat’s those of any', async () => {
    await invite(ecuador);
    await invite(peru);
    const seen = async ({ key }: Someone, query = '') => {
      const response = await api.ask({ url: `/people?limit=100${query}`, key });
      const { items } = page.parse(response.json());
      return [...new Set(items.map(({ organization }) => organization))].sort();
    };
    expect(await seen(ecuador)).toEqual(['ecu']);
    expect(await seen(ecuador, '&organization=per')).toEqual([]);
    expect(await seen(officer)).toEqual(['ecu', 'oas-gs', 'per']);
    expect(await seen(officer, '&organization=per')).toEqual(['per']);
  });

  it('come in pages by name, each once', async () => {
    const ids: string[] = [];
    const whole = page.parse(
      (await api.ask({ url: '/people?limit=100', key: officer.key })).json(),
    );
    let cursor: string | null = null;
    do {
      const after: string = cursor === null ? '' : `&cursor=${cursor}`;
      const url = `/people?limit=3${after}`;
      const { items, next } = page.parse((await api.ask({ url, key: officer.key })).json());
      ids.push(...items.map(({ id }) => id));
      cursor = next;
    } while (cursor !== null);
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });
});

describe('the directory of points of contact', () => {
  const entry = z.object({
    state: z.string(),
    name: z.string(),
    designations: z.array(
      z.looseObject({ since: z.string(), acting: z.boolean(), person: z.string().nullable() }),
    ),
  });
  const directory = async ({ key }: Someone, language = 'en') => {
    const headers = { 'accept-language': language };
    const response = await api.ask({ url: '/points-of-contact', key, headers });
    return z.object({ items: z.array(entry) }).parse(response.json()).items;
  };

  it('has every member state, also those that designated nobody', async () => {
    const states = await directory(officer, 'es');
    expect(states).toHaveLength(34);
    expect(states.find(({ state }) => state === 'BRA')).toMatchObject({
      name: 'Brasil',
      designations: [],
    });
  });

  it('tells the office to everybody, the name to the state and the secretariat', async () => {
    const { id } = await invite(administrator, {
      organization: 'bol',
      name: 'Justina Mamani',
      roles: ['focal-point'],
      documentSymbol: 'OEA/NV-3',
      documentDate: '2026-02-01',
    });
    const bolivia = await api.keyFor(id, { days: 3660 });
    const donor = await api.person('unodc', 'provider-editor');
    const donorKey = await api.keyFor(donor.actor.id, { days: 3660 });
    const seen = async (key: string) => {
      const states = await directory({ key, actor: donor.actor });
      return states.find(({ state }) => state === 'BOL')?.designations;
    };
    const office = {
      since: '2026-03-02',
      until: null,
      acting: false,
      document: { symbol: 'OEA/NV-3', date: '2026-02-01' },
    };
    expect(await seen(officer.key)).toEqual([{ ...office, person: 'Justina Mamani' }]);
    expect(await seen(bolivia)).toEqual([{ ...office, person: 'Justina Mamani' }]);
    expect(await seen(ecuador.key)).toEqual([{ ...office, person: null }]);
    expect(await seen(donorKey)).toEqual([{ ...office, person: null }]);
  });

  it('shows acting ones as such, until their end', async () => {
    const { id } = await invite(ecuador);
    await post(ecuador, `/people/${id}/roles`, {
      role: 'focal-point',
      actingFor: ecuador.actor.id,
      validTo: '2026-04-01',
      documentSymbol: 'NV-8',
      documentDate: '2026-03-01',
    });
    const states = await directory(officer);
    const own = states.find(({ state }) => state === 'ECU');
    expect(own?.designations.map(({ acting }) => acting)).toEqual([false, true]);
  });
});
