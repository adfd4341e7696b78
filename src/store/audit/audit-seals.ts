// The chain of the audit. What a seal binds is read here and nowhere else, so that sealing and
// verifying cannot differ.
import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  isNull,
  lt,
  or,
  sql,
} from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { auditEvents, auditSeals } from '../../db/schema/operations.ts';
import { takeTurn } from '../accounts/turns.ts';

/** An event with every column that its seal binds. */
export type SealableEvent = typeof auditEvents.$inferSelect;
export type Seal = { position: number; eventId: number; hash: string };

const sealColumns = {
  position: auditSeals.position,
  eventId: auditSeals.eventId,
  hash: auditSeals.hash,
};

/** Makes this transaction the only sealer until it ends. */
export async function lockAuditChain(tx: Tx): Promise<void> {
  await takeTurn(tx, 'audit-chain');
}

/** The last seal; undefined where nothing is sealed. */
export async function findLastSeal(tx: Tx): Promise<Seal | undefined> {
  const [row] = await tx
    .select(sealColumns)
    .from(auditSeals)
    .orderBy(desc(auditSeals.position))
    .limit(1);
  return row;
}

// Read in the statement that lists the events, so that both speak of the same moment.
const overBelow = sql`pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
const unusedFrom = sql`pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;

/** The last sealed event that is still there, and whether its transaction is one of this cluster. */
async function findLastSealedEvent(tx: Tx) {
  const [row] = await tx
    .select({
      transaction: auditEvents.transaction,
      id: auditEvents.id,
      fromElsewhere: sql<boolean>`${auditEvents.transaction} >= ${unusedFrom}`,
    })
    .from(auditSeals)
    .innerJoin(auditEvents, eq(auditEvents.id, auditSeals.eventId))
    .orderBy(desc(auditSeals.position))
    .limit(1);
  return row;
}

/**
 * Events that can be sealed now, in the order of sealing: by transaction, then as written. Only those
 * of transactions that are all over, so that none can appear before them any more. An event of a
 * transaction that this cluster has not come to was restored from another one, where it is over; by
 * its number it says nothing about the events written here, so then all of them are looked through.
 */
export async function listSealableEvents(tx: Tx, limit: number): Promise<SealableEvent[]> {
  const last = await findLastSealedEvent(tx);
  return await tx
    .select(getTableColumns(auditEvents))
    .from(auditEvents)
    .leftJoin(auditSeals, eq(auditSeals.eventId, auditEvents.id))
    .where(
      and(
        isNull(auditSeals.position),
        or(lt(auditEvents.transaction, overBelow), gte(auditEvents.transaction, unusedFrom)),
        last === undefined || last.fromElsewhere
          ? undefined
          : sql`(${auditEvents.transaction}, ${auditEvents.id}) > (${last.transaction}, ${last.id})`,
      ),
    )
    .orderBy(asc(auditEvents.transaction), asc(auditEvents.id))
    .limit(limit);
}

/** Appends seals to the chain. */
export async function insertSeals(tx: Tx, seals: readonly Seal[]): Promise<void> {
  await tx.insert(auditSeals).values([...seals]);
}

/** The seals after a position, in order, each with its event or null where that is gone. */
export async function listSealedEvents(
  tx: Tx,
  { after, limit }: { after: number; limit: number },
): Promise<{ seal: Seal; event: SealableEvent | null }[]> {
  return await tx
    .select({ seal: sealColumns, event: getTableColumns(auditEvents) })
    .from(auditSeals)
    .leftJoin(auditEvents, eq(auditEvents.id, auditSeals.eventId))
    .where(gt(auditSeals.position, after))
    .orderBy(asc(auditSeals.position))
    .limit(limit);
}

/** How many events no seal binds yet. */
export async function countUnsealedEvents(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ events: count() })
    .from(auditEvents)
    .leftJoin(auditSeals, eq(auditSeals.eventId, auditEvents.id))
    .where(isNull(auditSeals.position));
  return row?.events ?? 0;
}
