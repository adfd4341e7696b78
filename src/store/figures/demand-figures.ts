// Demand by theme and subregion, before anything is left out: for the service alone.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { subregions } from '../../domain/catalogue.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { inForce } from '../reference/groups.ts';

export type DemandCell = {
  theme: string;
  subregion: string;
  count: number;
  /** The states that ask; a group that asks is one of them, however many members it has. */
  states: string[];
};

/**
 * How many open needs of the levels that providers know of name a theme (the broadest concept above one
 * of theirs) and a subregion of one of their beneficiaries, and who contributes to it. A need
 * that names several counts in each. Needs of the secretariat's level count nowhere, nor does what its
 * owner has not confirmed.
 */
export async function tallyDemand(tx: Tx, asOf: IsoDate): Promise<DemandCell[]> {
  const rows = await tx.execute<DemandCell>(sql`
    with recursive themes as (
      select code, code as theme from concepts where broader is null
      union all
      select c.code, t.theme from concepts c join themes t on c.broader = t.code
    ), known as (
      select id, owner_id, current_version as version from needs
      where status = 'open' and visibility in ('donors', 'members', 'public')
        and confirmed_at is not null and source_code is null
    )
    select t.theme, memberships.group_code as subregion, count(distinct k.id)::int as count,
      array_agg(distinct case when o.state_code is null then o.code else b.state_code end) as states
    from known k
    join organizations o on o.id = k.owner_id
    join need_concepts c on c.need_id = k.id and c.version = k.version
    join themes t on t.code = c.concept_code
    join need_beneficiaries b on b.need_id = k.id and b.version = k.version
    join memberships on memberships.state_code = b.state_code
      and memberships.group_code in ${subregions} and ${inForce(asOf)}
    group by t.theme, memberships.group_code`);
  return [...rows];
}

/** The broadest concepts of the thesaurus, by code. */
export async function listThemes(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ code: string }>(sql`
    select code from concepts where broader is null and retired_at is null order by code`);
  return rows.map(({ code }) => code);
}
