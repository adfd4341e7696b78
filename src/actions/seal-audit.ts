import { withActor } from '../db/client.ts';
import {
  findLastSeal,
  insertSeals,
  listSealableEvents,
  lockAuditChain,
  type Seal,
  type SealableEvent,
} from '../store/audit/audit-seals.ts';
import type { Context } from './context.ts';
import { hashOf } from './hash.ts';

/** Events sealed in one transaction. */
const batch = 1000;

/** Stands before the first event: the head of a chain without seals. */
export const genesis = '0'.repeat(64);

/** The end of the chain: kept elsewhere, it proves later that nothing before it was touched. */
export type Head = { position: number; hash: string };

/**
 * The hash of a seal: SHA-256 of the canonical JSON of `{event, previous}`, where `previous` is the
 * hash of the seal before it (64 zeros for the first) and `event` holds every column of the event,
 * its instant in ISO 8601. Anyone can compute it from an export.
 */
export function sealHash(previous: string, event: SealableEvent): string {
  return hashOf({ previous, event: { ...event, at: event.at.toISOString() } });
}

/**
 * Chains the events of all transactions that are over, in their order, batch by batch; answers how
 * many and the new head (null where there is none yet). Several sealers may run: they take turns.
 * `onBatch` hears of the head after each batch has committed, to keep it outside the database.
 */
export async function sealAudit(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  onBatch: (head: Head) => Promise<void> | void = () => undefined,
): Promise<{ sealed: number; head: Head | null }> {
  let sealed = 0;
  for (;;) {
    const { seals, head } = await withActor(db, actor, async (tx) => {
      await lockAuditChain(tx);
      const last = await findLastSeal(tx);
      const made = chained(last, await listSealableEvents(tx, batch));
      if (made.length > 0) await insertSeals(tx, made);
      return { seals: made.length, head: made.at(-1) ?? last };
    });
    sealed += seals;
    if (head !== undefined && seals > 0) await onBatch(headOf(head));
    if (seals < batch) return { sealed, head: head === undefined ? null : headOf(head) };
  }
}

function chained(last: Seal | undefined, events: readonly SealableEvent[]): Seal[] {
  let { position, hash } = last ?? { position: 0, hash: genesis };
  return events.map((event) => {
    position += 1;
    hash = sealHash(hash, event);
    return { position, eventId: event.id, hash };
  });
}

function headOf({ position, hash }: Seal): Head {
  return { position, hash };
}
