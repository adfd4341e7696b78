import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import type { System } from '../domain/actor.ts';
import type { GapCount, GapFilter } from '../domain/gaps.ts';
import { countGaps } from '../store/figures/gap-reads.ts';
import type { Context } from './context.ts';

/**
 * Open needs and their proposals are all the secretariat's to read. They are counted as the service
 * itself, since asking of each row whether it may be read takes longer than counting them.
 */
const counter: System = { kind: 'system', name: 'gap-analysis' };

/** Counts where open asks have no adequate offer; throws `forbidden` for all but the secretariat. */
export async function analyseGaps(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  filter: GapFilter,
): Promise<GapCount[]> {
  demand(actor, 'gap.read');
  return await withActor(db, counter, async (tx) => await countGaps(tx, filter));
}
