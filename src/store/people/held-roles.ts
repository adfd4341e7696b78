// Which roles somebody holds on a day. Said once, for keys, sessions, the command line and lists.
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { IsoDate } from '../../domain/dates.ts';
import type { Role } from '../../domain/vocabulary.ts';

/**
 * Condition that a row `r` of person_roles holds on the day: it has begun, it is not over, and it was not
 * withdrawn on that day or before. The day on which a role ends is the first without it.
 */
export function heldOn(day: IsoDate): SQL {
  return sql`r.valid_from <= ${day}::date and (r.valid_to is null or r.valid_to > ${day}::date)
    and (r.withdrawn_at is null or (r.withdrawn_at at time zone 'UTC')::date > ${day}::date)`;
}

/** The roles that a person holds on the day, in order. */
export function rolesHeldBy(personId: SQLWrapper, day: IsoDate): SQL<Role[]> {
  return sql<Role[]>`array(select r.role from person_roles r
    where r.person_id = ${personId} and ${heldOn(day)} order by r.role)`;
}
