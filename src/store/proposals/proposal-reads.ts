// Proposals as they are read: the pair, the present assessment, the reviews. A state that reads a
// proposal of its own sees the reasons, but neither scores nor rivals nor who decided (docs/confidentiality.md).

import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { editions, editionVersions } from '../../db/schema/editions.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers, offerVersions } from '../../db/schema/offers.ts';
import { assessments, proposals } from '../../db/schema/proposals.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import { notFound } from '../../domain/errors.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import { afterCursor, type Page } from '../page.ts';
import { isPresentEdition, isPresentOffer } from '../present-versions.ts';
import { themesOfNeed } from '../reference/themes.ts';
import { documentsOf, type RecordText } from '../version-columns.ts';
import { proposalsVisibleTo } from '../visibility.ts';

const review = z.object({
  verdict: z.string(),
  reason: z.string(),
  note: z.string().nullable(),
  by: z.string(),
  at: z.string().transform((value) => new Date(value)),
  assessment: z.string(),
});

const columns = {
  id: proposals.id,
  askId: proposals.askId,
  offerId: proposals.offerId,
  reference: proposals.reference,
  status: proposals.status,
  revision: proposals.revision,
  createdAt: proposals.createdAt,
  deferredUntil: proposals.deferredUntil,
  reconfirmAt: proposals.reconfirmAt,
  firstApprovedAt: proposals.firstApprovedAt,
  firstApprovedSeats: proposals.firstApprovedSeats,
  firstApprovedStates: proposals.firstApprovedStates,
  /** Set by approval: for the state, which does not see the assessment itself. */
  reasons: proposals.reasons,
  need: needs.reference,
  needId: needs.id,
  needVersion: needs.currentVersion,
  needOwnerId: needs.ownerId,
  needVisibility: needs.visibility,
  needThemes: themesOfNeed(needs),
  needOwner: organizations.code,
  needSource: needs.sourceCode,
  needDocuments: documentsOf('need', needs.id),
  needConfirmedAt: needs.confirmedAt,
  needExample: needs.example,
  ask: asks.number,
  askTitle: sql<string>`(select v.title from ask_versions v
    where v.ask_id = ${asks.id} order by v.version desc limit 1)`,
  needTexts: texts('need_texts', 'need_id', needs),
  beneficiaries: sql<string[]>`array(select b.state_code from need_beneficiaries b
    where b.need_id = ${needs.id} and b.version = ${needs.currentVersion} order by 1)`,
  offer: offers.reference,
  offerSource: offers.sourceCode,
  offerDocuments: documentsOf('offer', offers.id),
  offerConfirmedAt: offers.confirmedAt,
  offerExample: offers.example,
  offerKind: offerVersions.kind,
  offerTexts: texts('offer_texts', 'offer_id', offers),
  provider: sql<string>`(select o.code from organizations o where o.id = ${offers.ownerId})`,
  edition: editionVersions.label,
  windowFrom: editionVersions.windowFrom,
  windowTo: editionVersions.windowTo,
  modes: editionVersions.modes,
  deliveryLanguages: editionVersions.deliveryLanguages,
  interpretedLanguages: editionVersions.interpretedLanguages,
  seats: editions.seats,
  seatsLeft: sql<number | null>`${editions.seats} - ${editions.seatsTaken}`,
  assessment: {
    id: assessments.id,
    engineVersion: assessments.engineVersion,
    policyVersion: sql<string>`(select p.version from policies p where p.id = ${assessments.policyId})`,
    asOf: assessments.asOf,
    needVersion: assessments.needVersion,
    offerVersion: assessments.offerVersion,
    score: assessments.score,
    band: assessments.band,
    criteria: assessments.criteria,
    concepts: assessments.concepts,
    reasons: assessments.reasons,
    beneficiaries: assessments.beneficiaries,
    createdAt: assessments.createdAt,
  },
  holds: sql<{ state: string; seats: number; heldUntil: string }[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('state', h.state_code, 'seats', h.seats,
      'heldUntil', h.held_until) order by h.state_code), '[]')
    from seat_holds h where h.proposal_id = ${proposals.id} and h.released_at is null)`,
  reviews: sql<z.infer<typeof review>[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('verdict', r.verdict, 'reason', r.reason,
      'note', r.note, 'by', who.name, 'at', r.created_at, 'assessment', r.assessment_id)
      order by r.created_at), '[]')
    from reviews r join persons who on who.id = r.reviewer_id
    where r.proposal_id = ${proposals.id})`.mapWith((value: unknown) =>
    z.array(review).parse(value),
  ),
};

