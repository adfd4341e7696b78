// What waits for somebody: their own records that are unfinished, disclosed to them, or theirs to confirm.

import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  ne,
  notExists,
  or,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { needJoinings, needReads, releases } from '../../db/schema/disclosure.ts';
import { needs, needVersions } from '../../db/schema/needs.ts';
import { offers, offerVersions } from '../../db/schema/offers.ts';
import { proposals } from '../../db/schema/proposals.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Bearer } from '../../domain/actor.ts';
import { approvedProposalStatuses, type OfferStatus } from '../../domain/status.ts';
import { isPresentNeed, isPresentOffer } from '../present-versions.ts';
import { versionTexts } from '../version-columns.ts';
import { needsVisibleTo, offersVisibleTo, proposalsVisibleTo } from '../visibility.ts';

/** So many of each are shown; the lists have the rest. */
const most = 5;

const needColumns = {
  reference: needs.reference,
  status: needs.status,
  texts: versionTexts('need', needs),
  returnNote: needs.returnNote,
  answerDueAt: needs.answerDueAt,
  createdAt: needs.createdAt,
};

/** Needs of the actor's organization that it has to act on: drafts, returned ones, those to confirm. */
export async function listNeedsToFinish(tx: Tx, actor: Bearer) {
  const confirmable = and(
    isNull(needs.confirmedAt),
    ne(needs.enteredByOrganizationId, needs.ownerId),
    inArray(needs.status, ['submitted', 'open']),
  );
  return await tx
    .select({ ...needColumns, confirmed: isNotNull(needs.confirmedAt).mapWith(Boolean) })
    .from(needs)
    .where(
      and(
        eq(needs.ownerId, actor.organization.id),
        isNull(needs.sourceCode),
        or(inArray(needs.status, ['draft', 'returned']), confirmable),
        needsVisibleTo(actor),
      ),
    )
    .orderBy(desc(eq(needs.status, 'returned')), desc(needs.createdAt), desc(needs.id))
    .limit(3 * most);
}

const approvedForNeed = (tx: Tx) =>
  tx
    .select({ one: sql`1` })
    .from(asks)
    .innerJoin(proposals, eq(proposals.askId, asks.id))
    .where(
      and(eq(asks.needId, needs.id), inArray(proposals.status, [...approvedProposalStatuses])),
    );

/** Needs of the actor's organization that wait for the secretariat's answer, the next one first. */
export async function listAwaitedAnswers(tx: Tx, actor: Bearer) {
  return await tx
    .select(needColumns)
    .from(needs)
    .where(
      and(
        eq(needs.ownerId, actor.organization.id),
        inArray(needs.status, ['submitted', 'open']),
        isNotNull(needs.answerDueAt),
        or(isNull(needs.sourceCode), isNotNull(needs.confirmedAt)),
        notExists(approvedForNeed(tx)),
        needsVisibleTo(actor),
      ),
    )
    .orderBy(asc(needs.answerDueAt), asc(needs.id))
    .limit(most);
}

const provider = alias(organizations, 'provider');

/** Proposals approved for the actor's needs of which nothing was released to their provider yet. */
export async function listProposalsToAnswer(tx: Tx, actor: Bearer) {
  const released = tx
    .select({ one: sql`1` })
    .from(releases)
    .where(
      and(
        eq(releases.askId, asks.id),
        eq(releases.providerId, offers.ownerId),
        isNull(releases.renewedAt),
        isNull(releases.revokedAt),
      ),
    );
  return await tx
    .select({
      reference: proposals.reference,
      need: needs.reference,
      ask: asks.number,
      needTexts: versionTexts('need', needs),
      provider: provider.code,
      approvedAt: proposals.approvedAt,
    })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .innerJoin(provider, eq(provider.id, offers.ownerId))
    .where(
      and(
        // Found from the needs: of each proposal that was ever approved the policy asks whose it is.
        sql`${proposals.id} = any(array(
          select p.id from needs n join asks a on a.need_id = n.id
            join proposals p on p.ask_id = a.id and p.status = 'approved'
          where n.owner_id = ${actor.organization.id}))`,
        eq(needs.ownerId, actor.organization.id),
        eq(proposals.status, 'approved'),
        proposalsVisibleTo(actor),
        notExists(released),
      ),
    )
    .orderBy(desc(proposals.approvedAt), desc(proposals.id))
    .limit(most);
}

