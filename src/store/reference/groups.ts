import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { memberships } from '../../db/schema/reference.ts';
import type { IsoDate } from '../../domain/dates.ts';

/** Condition that a membership makes its state a full member on a day. */
export function inForce(asOf: IsoDate): SQL | undefined {
  return and(
    eq(memberships.status, 'member'),
    or(isNull(memberships.validFrom), lte(memberships.validFrom, asOf)),
    or(isNull(memberships.validTo), gt(memberships.validTo, asOf)),
  );
}

/** The full members of a group on a day, by code; associates and observers are not among them. */
export async function listMembers(tx: Tx, group: string, asOf: IsoDate): Promise<string[]> {
  const rows = await tx
    .select({ state: memberships.stateCode })
    .from(memberships)
    .where(and(eq(memberships.groupCode, group), inForce(asOf)))
    .orderBy(memberships.stateCode);
  return rows.map(({ state }) => state);
}

/** The full members of every group on a day. */
export async function listAllMembers(tx: Tx, asOf: IsoDate): Promise<Map<string, string[]>> {
  const rows = await tx
    .select({ group: memberships.groupCode, state: memberships.stateCode })
    .from(memberships)
    .where(inForce(asOf))
    .orderBy(memberships.groupCode, memberships.stateCode);
  const members = new Map<string, string[]>();
  for (const { group, state } of rows) members.set(group, [...(members.get(group) ?? []), state]);
  return members;
}