function texts(table: string, column: string, head: typeof needs | typeof offers) {
  return sql<RecordText[]>`(select jsonb_agg(jsonb_build_object('language', d.language,
      'status', d.status, 'title', d.title, 'description', d.description)
      order by d.status <> 'original', d.language)
    from ${sql.identifier(table)} d
    where d.${sql.identifier(column)} = ${head.id} and d.version = ${head.currentVersion})`;
}

function selectProposals(tx: Tx) {
  return tx
    .select(columns)
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(organizations, eq(organizations.id, needs.ownerId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .innerJoin(offerVersions, isPresentOffer)
    .leftJoin(editions, eq(editions.id, proposals.editionId))
    .leftJoin(editionVersions, isPresentEdition)
    .leftJoin(assessments, eq(assessments.id, proposals.assessmentId));
}

export type Proposal = Awaited<ReturnType<typeof selectProposals>>[number];

/** The proposal, if the actor may see it; throws `not-found`. */
export async function findProposalVisibleTo(
  tx: Tx,
  actor: Actor,
  reference: string,
): Promise<Proposal> {
  const [row] = await selectProposals(tx)
    .where(and(eq(proposals.reference, reference), proposalsVisibleTo(actor)))
    .prepare('proposal')
    .execute();
  if (row === undefined) throw notFound(reference);
  return row;
}

const standing: readonly ProposalStatus[] = [
  'proposed',
  'recommended',
  'approved',
  'deferred',
  'consulting',
  'agreed',
];

/**
 * The best of the proposals of other offers that stand for the same ask, as last judged; null where
 * the actor may see none.
 */
export async function findRivalVisibleTo(
  tx: Tx,
  actor: Actor,
  { askId, offerId }: Pick<Proposal, 'askId' | 'offerId'>,
): Promise<Proposal | null> {
  const [row] = await selectProposals(tx)
    .where(
      and(
        proposalsVisibleTo(actor),
        eq(proposals.askId, askId),
        ne(proposals.offerId, offerId),
        inArray(proposals.status, [...standing]),
      ),
    )
    .orderBy(desc(proposals.score), proposals.id)
    .limit(1)
    .prepare('rival')
    .execute();
  return row ?? null;
}

export type ProposalFilter = {
  status?: ProposalStatus | undefined;
  need?: string | undefined;
  offer?: string | undefined;
};

/**
 * Proposals that the actor may see, newest first, one page of them. The page is chosen before anything is
 * joined to it: the planner cannot tell how few rows the policies of ten tables leave, and would read all.
 */
export async function listProposalsVisibleTo(
  tx: Tx,
  actor: Actor,
  { status, need, offer }: ProposalFilter,
  page: Page,
): Promise<Proposal[]> {
  const chosen = await tx
    .select({ id: proposals.id })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .where(
      and(
        proposalsVisibleTo(actor),
        status && eq(proposals.status, status),
        need === undefined ? undefined : eq(needs.reference, need),
        offer === undefined
          ? undefined
          : sql`${proposals.offerId} = (select o.id from offers o where o.reference = ${offer})`,
        afterCursor(page, proposals),
      ),
    )
    .orderBy(desc(proposals.createdAt), desc(proposals.id))
    .limit(page.limit);
  if (chosen.length === 0) return [];
  const ids = chosen.map(({ id }) => id);
  return await selectProposals(tx)
    .where(and(inArray(proposals.id, ids), proposalsVisibleTo(actor)))
    .orderBy(desc(proposals.createdAt), desc(proposals.id));
}