/** Needs of groups in which the actor's state could take part and has not said that it does. */
export async function listNeedsToJoin(tx: Tx, actor: Bearer) {
  const { state } = actor.organization;
  if (state === null) return [];
  const joined = tx
    .select({ one: sql`1` })
    .from(needJoinings)
    .where(and(eq(needJoinings.needId, needs.id), eq(needJoinings.stateCode, state)));
  return await tx
    .select({ reference: needs.reference, group: needVersions.groupCode })
    .from(needs)
    .innerJoin(needVersions, isPresentNeed)
    .where(
      and(
        isNotNull(needVersions.groupCode),
        isNull(needs.sourceCode),
        eq(needs.status, 'open'),
        sql`${needs.id} in (select beneficiary_needs())`,
        needsVisibleTo(actor),
        notExists(joined),
      ),
    )
    .orderBy(desc(needs.createdAt), desc(needs.id))
    .limit(most);
}

/** Offers of the actor's organization that it has to act on: drafts, those to confirm or to renew. */
export async function listOffersToFinish(tx: Tx, actor: Bearer) {
  const standing: OfferStatus[] = ['submitted', 'published', 'suspended', 'exhausted'];
  return await tx
    .select({
      reference: offers.reference,
      status: offers.status,
      texts: versionTexts('offer', offers),
      confirmed: isNotNull(offers.confirmedAt).mapWith(Boolean),
      staleAskedAt: offers.staleAskedAt,
    })
    .from(offers)
    .innerJoin(offerVersions, isPresentOffer)
    .where(
      and(
        eq(offers.ownerId, actor.organization.id),
        isNull(offers.sourceCode),
        or(
          eq(offers.status, 'draft'),
          and(isNull(offers.confirmedAt), inArray(offers.status, standing)),
          and(isNotNull(offers.staleAskedAt), inArray(offers.status, ['published', 'exhausted'])),
        ),
        offersVisibleTo(actor),
      ),
    )
    .orderBy(asc(offers.staleAskedAt), desc(offers.createdAt), desc(offers.id))
    .limit(3 * most);
}

/** Releases to the actor's organization that stand and that the actor has not opened. */
export async function listUnreadReleases(tx: Tx, actor: Bearer) {
  const read = tx
    .select({ one: sql`1` })
    .from(needReads)
    .where(and(eq(needReads.releaseId, releases.id), eq(needReads.readerId, actor.id)));
  return await tx
    .select({
      reference: releases.reference,
      content: releases.content,
      releasedAt: releases.releasedAt,
    })
    .from(releases)
    .where(
      and(
        eq(releases.providerId, actor.organization.id),
        isNull(releases.renewedAt),
        isNull(releases.revokedAt),
        notExists(read),
      ),
    )
    .orderBy(desc(releases.releasedAt), desc(releases.id))
    .limit(most);
}

/** Needs that the actor has taken, those whose answer is due first at the top. */
export async function listTakenNeeds(tx: Tx, actor: Bearer) {
  // What was taken from a document has no clock before its owner confirms it (docs/rules.md 9).
  const answerDueAt = sql<Date | null>`case when ${needs.sourceCode} is null
    or ${needs.confirmedAt} is not null then ${needs.answerDueAt} end`.mapWith(needs.answerDueAt);
  return await tx
    .select({
      reference: needs.reference,
      ownerNames: organizations.names,
      answerDueAt,
      status: needs.status,
    })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.ownerId))
    .where(
      and(
        sql`exists (select 1 from need_takings t
          where t.need_id = ${needs.id} and t.person_id = ${actor.id})`,
        needsVisibleTo(actor),
      ),
    )
    .orderBy(asc(answerDueAt), asc(needs.id))
    .limit(most);
}
