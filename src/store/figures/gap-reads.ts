// Asks that wait or are worked on, by theme and state, and how many of them have an offer that was found adequate.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import type { GapCount, GapFilter } from '../../domain/gaps.ts';
import { matchableNeedStatuses, type ProposalStatus } from '../../domain/status.ts';

/** Proposals by which an ask has an adequate offer, or will have one where the parties agree. */
const standing: ProposalStatus[] = [
  'proposed',
  'recommended',
  'deferred',
  'approved',
  'consulting',
  'agreed',
];

/**
 * Counts the open asks of needs that take part in matching, by theme and beneficiary. The themes are the
 * broadest concepts; below one, the concepts next to it, and itself for what names nothing narrower. An ask
 * that is the whole need names the concepts of the need. An ask counts once in each theme, for each of its
 * states.
 */
export async function countGaps(tx: Tx, { theme, origin }: GapFilter): Promise<GapCount[]> {
  const tops =
    theme === null
      ? sql`select code, code as theme from concepts where broader is null`
      : sql`select code, code as theme from concepts where broader = ${theme}`;
  const itself = theme === null ? sql`` : sql`union all select ${theme}, ${theme}`;
  const ofOrigin = origin === null ? sql`` : sql`and ${originIs(origin)}`;
  // All that is joined is counted. The planner cannot know that the policies of rows let all of it through,
  // and looks most of it up one by one: so it is told for this statement alone.
  await tx.execute(sql`set local enable_nestloop = off`);
  await tx.execute(sql`set local enable_mergejoin = off`);
  const rows = await tx.execute<GapCount>(sql`
    with recursive narrower as (
      ${tops}
      union all
      select c.code, n.theme from concepts c join narrower n on c.broader = n.code
    ), themes as (
      select code, theme from narrower ${itself}
    ), open_asks as materialized (
      select a.id, a.need_id, n.current_version as version, v.whole, v.concepts,
        exists (select 1 from proposals p
          where p.ask_id = a.id and p.status in ${standing}) as answered
      from needs n
      join asks a on a.need_id = n.id and a.closed_at is null
      join ask_versions v on v.ask_id = a.id and v.version = n.current_version
      where n.status in ${[...matchableNeedStatuses]} ${ofOrigin}
    ), about as (
      select o.id, o.need_id, o.version, o.answered, t.theme
      from open_asks o, unnest(o.concepts) as c(code) join themes t on t.code = c.code
      where not o.whole
      union
      select o.id, o.need_id, o.version, o.answered, t.theme
      from open_asks o
      join need_concepts c on c.need_id = o.need_id and c.version = o.version
      join themes t on t.code = c.concept_code
      where o.whole
    )
    select a.theme, b.state_code as state, count(*)::int as asks,
      (count(*) filter (where a.answered))::int as answered
    from about a
    join need_beneficiaries b on b.need_id = a.need_id and b.version = a.version
    group by 1, 2
    order by 1, 2`);
  await tx.execute(sql`set local enable_nestloop to default`);
  await tx.execute(sql`set local enable_mergejoin to default`);
  return [...rows];
}

function originIs(origin: NonNullable<GapFilter['origin']>) {
  if (origin === 'example') return sql`n.example`;
  return origin === 'sourced'
    ? sql`not n.example and n.source_code is not null`
    : sql`not n.example and n.source_code is null`;
}

/** The concepts above a concept, the broadest first; the concept itself is the last. */
export async function listConceptPath(tx: Tx, code: string): Promise<string[]> {
  const rows = await tx.execute<{ code: string }>(sql`
    with recursive path as (
      select code, broader, 0 as depth from concepts where code = ${code}
      union all
      select c.code, c.broader, p.depth + 1 from concepts c join path p on c.code = p.broader
    ) select code from path order by depth desc`);
  return rows.map((row) => row.code);
}

/** Those of the concepts that have narrower ones. */
export async function listWithNarrower(tx: Tx, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const rows = await tx.execute<{ broader: string }>(sql`
    select distinct broader from concepts where broader in ${[...codes]} and retired_at is null`);
  return rows.map(({ broader }) => broader);
}
