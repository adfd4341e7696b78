// What any provider may be told of a need: broad themes and subregions of its beneficiaries; and which
// of them may be named.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needJoinings } from '../../db/schema/disclosure.ts';
import { memberships } from '../../db/schema/reference.ts';
import { subregions } from '../../domain/catalogue.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { inForce } from '../reference/groups.ts';

/** The broadest concepts above these, by code. */
export async function listBroadThemes(tx: Tx, concepts: readonly string[]): Promise<string[]> {
  const rows = await tx.execute<{ code: string }>(sql`
    with recursive above as (
      select code, broader from concepts where code = any(${sql.param([...concepts])}::text[])
      union select c.code, c.broader from concepts c join above a on c.code = a.broader
    )
    select code from above where broader is null order by code`);
  return rows.map(({ code }) => code);
}

/** The subregions of which these states are members on the day, by code. */
export async function listSubregions(
  tx: Tx,
  states: readonly string[],
  asOf: IsoDate,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ code: memberships.groupCode })
    .from(memberships)
    .where(
      and(
        inArray(memberships.stateCode, [...states]),
        inArray(memberships.groupCode, subregions),
        inForce(asOf),
      ),
    )
    .orderBy(memberships.groupCode);
  return rows.map(({ code }) => code);
}

/** The states that said that they take part in a need of a group, by code. */
export async function listJoinedStates(tx: Tx, needId: string): Promise<string[]> {
  const rows = await tx
    .select({ state: needJoinings.stateCode })
    .from(needJoinings)
    .where(eq(needJoinings.needId, needId))
    .orderBy(needJoinings.stateCode);
  return rows.map(({ state }) => state);
}
