// How far needs are covered, and what was proposed for them: computed at every reading, never stored
// (docs/rules.md 2). Whoever is neither the owner of a need nor of the secretariat is told nothing.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { type CoveredAsk, coverages } from '../../domain/coverage.ts';
import { proposalStatuses } from '../../domain/status.ts';

const coveredAsk = z.object({
  needId: z.string(),
  ask: z.int(),
  state: z.string(),
  coverage: z.enum(coverages),
});
export type CoveredAskOfNeed = CoveredAsk & { needId: string };

/** How far each open ask of these needs is covered for each beneficiary. */
export async function listCoverage(
  tx: Tx,
  needIds: readonly string[],
): Promise<CoveredAskOfNeed[]> {
  if (needIds.length === 0) return [];
  const rows = await tx.execute(sql`
    select need_id as "needId", ask, state_code as state, coverage
    from need_coverage(${sql.param([...needIds])}::uuid[])`);
  return z.array(coveredAsk).parse(rows);
}

const proposalCount = z.object({
  needId: z.string(),
  ask: z.int(),
  status: z.enum(proposalStatuses),
  count: z.int(),
});
export type ProposalCount = z.infer<typeof proposalCount>;

/** How many proposals the actor may see of each ask of these needs, by status. */
export async function countProposals(tx: Tx, needIds: readonly string[]): Promise<ProposalCount[]> {
  if (needIds.length === 0) return [];
  const rows = await tx.execute(sql`
    select a.need_id as "needId", a.number as ask, p.status, count(*)::int as count
    from asks a join proposals p on p.ask_id = a.id
    where a.need_id = any(${sql.param([...needIds])}::uuid[])
    group by 1, 2, 3 order by 1, 2, 3`);
  return z.array(proposalCount).parse(rows);
}
