// Assessments with what they judged, read again in the very versions that they name.
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers } from '../../db/schema/offers.ts';
import { assessments, proposals } from '../../db/schema/proposals.ts';
import { membershipVersions } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import { notFound } from '../../domain/errors.ts';
import type { GroupMemberships } from '../../domain/membership.ts';
import { proposalsVisibleTo } from '../visibility.ts';
import { type AskRow, type OfferRow, selectAsks, selectOffers } from './matchables.ts';

/** An assessment of a proposal: the present one, or the one named; throws `not-found`. */
export async function findAssessedVisibleTo(
  tx: Tx,
  actor: Actor,
  { reference, assessment }: { reference: string; assessment: string | undefined },
) {
  const named = assessment === undefined ? proposals.assessmentId : sql`${assessment}::uuid`;
  const [row] = await tx
    .select({
      reference: proposals.reference,
      askId: proposals.askId,
      offerId: proposals.offerId,
      editionId: proposals.editionId,
      ownerId: needs.ownerId,
      need: { id: needs.id, visibility: needs.visibility, sourceCode: needs.sourceCode },
      assessment: assessments,
    })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .leftJoin(assessments, and(eq(assessments.proposalId, proposals.id), eq(assessments.id, named)))
    .where(and(eq(proposals.reference, reference), proposalsVisibleTo(actor)));
  if (row === undefined) throw notFound(reference);
  return row;
}

export type Assessed = Awaited<ReturnType<typeof findAssessedVisibleTo>>;
export type Assessment = NonNullable<Assessed['assessment']>;

/** The ask, and the offer with the one edition, as judged; undefined where a version is not there. */
export async function findJudged(
  tx: Tx,
  { askId, offerId, editionId }: Pick<Assessed, 'askId' | 'offerId' | 'editionId'>,
  { needVersion, offerVersion, editionVersion }: Assessment,
): Promise<{ ask: AskRow | undefined; offer: OfferRow | undefined }> {
  const [[ask], [offer]] = await Promise.all([
    selectAsks(tx, needVersion).where(eq(asks.id, askId)),
    selectOffers(tx, {
      version: offerVersion,
      editions: sql`e.id = ${editionId} and v.version = ${editionVersion}`,
    }).where(eq(offers.id, offerId)),
  ]);
  return { ask, offer };
}

/** All dated memberships as of a version of them. */
export async function findMemberships(tx: Tx, id: string): Promise<GroupMemberships[]> {
  const [row] = await tx
    .select({ content: membershipVersions.content })
    .from(membershipVersions)
    .where(eq(membershipVersions.id, id));
  return row?.content ?? [];
}
