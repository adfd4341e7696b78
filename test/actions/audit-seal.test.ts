import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Head, sealAudit } from '../../src/actions/seal-audit.ts';
import { withActor } from '../../src/db/client.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';
import { lastSeals, sealAll, verify, write, writeAndSeal } from './audit-chain.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase();
  await sealAll(database);
});

afterAll(async () => {
  await database.close();
});

describe('sealing', () => {
  test('under sixteen writers and two sealers leaves a whole chain of all events', async () => {
    const before = await verify(database);
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let round = 0; round < 20; round += 1) {
        await withActor(database.app, system, async (tx) => {
          await write(tx);
          await write(tx);
          if ((writer + round) % 5 === 0) throw new Error('rolled back');
        }).catch(() => undefined);
      }
    });
    const written = new AbortController();
    const sealers = [1, 2].map(async () => {
      while (!written.signal.aborted) await sealAudit(database.as(system));
    });
    await Promise.all(writers);
    written.abort();
    await Promise.all(sealers);
    await sealAll(database);

    expect(await verify(database)).toMatchObject({
      sealed: before.sealed + 16 * 16 * 2,
      unsealed: 0,
      faults: [],
    });
  });

  test('waits for a transaction that is still writing, and takes its events in their order', async () => {
    const start = await verify(database);
    await withActor(database.app, system, async (slow) => {
      await write(slow, 'test.slow');
      await withActor(database.app, system, async (tx) => await write(tx, 'test.quick'));
      expect(await sealAudit(database.as(system))).toMatchObject({ sealed: 0 });
    });
    await sealAll(database);
    const verbs = await withActor(
      database.worker,
      system,
      async (tx) =>
        await tx.execute<{ verb: string }>(sql`select verb from audit_seals s
          join audit_events e on e.id = s.event_id
          where position > ${start.sealed} order by position`),
    );

    expect(verbs.map(({ verb }) => verb)).toEqual(['test.slow', 'test.quick']);
    expect(await verify(database)).toMatchObject({ unsealed: 0, faults: [] });
  });

  test('tells the head of each batch, which the verification knows again', async () => {
    const heads: Head[] = [];
    await withActor(database.app, system, async (tx) => await write(tx));
    await until(async () => {
      await sealAudit(database.as(system), (head) => {
        heads.push(head);
      });
      return heads.length > 0;
    });
    const [head] = heads;
    const [seal] = await lastSeals(database, 1);
    await writeAndSeal(database, 3);

    expect(seal).toMatchObject({ position: String(head?.position), hash: head?.hash });
    expect((await verify(database, `${head?.position}:${head?.hash}`)).faults).toEqual([]);
  });

  test('goes on after events were restored from another cluster with higher numbers', async () => {
    await withActor(
      database.worker,
      system,
      async (tx) =>
        await tx.execute(sql`insert into audit_events (transaction, actor_kind, actor_name, verb, record_type)
          values (900000000000, 'system', 'test', 'test.restored', 'need')`),
    );
    await sealAll(database);
    await writeAndSeal(database, 2);

    expect(await verify(database)).toMatchObject({ unsealed: 0, faults: [] });
  });
});
