// What many records leave behind at once, in a few statements: audit events and work for the queue.
import type { Tx } from '../../db/client.ts';
import { auditEvents, outbox } from '../../db/schema/operations.ts';
import type { Actor } from '../../domain/actor.ts';
import type { JobName, JobPayload } from '../../domain/jobs.ts';
import { insertRows } from '../imports/insert-rows.ts';
import { notifyDispatcher } from '../outbox/outbox.ts';
import { type AuditEvent, actorColumns } from './audit.ts';

/** Appends events in the transaction of what happened, in their order. */
export async function recordAudits(
  tx: Tx,
  actor: Actor,
  events: readonly AuditEvent[],
): Promise<void> {
  const rows = events.map((event) => ({ ...actorColumns(actor), ...event }));
  await insertRows(rows, async (some) => tx.insert(auditEvents).values(some));
}

/** Puts a job into the outbox for each payload, behind all single ones; the dispatcher hears of it. */
export async function enqueueAll<Name extends JobName>(
  tx: Tx,
  job: Name,
  payloads: readonly JobPayload<Name>[],
): Promise<void> {
  if (payloads.length === 0) return;
  const rows = payloads.map((payload) => ({ job, payload, bulk: true }));
  await insertRows(rows, async (some) => tx.insert(outbox).values(some));
  await notifyDispatcher(tx);
}
