// The ticks of the clock: what belongs to none of the records.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanOperations } from '../../src/actions/clean-operations.ts';
import { idempotencyKeys, outbox } from '../../src/db/schema/operations.ts';
import { tryTurn } from '../../src/store/accounts/turns.ts';
import { runSchedule, type ScheduleDeps } from '../../workers/schedules.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { asService } from '../support/offers.ts';
import { clockAt, three } from './clock.ts';
import { emptyOutbox, rowOf, silent } from './support.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(async () => {
  await database.close();
});

describe('cleaning', () => {
  test('deletes work that was done long ago and old keys, and keeps what failed', async () => {
    await emptyOutbox(database);
    const at = new Date('2026-01-01T00:00:00Z');
    const kept = new Date('2026-01-09T00:00:00Z');
    const row = { job: 'propose-matches-for-need', payload: {}, createdAt: at };
    await asService(database, async (tx) => {
      await tx
        .insert(outbox)
        .values([
          { ...row, doneAt: at },
          { ...row, doneAt: kept },
          { ...row, failedAt: at, failure: 'not-found' },
          row,
        ]);
      const key = { actorId: randomUUID(), route: 'POST /needs', requestHash: '', status: 201 };
      await tx.insert(idempotencyKeys).values([
        { ...key, key: 'old', createdAt: at },
        { ...key, key: 'young', createdAt: kept },
      ]);
    });
    await three(() => cleanOperations(clockAt(database, '2026-01-09T01:00:00Z')));

    const rows = await asService(database, (tx) => tx.select().from(outbox));
    expect(rows.map(({ doneAt, failure }) => doneAt ?? failure)).toEqual([kept, 'not-found', null]);
    const keys = await asService(database, (tx) => tx.select().from(idempotencyKeys));
    expect(keys.map(({ key }) => key)).toEqual(['young']);
  });
});

describe('a tick', () => {
  const deps = (): ScheduleDeps => ({
    db: database.worker,
    log: silent,
    handAgainAfter: 60,
    rememberHead: () => undefined,
  });

  const handed = async (secondsAgo: number): Promise<number> => {
    const [row] = await asService(database, (tx) =>
      tx
        .insert(outbox)
        .values({
          job: 'propose-matches-for-need',
          payload: {},
          handedAt: new Date(Date.now() - secondsAgo * 1000),
        })
        .returning({ id: outbox.id }),
    );
    return row?.id ?? 0;
  };

  test('has what was handed long ago and is not done handed again', async () => {
    const [lost, underWay] = [await handed(90), await handed(30)];
    await runSchedule(deps(), 'hand-again');

    expect((await rowOf(database, lost)).handedAt).toBeNull();
    expect((await rowOf(database, underWay)).handedAt).not.toBeNull();
  });

  test('is left to the process that has the turn', async () => {
    const lost = await handed(90);
    await asService(database, async (tx) => {
      expect(await tryTurn(tx, 'schedule hand-again')).toBe(true);
      await runSchedule(deps(), 'hand-again');
    });
    expect((await rowOf(database, lost)).handedAt).not.toBeNull();
    await runSchedule(deps(), 'hand-again');

    expect((await rowOf(database, lost)).handedAt).toBeNull();
  });
});
