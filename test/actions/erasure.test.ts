// The data of a person erased: nothing of them is left but what they decided, and the audit is whole.
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../../src/accounts/credentials.ts';
import { createKey } from '../../src/actions/create-key.ts';
import { erasePerson } from '../../src/actions/people/erase-person.ts';
import { invitePerson } from '../../src/actions/people/invite-person.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { withActor } from '../../src/db/client.ts';
import { auditEvents, auditPersonal } from '../../src/db/schema/operations.ts';
import { apiKeys, personRoles } from '../../src/db/schema/people.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { buildPerson } from '../support/people.ts';
import { sealAll, verify } from './audit-chain.ts';
import { newcomer, now } from './people-desk.ts';

let database: TestDatabase;
let administrator: Bearer;

beforeAll(async () => {
  database = await openDatabase();
  administrator = await buildPerson(database, 'oas-gs', 'administrator');
});
afterAll(async () => await database.close());

const links = { secret: 'a secret of tests with 32 letters', publicUrl: 'http://127.0.0.1:3000' };
const owner = () => database.as(system, { db: database.owner, now });

const canary = 'Perpetua Quispe-Huamán';
const address = 'perpetua.quispe@example.org';

/** Somebody who was invited, has an account and a key, and is signed in. */
async function somebody(): Promise<string> {
  const input = { organization: 'oas-gs', roles: ['officer'], name: canary, email: address };
  const { id } = await invitePerson(database.as(administrator, { now }), newcomer(input));
  await createKey(owner(), { personId: id, scopes: ['needs:read'], days: 30 });
  await withActor(database.owner, system, async (tx) => {
    await createAccount(tx, links, { personId: id, email: address, fresh: 'hash' });
    await tx.execute(sql`insert into sessions (account_id, token, expires_at)
      values (${id}, 'token', now() + interval '1 day')`);
  });
  return id;
}

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  return await withActor(database.owner, system, async (tx) => {
    const tables = await tx.execute<{ name: string }>(
      sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const rows = await tx.execute(sql`select t::text as row from ${sql.identifier(name)} t`);
      texts.push(JSON.stringify(rows));
    }
    return texts.join('\n');
  });
}

describe('an erasure', () => {
  it('leaves no row with the name or the address, and nothing that lets the person in', async () => {
    const id = await somebody();
    expect(await everything()).toContain(canary);
    await erasePerson(owner(), id);
    const left = await everything();
    expect([left.includes(canary), left.includes(address)]).toEqual([false, false]);
    await withActor(database.owner, system, async (tx) => {
      const counted = sql`select (select count(*) from accounts where id = ${id})
        + (select count(*) from sessions where account_id = ${id})
        + (select count(*) from credentials where account_id = ${id})
        + (select count(*) from invitations where person_id = ${id} and withdrawn_at is null) as rows`;
      expect(await tx.execute(counted)).toEqual([{ rows: '0' }]);
      const keys = await tx.select().from(apiKeys).where(eq(apiKeys.personId, id));
      expect(keys.map(({ revokedAt }) => revokedAt)).toEqual([now]);
      const roles = await tx.select().from(personRoles).where(eq(personRoles.personId, id));
      expect(roles.map(({ withdrawnAt }) => withdrawnAt)).toEqual([now]);
    });
  });

  it('takes the salts away with the values, and leaves the sealed chain whole', async () => {
    const input = newcomer({ organization: 'unodc', roles: ['provider-editor'] });
    const { id } = await invitePerson(database.as(administrator, { now }), input);
    await sealAll(database);
    const { head } = await verify(database);
    await erasePerson(owner(), id);
    await sealAll(database);
    const kept = await withActor(database.owner, system, async (tx) =>
      tx
        .select({ value: auditPersonal.value, salt: auditPersonal.salt })
        .from(auditPersonal)
        .innerJoin(auditEvents, eq(auditEvents.id, auditPersonal.eventId))
        .where(eq(auditEvents.recordId, id)),
    );
    expect(kept.map(({ value, salt }) => [value, salt.length])).toEqual([
      [null, 0],
      [null, 0],
    ]);
    expect(await verify(database, head ?? '')).toMatchObject({ faults: [] });
  });

  it('leaves what the person decided, and that somebody did', async () => {
    const desk = await openDesk(database);
    const { reference, assessment } = await desk.recommended();
    await erasePerson(owner(), desk.people.officer.id);
    const again = recommendProposal(desk.as('secondApprover'), reference, {
      assessment,
      reason: 'fits-need',
    });
    await expect(again).rejects.toMatchObject({ code: 'already-decided-by-erased' });
  });

  it('frees the address for somebody new', async () => {
    const input = newcomer({ organization: 'unodc', roles: ['provider-editor'] });
    const { id } = await invitePerson(database.as(administrator, { now }), input);
    await erasePerson(owner(), id);
    await expect(invitePerson(database.as(administrator, { now }), input)).resolves.toBeDefined();
  });

  it('is made once, by an administrator or the service, and never of oneself', async () => {
    const { id } = await buildPerson(database, 'per', 'drafter');
    const officer = await buildPerson(database, 'oas-gs', 'officer');
    const byOwner = (actor: Bearer) => database.as(actor, { db: database.owner, now });
    await expect(erasePerson(byOwner(officer), id)).rejects.toThrow('forbidden');
    await expect(erasePerson(byOwner(administrator), administrator.id)).rejects.toThrow('own-role');
    await erasePerson(byOwner(administrator), id);
    await expect(erasePerson(owner(), id)).rejects.toThrow('not-found');
  });

  it('is not of the last administrator, nor for the process of the API', async () => {
    await expect(erasePerson(owner(), administrator.id)).rejects.toThrow('last-administrator');
    const { id } = await invitePerson(
      database.as(administrator, { now }),
      newcomer({ organization: 'unodc', roles: ['provider-editor'] }),
    );
    const erased = erasePerson(database.as(administrator, { now }), id);
    await expect(erased).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});
