// What joins the head of a record to its present version, whatever reads it.
import { and, eq } from 'drizzle-orm';
import { editions, editionVersions } from '../db/schema/editions.ts';
import { needs, needVersions } from '../db/schema/needs.ts';
import { offers, offerTexts, offerVersions } from '../db/schema/offers.ts';

/** The version of a need is its present one. */
export const isPresentNeed = and(
  eq(needVersions.needId, needs.id),
  eq(needVersions.version, needs.currentVersion),
);

/** The version of an offer is its present one. */
export const isPresentOffer = and(
  eq(offerVersions.offerId, offers.id),
  eq(offerVersions.version, offers.currentVersion),
);

/** The text of an offer is the original of its present version. */
export const isOriginalOffer = and(
  eq(offerTexts.offerId, offers.id),
  eq(offerTexts.version, offers.currentVersion),
  eq(offerTexts.status, 'original'),
);

/** The version of an edition is its present one. */
export const isPresentEdition = and(
  eq(editionVersions.editionId, editions.id),
  eq(editionVersions.version, editions.currentVersion),
);
