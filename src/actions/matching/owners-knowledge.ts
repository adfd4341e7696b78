// What the owner of a need may know of an offer that it may read.
import type { PreparedOffer } from '../../matching/prepare.ts';

/** The offer without the states that its provider leaves out, and without seats that others took. */
export function asOwnersKnow(prepared: PreparedOffer): PreparedOffer {
  const { offer } = prepared;
  const editions = offer.editions.map((edition) => ({ ...edition, seatsLeft: null }));
  return { ...prepared, offer: { ...offer, excludedStates: [], editions } };
}
