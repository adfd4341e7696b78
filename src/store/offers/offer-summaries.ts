import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { offers, offerTexts, offerVersions } from '../../db/schema/offers.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import { isOriginalOffer, isPresentOffer } from '../present-versions.ts';
import { documentsOf } from '../version-columns.ts';
import { offersVisibleTo } from '../visibility.ts';

function selectSummaries(tx: Tx) {
  return tx
    .select({
      id: offers.id,
      reference: offers.reference,
      title: offerTexts.title,
      language: offerTexts.language,
      kind: offerVersions.kind,
      provider: organizations.code,
      providerNames: organizations.names,
      source: offers.sourceCode,
      confirmedAt: offers.confirmedAt,
      documents: documentsOf('offer', offers.id),
      example: offers.example,
    })
    .from(offers)
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerVersions, isPresentOffer)
    .innerJoin(offerTexts, isOriginalOffer);
}

/** As much of an offer as a list of results shows. */
export type OfferSummary = Awaited<ReturnType<typeof selectSummaries>>[number];

/** Those of these offers that the actor may see, by title. */
export async function listOfferSummaries(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<OfferSummary[]> {
  return await selectSummaries(tx)
    .where(and(inArray(offers.id, [...ids]), offersVisibleTo(actor)))
    .orderBy(offerTexts.title, offers.reference);
}
