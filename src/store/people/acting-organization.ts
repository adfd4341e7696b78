import { sql } from 'drizzle-orm';
import { organizations } from '../../db/schema/reference.ts';

/** The organization of somebody who acts, as the access rules look at it; only of a state itself its state. */
export const actingOrganization = {
  id: organizations.id,
  code: organizations.code,
  kind: organizations.kind,
  state: sql<string | null>`case when ${organizations.kind} = 'member-state'
    then ${organizations.stateCode} end`,
};
