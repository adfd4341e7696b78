// Adoptions of policies: one at a time, from the request to the switch of the queue.
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { policies } from '../../db/schema/reference.ts';
import { adoptions } from '../../db/schema/runs.ts';

const open = and(isNull(adoptions.switchedAt), isNull(adoptions.failedAt));

/** The adoption under way, with the failure of its job where that was given up. */
export async function findOpenAdoption(tx: Tx) {
  const [row] = await tx
    .select({
      id: adoptions.id,
      version: policies.version,
      requestedAt: adoptions.requestedAt,
      givenUp: sql<string | null>`(select coalesce(o.failure, 'failed') from outbox o
        where o.job = 'run-adoption' and o.failed_at is not null
          and o.payload ->> 'adoptionId' = ${adoptions.id}::text limit 1)`,
    })
    .from(adoptions)
    .innerJoin(policies, eq(policies.id, adoptions.policyId))
    .where(open);
  return row;
}

/** Notes that somebody asked for the adoption of a policy; answers its id. */
export async function insertAdoption(
  tx: Tx,
  adoption: Pick<typeof adoptions.$inferInsert, 'policyId' | 'requestedById' | 'requestedAt'>,
): Promise<string> {
  const [row] = await tx.insert(adoptions).values(adoption).returning({ id: adoptions.id });
  if (row === undefined) throw new Error('the adoption was not noted');
  return row.id;
}

/** Ends an adoption that came to nothing; the policy is a draft again. */
export async function failAdoption(
  tx: Tx,
  id: string,
  { failure, now }: { failure: string; now: Date },
): Promise<void> {
  await tx
    .update(adoptions)
    .set({ failedAt: now, failure })
    .where(and(eq(adoptions.id, id), open));
}

/** The adoption, where it is still under way; undefined where it has ended. */
export async function findAdoptionToRun(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: adoptions.id,
      policyId: adoptions.policyId,
      requestedById: adoptions.requestedById,
    })
    .from(adoptions)
    .where(and(eq(adoptions.id, id), open));
  return row;
}

/** Notes when the run of an adoption started: the present attempt. */
export async function startAdoption(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(adoptions).set({ startedAt: now }).where(eq(adoptions.id, id));
}

/**
 * Keeps an attempt at an adoption the present one until the transaction ends; false where the adoption
 * has ended, or another attempt has started since.
 */
export async function keepAttempt(tx: Tx, id: string, startedAt: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: adoptions.id })
    .from(adoptions)
    .where(and(eq(adoptions.id, id), eq(adoptions.startedAt, startedAt), open))
    .for('update');
  return rows.length > 0;
}

/** The policy in force is retired, the adopted one comes into force, and the adoption has ended. */
export async function switchPolicy(
  tx: Tx,
  adoption: { id: string; policyId: string },
  { runId, now }: { runId: string; now: Date },
): Promise<void> {
  await tx
    .update(policies)
    .set({ retiredAt: now })
    .where(and(sql`${policies.adoptedAt} is not null`, isNull(policies.retiredAt)));
  await tx.update(policies).set({ adoptedAt: now }).where(eq(policies.id, adoption.policyId));
  await tx.update(adoptions).set({ switchedAt: now, runId }).where(eq(adoptions.id, adoption.id));
}
