// Where to go on after a decision.
import { type Db, withActor } from '../../../db/client.ts';
import { type Actor, type Bearer, holds } from '../../../domain/actor.ts';
import type { ProposalStatus } from '../../../domain/status.ts';
import type { Proposal } from '../../../store/proposals/proposal-reads.ts';
import { listQueue } from '../../../store/queue/queue.ts';

/** So many needs at the head of the queue are looked through. */
const ahead = 5;

/** What waits for somebody, by what their role decides: an officer's first. */
function waitingFor(actor: Bearer): ProposalStatus {
  return holds(actor, 'officer') ? 'proposed' : 'recommended';
}

/** The next proposal of the queue that waits for the reader, other than this one; null where none does. */
export async function nextInQueue(
  db: Db,
  actor: Actor,
  { reference }: Pick<Proposal, 'reference'>,
): Promise<{ proposal: string | null }> {
  if (actor.kind === 'system') return { proposal: null };
  const status = waitingFor(actor);
  const needs = await withActor(db, actor, (tx) =>
    listQueue(tx, { list: 'queue', status }, { limit: ahead }),
  );
  const proposals = needs.flatMap(({ asks }) =>
    asks.flatMap((ask) => {
      const first = ask.proposals.find((one) => one.status === status);
      return first === undefined ? [] : [first.reference];
    }),
  );
  return { proposal: proposals.find((one) => one !== reference) ?? null };
}
