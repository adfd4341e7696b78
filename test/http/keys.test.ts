import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/context.ts';
import { createKey } from '../../src/actions/create-key.ts';
import { revokeKey } from '../../src/actions/revoke-key.ts';
import { withActor } from '../../src/db/client.ts';
import { auditEvents } from '../../src/db/schema/operations.ts';
import { apiKeys, personRoles, persons } from '../../src/db/schema/people.ts';
import { buildApp } from '../../src/http/app.ts';
import { system } from '../support/database.ts';
import { type Api, codeOf, need, openApi, quiet } from './support.ts';

let api: Api;
let clock = new Date();

beforeAll(async () => {
  api = await openApi({ now: () => clock });
});
afterAll(async () => await api.close());

const asOwner = (): Context => api.database.as(system, { db: api.database.owner });

async function status(key: string | undefined, url = '/needs'): Promise<number> {
  return (await api.ask({ url, ...(key !== undefined && { key }) })).statusCode;
}

describe('a key', () => {
  it('is kept as a hash alone', async () => {
    const { actor } = await api.person('ecu', 'drafter');
    const body = { personId: actor.id, scopes: ['needs:read'], days: 30 };
    const { id, key, prefix } = await createKey(asOwner(), body);
    const rows = await withActor(api.database.owner, system, (tx) =>
      tx.select().from(apiKeys).where(eq(apiKeys.id, id)),
    );
    expect(key).toMatch(/^enl_[\w-]{43}$/);
    expect(key.startsWith(prefix)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(key.slice(prefix.length));
  });

  it('is audited without its value', async () => {
    const { actor } = await api.person('ecu', 'drafter');
    const { id, key } = await createKey(asOwner(), {
      personId: actor.id,
      scopes: ['import'],
      days: 1,
    });
    const events = await withActor(api.database.owner, system, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.recordId, id)),
    );
    expect(events).toMatchObject([
      { verb: 'key.create', details: { scopes: ['import'], days: 1 } },
    ]);
    expect(JSON.stringify(events)).not.toContain(key.slice(4, 20));
  });

  it.each([
    'Bearer enl_',
    `Bearer enl_${'x'.repeat(43)}`,
    'Bearer',
    'Basic ZW5sOmVubA==',
    `Bearer enl_${'x'.repeat(5000)}`,
    "Bearer enl_' or true --",
  ])('%j opens nothing', async (authorization) => {
    const response = await api.ask({ url: '/needs', headers: { authorization } });
    expect([response.statusCode, codeOf(response)]).toEqual([401, 'unauthenticated']);
    expect(response.headers['www-authenticate']).toBe('Bearer');
  });

  it('of an invented person opens nothing but a demonstration', async () => {
    const { actor, key } = await api.person('ecu', 'drafter');
    await withActor(api.database.owner, system, async (tx) => {
      await tx.update(persons).set({ demonstration: true }).where(eq(persons.id, actor.id));
    });
    const shown = await buildApp({ ...quiet, db: api.database.app, demonstration: true });
    const headers = { authorization: `Bearer ${key}` };
    const opened = await shown.inject({ url: '/api/v1/needs', headers });
    await shown.close();
    expect([opened.statusCode, await status(key)]).toEqual([200, 401]);
  });

  it('ends with its days', async () => {
    const { actor } = await api.person('ecu', 'drafter');
    const key = await api.keyFor(actor.id, { days: 2 });
    expect(await status(key)).toBe(200);
    clock = new Date(Date.now() + 2 * 86_400_000 + 60_000);
    expect(await status(key)).toBe(401);
    clock = new Date();
  });

  it('ends at once when it is revoked, once', async () => {
    const { key } = await api.person('ecu', 'drafter');
    await revokeKey(asOwner(), key.slice(0, 12));
    expect(await status(key)).toBe(401);
    await expect(revokeKey(asOwner(), key.slice(0, 12))).rejects.toThrow('not-found');
  });

  it('gives no more than its scopes', async () => {
    const { actor } = await api.person('ecu', 'focal-point');
    const key = await api.keyFor(actor.id, { scopes: ['needs:read'] });
    const filed = await api.ask({ method: 'POST', url: '/needs', key, body: need });
    expect([filed.statusCode, codeOf(filed)]).toEqual([403, 'missing-scope']);
    expect(filed.json().scope).toBe('needs:write');
    expect([await status(key), await status(key, '/offers')]).toEqual([200, 403]);
  });

  it('gives the roles that its person holds today, and opens nothing without any', async () => {
    const { actor, key } = await api.person('oas-dtoc', 'officer', 'observer');
    const end = async (role: 'officer' | 'observer', changes: object) =>
      await withActor(api.database.owner, system, (tx) =>
        tx
          .update(personRoles)
          .set(changes)
          .where(and(eq(personRoles.personId, actor.id), eq(personRoles.role, role))),
      );
    expect([await status(key), await status(key, '/queue')]).toEqual([200, 200]);
    await end('officer', { validTo: '2020-02-01' });
    expect([await status(key), await status(key, '/queue')]).toEqual([200, 403]);
    await end('observer', { withdrawnAt: new Date() });
    expect([await status(key), await status(key, '/queue')]).toEqual([401, 401]);
  });

  it('ends with the data of its person', async () => {
    const { actor, key } = await api.person('ecu', 'drafter');
    await withActor(api.database.owner, system, (tx) =>
      tx
        .update(persons)
        .set({ name: '', email: null, erasedAt: new Date() })
        .where(eq(persons.id, actor.id)),
    );
    expect(await status(key)).toBe(401);
  });

  it('can belong to a named service, whose roles are those given last', async () => {
    const service = { organization: 'oas-dtoc', name: 'nightly report', roles: ['officer'] };
    const body = { service, scopes: ['jobs:read', 'proposals:read'], days: 1 };
    const { key } = await createKey(asOwner(), body);
    expect([await status(key, '/jobs'), await status(key, '/queue')]).toEqual([200, 200]);
    await createKey(asOwner(), { ...body, service: { ...service, roles: [] } });
    expect(await status(key, '/jobs')).toBe(403);
  });
});

describe('making a key', () => {
  it('is for the service alone', async () => {
    const { actor } = await api.person('oas-dtoc', 'administrator');
    const body = { personId: actor.id, scopes: ['import'], days: 1 };
    await expect(createKey(api.database.as(actor), body)).rejects.toThrow('forbidden');
    await expect(revokeKey(api.database.as(actor), 'enl_12345678')).rejects.toThrow('forbidden');
  });

  it('is impossible for the process of the API', async () => {
    const { actor } = await api.person('ecu', 'drafter');
    const context = api.database.as(system, { db: api.database.app });
    const body = { personId: actor.id, scopes: ['import'], days: 1 };
    await expect(createKey(context, body)).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it.each([
    ['of nobody', {}, 'one-bearer'],
    [
      'of an unknown person',
      { personId: '00000000-0000-4000-8000-000000000000' },
      'unknown-person',
    ],
    [
      'of an unknown organization',
      { service: { organization: 'atlantis', name: 'x', roles: [] } },
      'unknown-organization',
    ],
    [
      'of two',
      {
        personId: '00000000-0000-4000-8000-000000000000',
        service: { organization: 'ecu', name: 'x', roles: [] },
      },
      'one-bearer',
    ],
  ])('is refused for one %s', async (_, bearer, code) => {
    const made = createKey(asOwner(), { ...bearer, scopes: ['import'], days: 1 });
    await expect(made).rejects.toMatchObject({ fields: [{ code }] });
  });
});
