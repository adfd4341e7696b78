import { and, eq } from 'drizzle-orm';
import { type Db, withActor } from '../../src/db/client.ts';
import { auditEvents, outbox } from '../../src/db/schema/operations.ts';
import { recordAudit } from '../../src/store/audit/audit.ts';
import { enqueue, markOutboxDone } from '../../src/store/outbox/outbox.ts';
import type { Work } from '../../workers/handlers.ts';
import type { Log } from '../../workers/log.ts';
import { system, type TestDatabase } from '../support/database.ts';

export const silent: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Enqueues a job about a need, which need not exist; answers the id of its row. */
export async function enqueueFor(database: TestDatabase, needId: string): Promise<number> {
  return await withActor(database.app, system, async (tx) => {
    await enqueue(tx, 'propose-matches-for-need', { needId });
    const rows = await tx.select({ id: outbox.id, payload: outbox.payload }).from(outbox);
    return rows.find(({ payload }) => payload['needId'] === needId)?.id ?? 0;
  });
}

/** Takes the work of the reference data out of the way: a test sees its own jobs alone. */
export async function emptyOutbox(database: TestDatabase): Promise<void> {
  await withActor(database.worker, system, async (tx) => await tx.delete(outbox));
}

export async function rowOf(database: TestDatabase, id: number) {
  const [row] = await withActor(
    database.worker,
    system,
    async (tx) => await tx.select().from(outbox).where(eq(outbox.id, id)),
  );
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

/** An effect that can be counted: an event of the audit, in the transaction that sets the row done. */
export async function leaveEffect(db: Db, needId: string, outboxId: number): Promise<void> {
  await withActor(db, system, async (tx) => {
    if (!(await markOutboxDone(tx, outboxId))) return;
    await recordAudit(tx, system, { verb: 'test.effect', recordType: 'need', recordId: needId });
  });
}

/** How often the effect of a job about the need is there. */
export async function effectsFor(database: TestDatabase, needId: string): Promise<number> {
  const rows = await withActor(
    database.worker,
    system,
    async (tx) =>
      await tx
        .select({ id: auditEvents.id })
        .from(auditEvents)
        .where(and(eq(auditEvents.verb, 'test.effect'), eq(auditEvents.recordId, needId))),
  );
  return rows.length;
}

/** Work that does `run` for a need and nothing else. */
export function workFor(run: (needId: string, outboxId: number) => Promise<void>): Work {
  return {
    'propose-matches-for-need': async ({ needId }, outboxId) => {
      await run(needId, outboxId);
    },
    'propose-matches-for-offer': async () => undefined,
    'run-adoption': async () => undefined,
    'send-mail': async () => undefined,
  };
}

/** For workers of a test in which nothing is mailed. */
export function noMail(): never {
  throw new Error('this test sends no mail');
}

/** Something that work waits for until the test lets it go on. */
export function createLatch(): { opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
