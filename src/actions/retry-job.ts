import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import type { System } from '../domain/actor.ts';
import { notFound } from '../domain/errors.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { putJobBack } from '../store/outbox/outbox-retry.ts';
import type { Context } from './context.ts';

/** What becomes of work is the service's own to write; the audit names who asked for it. */
const keeper: System = { kind: 'system', name: 'retry-job' };

/**
 * Has a job that was given up tried again, as often as a new one. Every handler looks again at what is
 * there and sets its row done with its effect, so that nothing is done twice. Throws `forbidden`, or
 * `not-found` where no such job failed.
 */
export async function retryJob(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  id: number,
): Promise<void> {
  demand(actor, 'job.retry');
  await withActor(db, keeper, async (tx) => {
    const put = await putJobBack(tx, id);
    if (put === undefined) throw notFound(String(id));
    await recordAudit(tx, actor, {
      verb: 'job.retry',
      recordType: 'job',
      recordId: null,
      details: { job: put.job, outbox: id },
    });
  });
}
