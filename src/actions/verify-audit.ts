import { z } from 'zod';
import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import type { System } from '../domain/actor.ts';
import { parse } from '../domain/parse.ts';
import {
  countUnsealedEvents,
  listSealedEvents,
  type Seal,
  type SealableEvent,
} from '../store/audit/audit-seals.ts';
import type { Context } from './context.ts';
import { genesis, type Head, sealHash } from './seal-audit.ts';

const page = 2000;

/** Reads all events, whoever asks: a verification that sees a part of the chain proves nothing. */
const verifier: System = { kind: 'system', name: 'audit-verifier' };

/** A head as people keep it: `position:hash`. */
const headText = z
  .string()
  .regex(/^\d{1,15}:[0-9a-f]{64}$/)
  .transform((text): Head => {
    const [position = '', hash = ''] = text.split(':');
    return { position: Number(position), hash };
  });
const input = z.strictObject({ head: headText.optional() });

/**
 * What can be wrong with the chain.
 * - edited: the event, or its seal, is not what was sealed.
 * - missing: the seal is there and its event is not; or, without an event, seals within the chain are
 *   not there, the first of them at this position.
 * - order: an event stands behind one that was written after it.
 * - truncated: the chain ends before the head that was kept.
 * - fork: at the position of the head that was kept stands another seal.
 */
export type AuditFault = {
  kind: 'edited' | 'missing' | 'order' | 'truncated' | 'fork';
  position: number;
  eventId: number | null;
};

export type AuditReport = {
  sealed: number;
  /** Events that no seal binds yet: those of the last seconds. */
  unsealed: number;
  head: string | null;
  faults: AuditFault[];
};

/** The text of a head, as `verifyAudit` reads it back. */
export function formatHead({ position, hash }: Head): string {
  return `${position}:${hash}`;
}

/**
 * Recomputes the whole chain and names every fault. Without a head, what was cut off the end together
 * with its seals leaves no trace; with `{head}`, kept from an earlier answer or from the log of the
 * workers, that is found too. Throws `forbidden`, or `invalid` for a head of another form.
 */
export async function verifyAudit(
  context: Pick<Context, 'db' | 'actor'>,
  body: unknown,
): Promise<AuditReport> {
  demand(context.actor, 'audit.verify');
  const { head } = parse(input, body);
  return await withActor(context.db, verifier, async (tx) => {
    const walk = startWalk(head);
    for (;;) {
      const rows = await listSealedEvents(tx, { after: walk.last.position, limit: page });
      for (const row of rows) step(walk, row);
      if (rows.length < page) break;
    }
    if (head !== undefined && head.position > walk.last.position) {
      walk.faults.push({ kind: 'truncated', position: walk.last.position + 1, eventId: null });
    }
    return {
      sealed: walk.sealed,
      unsealed: await countUnsealedEvents(tx),
      head: walk.sealed === 0 ? null : formatHead(walk.last),
      faults: walk.faults,
    };
  });
}

type Walk = {
  kept: Head | undefined;
  last: Head;
  event: SealableEvent | null;
  sealed: number;
  faults: AuditFault[];
};

function startWalk(kept: Head | undefined): Walk {
  return { kept, last: { position: 0, hash: genesis }, event: null, sealed: 0, faults: [] };
}

function step(walk: Walk, { seal, event }: { seal: Seal; event: SealableEvent | null }): void {
  const { position, eventId, hash } = seal;
  const fault = (kind: AuditFault['kind']): void => {
    walk.faults.push({ kind, position, eventId });
  };
  // Behind a gap the hash before is not known, so the event there cannot be judged by its own.
  const follows = position === walk.last.position + 1;
  if (!follows) {
    walk.faults.push({ kind: 'missing', position: walk.last.position + 1, eventId: null });
  }
  if (event === null) fault('missing');
  else if (follows && sealHash(walk.last.hash, event) !== hash) fault('edited');
  if (event !== null && walk.event !== null && isBefore(event, walk.event)) fault('order');
  if (walk.kept?.position === position && walk.kept.hash !== hash) fault('fork');
  walk.last = { position, hash };
  walk.event = event ?? walk.event;
  walk.sealed += 1;
}

/** By transaction and by clock: after a restore into another cluster the numbers alone start anew. */
function isBefore(event: SealableEvent, other: SealableEvent): boolean {
  return event.transaction < other.transaction && event.at < other.at;
}
