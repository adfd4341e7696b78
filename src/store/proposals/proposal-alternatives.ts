// What else could have been proposed: other offers for the same ask, and other needs for the same offer.

import { and, desc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { editions, editionVersions } from '../../db/schema/editions.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers, offerTexts, offerVersions } from '../../db/schema/offers.ts';
import { assessments, proposals } from '../../db/schema/proposals.ts';
import { organizations } from '../../db/schema/reference.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import { isWithheldInLists } from '../../domain/disclosure.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { isOriginalOffer, isPresentEdition, isPresentOffer } from '../present-versions.ts';
import { themesOfNeed } from '../reference/themes.ts';
import { proposalsVisibleTo } from '../visibility.ts';

type Pair = { id: string; askId: string; offerId: string };

const own = {
  reference: proposals.reference,
  status: proposals.status,
  score: proposals.score,
  band: assessments.band,
};

/** What stands, and what was decided: superseded pairs are of no use to anybody. */
function alternativesVisibleTo(actor: Actor, { id }: Pair): SQL | undefined {
  return isSecretariat(actor)
    ? and(proposalsVisibleTo(actor), ne(proposals.id, id), ne(proposals.status, 'superseded'))
    : sql`false`;
}

/** The other proposals of the ask, the best first; for the secretariat, to nobody else any. */
export async function listRivalsVisibleTo(tx: Tx, actor: Actor, pair: Pair, limit: number) {
  return await tx
    .select({
      ...own,
      offer: offers.reference,
      title: offerTexts.title,
      language: offerTexts.language,
      kind: offerVersions.kind,
      providerNames: organizations.names,
      windowFrom: editionVersions.windowFrom,
      windowTo: editionVersions.windowTo,
    })
    .from(proposals)
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerVersions, isPresentOffer)
    .innerJoin(offerTexts, isOriginalOffer)
    .leftJoin(editions, eq(editions.id, proposals.editionId))
    .leftJoin(editionVersions, isPresentEdition)
    .leftJoin(assessments, eq(assessments.id, proposals.assessmentId))
    .where(and(eq(proposals.askId, pair.askId), alternativesVisibleTo(actor, pair)))
    .orderBy(desc(proposals.score), proposals.id)
    .limit(limit)
    .prepare('rivals')
    .execute();
}

export type Rival = Awaited<ReturnType<typeof listRivalsVisibleTo>>[number];

const owners = alias(organizations, 'owners');

/**
 * The other asks for which the offer is proposed, the best first; for the secretariat, to nobody else
 * any. What a restricted need says is for whoever opens it: its title is null here.
 */
export async function listOtherNeedsVisibleTo(tx: Tx, actor: Actor, pair: Pair, limit: number) {
  const rows = await tx
    .select({
      ...own,
      need: needs.reference,
      ownerId: needs.ownerId,
      visibility: needs.visibility,
      sourceCode: needs.sourceCode,
      ownerNames: owners.names,
      themes: themesOfNeed(needs),
      title: sql<string>`(select v.title from ask_versions v
        where v.ask_id = ${asks.id} order by v.version desc limit 1)`,
      language: sql<Language>`(select v.language from need_versions v
        where v.need_id = ${needs.id} and v.version = ${needs.currentVersion})`,
    })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(owners, eq(owners.id, needs.ownerId))
    .leftJoin(assessments, eq(assessments.id, proposals.assessmentId))
    .where(
      and(
        eq(proposals.offerId, pair.offerId),
        ne(proposals.askId, pair.askId),
        alternativesVisibleTo(actor, pair),
      ),
    )
    .orderBy(desc(proposals.score), proposals.id)
    .limit(limit)
    .prepare('other-needs')
    .execute();
  return rows.map(({ ownerId, visibility, sourceCode, title, ...row }) => ({
    ...row,
    title: isWithheldInLists(actor, { ownerId, visibility, sourceCode }) ? null : title,
  }));
}

export type OtherNeed = Awaited<ReturnType<typeof listOtherNeedsVisibleTo>>[number];

/**
 * The proposal of an ask and an offer: of several editions the one that stands, else the last that did;
 * undefined where there is none. For the secretariat.
 */
export async function findProposalOfPair(
  tx: Tx,
  { askId, offerId }: Pick<Pair, 'askId' | 'offerId'>,
) {
  const [row] = await tx
    .select({ reference: proposals.reference, status: proposals.status })
    .from(proposals)
    .where(and(eq(proposals.askId, askId), eq(proposals.offerId, offerId)))
    .orderBy(
      sql`${proposals.status} in ('superseded', 'rejected', 'lapsed', 'declined')`,
      desc(proposals.createdAt),
      proposals.id,
    )
    .limit(1);
  return row;
}
