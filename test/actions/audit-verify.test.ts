import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { buildPerson } from '../support/people.ts';
import { lastSeals, tamper, verify, writeAndSeal } from './audit-chain.ts';

let database: TestDatabase;

/** A chain of some events, none of them touched. */
beforeEach(async () => {
  database = await openDatabase();
  await writeAndSeal(database, 6);
});

afterEach(async () => {
  await database.close();
});

/** The last seals, the last first, as numbers. */
async function ending(count: number) {
  const rows = await lastSeals(database, count);
  return rows.map(({ position, event_id }) => ({
    position: Number(position),
    eventId: Number(event_id),
  }));
}

describe('verification', () => {
  test('of an untouched chain finds nothing', async () => {
    expect((await verify(database)).faults).toEqual([]);
  });

  test('names an event that the owner changed, and no other', async () => {
    const [, , third] = await ending(3);
    await tamper(
      database,
      sql`update audit_events set verb = 'test.other' where id = ${third?.eventId}`,
    );

    expect((await verify(database)).faults).toEqual([{ kind: 'edited', ...third }]);
  });

  test('names a seal that the owner changed', async () => {
    const [last] = await ending(1);
    await tamper(
      database,
      sql`update audit_seals set hash = ${'f'.repeat(64)} where position = ${last?.position}`,
    );

    expect((await verify(database)).faults).toEqual([{ kind: 'edited', ...last }]);
  });

  test('misses an event that was deleted, the last one too', async () => {
    const [last, , third] = await ending(3);
    await tamper(
      database,
      sql`delete from audit_events where id in (${last?.eventId}, ${third?.eventId})`,
    );

    expect((await verify(database)).faults).toEqual([
      { kind: 'missing', ...third },
      { kind: 'missing', ...last },
    ]);
  });

  test('misses what was deleted within the chain together with its seals', async () => {
    const [, second, third] = await ending(3);
    await tamper(
      database,
      sql`delete from audit_seals where position in (${second?.position}, ${third?.position})`,
      sql`delete from audit_events where id in (${second?.eventId}, ${third?.eventId})`,
    );

    expect((await verify(database)).faults).toEqual([
      { kind: 'missing', position: third?.position, eventId: null },
    ]);
  });

  test('finds with a head that the end was cut off together with its seals', async () => {
    const { head } = await verify(database);
    const [last, second] = await ending(2);
    await tamper(
      database,
      sql`delete from audit_seals where position in (${last?.position}, ${second?.position})`,
      sql`delete from audit_events where id in (${last?.eventId}, ${second?.eventId})`,
    );

    expect((await verify(database)).faults).toEqual([]);
    expect((await verify(database, head ?? '')).faults).toEqual([
      { kind: 'truncated', position: second?.position, eventId: null },
    ]);
  });

  test('finds with a head that the end was written anew', async () => {
    const { head } = await verify(database);
    const [last] = await ending(1);
    await tamper(
      database,
      sql`delete from audit_seals where position = ${last?.position}`,
      sql`update audit_events set verb = 'test.other' where id = ${last?.eventId}`,
    );
    await writeAndSeal(database, 2);

    expect((await verify(database)).faults).toEqual([]);
    expect((await verify(database, head ?? '')).faults).toEqual([{ kind: 'fork', ...last }]);
  });

  test('names an event that was slipped in as if it had been written earlier', async () => {
    await tamper(
      database,
      sql`insert into audit_events (at, transaction, actor_kind, actor_name, verb, record_type)
        select at - interval '1 hour', transaction - 1, 'system', 'test', 'test.forged', 'need'
        from audit_events order by id desc limit 1`,
      // Sealed by force, since the sealer passes over what lies before the end of its chain.
      sql`insert into audit_seals (position, event_id, hash)
        select max(position) + 1, (select max(id) from audit_events), ${'e'.repeat(64)} from audit_seals`,
    );
    const [last] = await ending(1);

    expect((await verify(database)).faults).toEqual([
      { kind: 'edited', ...last },
      { kind: 'order', ...last },
    ]);
  });

  test('is for those who oversee, and refuses a head of another form', async () => {
    const state = await buildPerson(database, 'ecu', 'focal-point');
    const supervisor = await buildPerson(database, 'oas-gs', 'supervisor');
    await expect(verifyAudit(database.as(state), {})).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(verifyAudit(database.as(supervisor), { head: 'abc' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    expect((await verifyAudit(database.as(supervisor), {})).faults).toEqual([]);
  });
});
