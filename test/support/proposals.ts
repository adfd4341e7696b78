// Proposals for tests: what the matcher makes of the needs and offers that are there.
import { randomBytes } from 'node:crypto';
import { createPool, type SharedEngine } from '../../src/actions/matching/pool.ts';
import type { MatchContext } from '../../src/actions/propose-matches.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { withActor } from '../../src/db/client.ts';
import {
  findProposalVisibleTo,
  listProposalsVisibleTo,
} from '../../src/store/proposals/proposal-reads.ts';
import { system, type TestDatabase } from './database.ts';

/** Making an engine takes most of a second; the copies of the template have the same policy. */
const shared: SharedEngine = { made: null };

/** A matcher as a worker process has one that has read nothing yet. */
export function matcherOf(database: TestDatabase, now: Date): MatchContext {
  return { db: database.worker, now, randomBytes, pool: createPool(null, shared) };
}

/** The proposals of a need as they stand, best first. */
export async function proposalsOf(database: TestDatabase, need: string) {
  const found = await withActor(database.worker, system, (tx) =>
    listProposalsVisibleTo(tx, system, { need }, { limit: 100 }),
  );
  return found.toSorted((a, b) => (b.assessment?.score ?? 0) - (a.assessment?.score ?? 0));
}

/** One proposal as it stands. */
export async function readProposal(database: TestDatabase, reference: string) {
  return await withActor(database.worker, system, (tx) =>
    findProposalVisibleTo(tx, system, reference),
  );
}

/** Matches a need and gives its best proposal. */
export async function bestProposal(
  database: TestDatabase,
  matcher: MatchContext,
  need: { id: string; reference: string },
) {
  await proposeMatchesForNeed(matcher, { needId: need.id }, null);
  const [best] = await proposalsOf(database, need.reference);
  if (best?.assessment == null) throw new Error('nothing was proposed');
  return { ...best, assessment: best.assessment };
}
