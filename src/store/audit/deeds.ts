// What was done to records, as the audit holds it: every deed is written there in its own transaction,
// whoever did it and by whichever door it came.
import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { releases } from '../../db/schema/disclosure.ts';
import { auditEvents } from '../../db/schema/operations.ts';
import type { Deed } from '../../domain/deeds.ts';

/** The records of a matter: a need (with its releases) or an offer, or a proposal with both of them. */
export type Matter = { needId?: string; offerId?: string; proposalId?: string };

/**
 * Everything that was done to these records, in the order in which it was done. Deeds that lock the
 * same record stand in the order of their commits, so that "since" means what it says.
 */
export async function listDeeds(tx: Tx, matter: Matter): Promise<Deed[]> {
  const { needId, offerId, proposalId } = matter;
  return await tx
    .select({
      verb: auditEvents.verb,
      personId: sql<string | null>`case when ${auditEvents.actorKind} = 'person'
        then ${auditEvents.actorId} end`,
      forOwner: sql<boolean>`coalesce(${auditEvents.organizationId} = ${auditEvents.ownerId}, false)`,
    })
    .from(auditEvents)
    .where(
      or(
        of('need', needId),
        of('offer', offerId),
        of('proposal', proposalId),
        ofReleases(tx, needId),
      ),
    )
    .orderBy(asc(auditEvents.id));
}

function of(type: 'need' | 'offer' | 'proposal', id: string | undefined): SQL | undefined {
  if (id === undefined) return undefined;
  return and(eq(auditEvents.recordType, type), eq(auditEvents.recordId, id));
}

function ofReleases(tx: Tx, needId: string | undefined): SQL | undefined {
  if (needId === undefined) return undefined;
  const ids = tx.select({ id: releases.id }).from(releases).where(eq(releases.needId, needId));
  return and(eq(auditEvents.recordType, 'release'), inArray(auditEvents.recordId, ids));
}
