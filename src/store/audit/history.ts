import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { auditEvents } from '../../db/schema/operations.ts';
import { organizations } from '../../db/schema/reference.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import type { RecordType } from './audit.ts';

/** Events of its own records for an organization, all of them for the secretariat. */
export function eventsVisibleTo(actor: Actor): SQL {
  if (actor.kind === 'system' || isSecretariat(actor)) return sql`true`;
  const own = eq(auditEvents.ownerId, actor.organization.id);
  return and(own, ne(auditEvents.recordType, 'proposal')) ?? sql`false`;
}

function selectEvents(tx: Tx) {
  return tx
    .select({
      at: auditEvents.at,
      verb: auditEvents.verb,
      version: auditEvents.recordVersion,
      actorKind: auditEvents.actorKind,
      /** Null where the service itself acted. */
      organization: organizations.code,
    })
    .from(auditEvents)
    .leftJoin(organizations, eq(organizations.id, auditEvents.organizationId));
}

export type HistoryEvent = Awaited<ReturnType<typeof selectEvents>>[number];

/**
 * What happened to a record, in order: when, what, by which organization; never by which person. Who
 * read it is told apart (see need-reader-lists.ts), page by page.
 */
export async function listHistoryVisibleTo(
  tx: Tx,
  actor: Actor,
  record: { type: RecordType; id: string },
): Promise<HistoryEvent[]> {
  return await selectEvents(tx)
    .where(
      and(
        eq(auditEvents.recordType, record.type),
        eq(auditEvents.recordId, record.id),
        ne(auditEvents.verb, 'need.read'),
        eventsVisibleTo(actor),
      ),
    )
    .orderBy(asc(auditEvents.id));
}
