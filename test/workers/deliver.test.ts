// What a failure of a job means, and how much of it is told.
import { randomUUID } from 'node:crypto';
import { UnrecoverableError } from 'bullmq';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliver } from '../../workers/deliver.ts';
import { handlersOf } from '../../workers/handlers.ts';
import type { Delivery } from '../../workers/job.ts';
import { type Log, rateLimited } from '../../workers/log.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { emptyOutbox, enqueueFor, rowOf, workFor } from './support.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase();
  await emptyOutbox(database);
});

afterAll(async () => {
  await database.close();
});

function listeningLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const note = (values: object, message: string): void => {
    lines.push(`${message} ${JSON.stringify(values)}`);
  };
  return { info: note, warn: note, error: note, lines };
}

/** Delivers a job whose handler does `run`; gives what the queue is told and what the row says. */
async function delivered(run: () => Promise<void>, changes: Partial<Delivery> = {}) {
  const needId = randomUUID();
  const outboxId = await enqueueFor(database, needId);
  const log = listeningLog();
  const handlers = handlersOf(workFor(run));
  const name = 'propose-matches-for-need';
  const job = { name, outboxId, payload: { needId }, attempt: 1, attempts: 8, stalls: 0 };
  const told: unknown = await deliver(
    { db: database.worker, log, handlers },
    { ...job, ...changes },
  ).then(
    () => null,
    (error: unknown) => error,
  );
  return { told, row: await rowOf(database, outboxId), log };
}

const fail = async (): Promise<void> => {
  await Promise.reject(new Error('a name in a message'));
};

describe('a job that fails', () => {
  test('waits for its next attempt', async () => {
    const { told, row } = await delivered(fail, { attempt: 7 });
    expect(told).not.toBeInstanceOf(UnrecoverableError);
    expect(row).toMatchObject({ failedAt: null, failure: null });
  });

  test('at its last attempt is marked failed', async () => {
    const { row } = await delivered(fail, { attempt: 8 });
    expect(row).toMatchObject({ failure: 'Error', doneAt: null });
    expect(row.failedAt).not.toBeNull();
  });

  test('tells its code, and neither its message nor the values of a query', async () => {
    const secret = 'a text of a need';
    const { told, log } = await delivered(async () => {
      await database.worker.transaction((tx) => tx.execute(sql`select ${secret}::int`));
    });
    expect(told).toEqual(new Error('22P02'));
    expect(log.lines.join()).toContain('22P02');
    expect(log.lines.join()).not.toContain(secret);
  });
});

describe('a job is given up at once', () => {
  const nothing = async (): Promise<void> => {
    await Promise.resolve();
  };

  test('where its payload has another shape', async () => {
    const { told, row } = await delivered(nothing, { payload: { needId: 'none' } });
    expect(told).toBeInstanceOf(UnrecoverableError);
    expect(row).toMatchObject({ failure: 'invalid' });
  });

  test('where processes keep dying over it', async () => {
    const { told, row } = await delivered(nothing, { stalls: 4 });
    expect(told).toBeInstanceOf(UnrecoverableError);
    expect(row).toMatchObject({ failure: 'stalled-too-often' });
  });

  test('but not where only this release does not know it', async () => {
    const { told, row } = await delivered(nothing, { name: 'a-job-of-tomorrow' });
    expect(told).not.toBeInstanceOf(UnrecoverableError);
    expect(row.failedAt).toBeNull();
  });
});

test('a flood of errors is told once, with its size at the next time', () => {
  const log = listeningLog();
  const report = rateLimited(log, 'in trouble');
  for (let times = 0; times < 50; times += 1) report(new Error('again'));
  expect(log.lines).toHaveLength(1);
});
