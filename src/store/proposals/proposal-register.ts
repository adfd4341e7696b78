// Proposals as a register lists them: one line each. A state sees those of its own needs that are approved,
// without scores and without who decided (docs/confidentiality.md).

import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { editions, editionVersions } from '../../db/schema/editions.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers, offerTexts } from '../../db/schema/offers.ts';
import { assessments, proposals } from '../../db/schema/proposals.ts';
import { organizations } from '../../db/schema/reference.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import type { Band } from '../../domain/vocabulary.ts';
import { afterCursor, type Page } from '../page.ts';
import { isOriginalOffer, isPresentEdition } from '../present-versions.ts';
import { proposalsVisibleTo } from '../visibility.ts';

export type RegisterFilter = {
  status?: ProposalStatus | undefined;
  band?: Band | undefined;
  /** One of the states that the need is for. */
  state?: string | undefined;
  need?: string | undefined;
  offer?: string | undefined;
  /** Code of the organization whose offer it is. */
  provider?: string | undefined;
  /** Only proposals that this person has decided about. */
  decidedBy?: string | undefined;
};

/** What only the secretariat is told; the policies of the rows say the same. */
const inside = { band: assessments.band, score: proposals.score };

const columns = {
  id: proposals.id,
  createdAt: proposals.createdAt,
  reference: proposals.reference,
  status: proposals.status,
  need: needs.reference,
  ask: asks.number,
  states: sql<string[]>`array(select b.state_code from need_beneficiaries b
    where b.need_id = ${needs.id} and b.version = ${needs.currentVersion} order by 1)`,
  offer: offers.reference,
  offerTitle: offerTexts.title,
  offerLanguage: offerTexts.language,
  provider: organizations.code,
  windowFrom: editionVersions.windowFrom,
  windowTo: editionVersions.windowTo,
};

/** Who decided last, and when; nobody where nobody has. */
const lastDecision = {
  decidedBy: sql<string | null>`(select w.name from reviews r
    join persons w on w.id = r.reviewer_id where r.proposal_id = ${proposals.id}
    order by r.created_at desc limit 1)`,
  decidedAt: sql<Date | null>`(select r.created_at from reviews r
    where r.proposal_id = ${proposals.id} order by r.created_at desc limit 1)`.mapWith(
    (value: string | Date | null) => (value === null ? null : new Date(value)),
  ),
};

function selectRows(tx: Tx, actor: Actor) {
  const nothing = { band: sql<null>`null`, score: sql<null>`null`, decidedBy: sql<null>`null` };
  return tx
    .select(
      isSecretariat(actor)
        ? { ...columns, ...inside, ...lastDecision }
        : { ...columns, ...nothing, decidedAt: sql<null>`null` },
    )
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerTexts, isOriginalOffer)
    .leftJoin(editions, eq(editions.id, proposals.editionId))
    .leftJoin(editionVersions, isPresentEdition)
    .leftJoin(assessments, eq(assessments.id, proposals.assessmentId));
}

export type RegisteredProposal = Awaited<ReturnType<typeof selectRows>>[number];

/**
 * Proposals that the actor may see, newest first, one page of them. The page is chosen before anything is
 * joined to it, as in `listProposalsVisibleTo`.
 */
export async function listRegisteredProposals(
  tx: Tx,
  actor: Actor,
  filter: RegisterFilter,
  page: Page,
): Promise<RegisteredProposal[]> {
  // Wherever the reader and the filter leave many, a page of them is reached soonest in the order of the
  // index. The planner cannot know how many the policies of rows let through, and sorts all that there are.
  const { state, need, offer, provider } = filter;
  const few = !isSecretariat(actor) || [state, need, offer, provider].some((one) => one);
  if (!few) await tx.execute(sql`set local enable_sort = off`);
  const chosen = await tx
    .select({ id: proposals.id })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .where(and(proposalsVisibleTo(actor), ...conditions(filter), afterCursor(page, proposals)))
    .orderBy(desc(proposals.createdAt), desc(proposals.id))
    .limit(page.limit);
  if (!few) await tx.execute(sql`set local enable_sort = on`);
  if (chosen.length === 0) return [];
  const ids = chosen.map(({ id }) => id);
  return await selectRows(tx, actor)
    .where(and(inArray(proposals.id, ids), proposalsVisibleTo(actor)))
    .orderBy(desc(proposals.createdAt), desc(proposals.id));
}

function conditions(filter: RegisterFilter): (SQL | undefined)[] {
  const { status, band, state, need, offer, provider, decidedBy } = filter;
  const given = <Value>(value: Value | undefined, condition: (value: Value) => SQL) =>
    value === undefined ? undefined : condition(value);
  return [
    given(status, (one) => eq(proposals.status, one)),
    given(
      band,
      (one) => sql`exists (select from assessments z
        where z.id = ${proposals.assessmentId} and z.band = ${one})`,
    ),
    given(
      state,
      (one) => sql`exists (select from need_beneficiaries b where b.need_id = ${needs.id}
        and b.version = ${needs.currentVersion} and b.state_code = ${one})`,
    ),
    given(need, (one) => eq(needs.reference, one)),
    given(
      offer,
      (one) => sql`${proposals.offerId} = (select o.id from offers o where o.reference = ${one})`,
    ),
    given(
      provider,
      (one) => sql`${proposals.offerId} in (select o.id from offers o
        join organizations w on w.id = o.owner_id where w.code = ${one})`,
    ),
    given(
      decidedBy,
      (one) => sql`${proposals.id} in (select r.proposal_id from reviews r
        where r.reviewer_id = ${one}::uuid)`,
    ),
  ];
}

/** The people who have decided about proposals, in the order of their names. */
export async function listReviewers(tx: Tx): Promise<{ id: string; name: string }[]> {
  // From the few people of the secretariat to their reviews, never over all reviews.
  const rows = await tx.execute<{ id: string; name: string }>(sql`
    select w.id, w.name from persons w join organizations o on o.id = w.organization_id
    where o.kind = 'secretariat' and exists (select from reviews r where r.reviewer_id = w.id)
    order by w.name, w.id`);
  return [...rows];
}
