import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { outbox } from '../db/schema/operations.ts';
import type { JobName, JobPayload } from '../domain/jobs.ts';

/** The channel on which the dispatcher hears that there is work. */
export const outboxChannel = 'enlace_outbox';

/** Puts a job into the outbox, in the transaction of its cause; the dispatcher hears of the commit. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  job: Name,
  payload: JobPayload<Name>,
): Promise<void> {
  await tx.insert(outbox).values({ job, payload });
  await tx.execute(sql`select pg_notify(${outboxChannel}, '')`);
}
