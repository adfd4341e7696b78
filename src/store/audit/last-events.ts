// The last thing that happened to each of some needs, for lists.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import type { Actor } from '../../domain/actor.ts';
import { eventsVisibleTo } from './history.ts';

const lastEvent = z.object({
  needId: z.string(),
  verb: z.string(),
  at: z.union([z.date(), z.string()]).transform((value) => new Date(value)),
});
export type LastEvent = z.infer<typeof lastEvent>;

/** The last event of each need that the actor may know of; that somebody read it is none. */
export async function listLastEvents(
  tx: Tx,
  actor: Actor,
  needIds: readonly string[],
): Promise<LastEvent[]> {
  if (needIds.length === 0) return [];
  const rows = await tx.execute(sql`
    select needs.id as "needId", last.verb, last.at
    from unnest(${sql.param([...needIds])}::uuid[]) as needs (id)
    cross join lateral (
      select audit_events.verb, audit_events.at from audit_events
      where audit_events.record_type = 'need' and audit_events.record_id = needs.id
        and audit_events.verb <> 'need.read' and ${eventsVisibleTo(actor)}
      order by audit_events.id desc limit 1
    ) last`);
  return z.array(lastEvent).parse(rows);
}
