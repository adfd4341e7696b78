// The order of equal scores. Ids would favour whoever filed first, and a need written in another
// language has another id: so ties are broken by a hash of what the ask wants, and the offer.
import { hash32 } from './fixed-point.ts';
import type { Ask, Offer } from './model.ts';

/** A number by which pairs of equal score stand in order: spread evenly, the same in every language. */
export function tieOf(ask: Ask, offer: Pick<Offer, 'id'>): number {
  const lists = [
    ask.beneficiaries,
    ask.audience,
    ask.wantedKinds,
    ask.deliveryLanguages,
    ask.modes,
  ];
  const wanted = [
    lists.map((list) => [...list].sort()),
    ask.window?.from,
    ask.window?.to,
    ask.participants,
  ];
  return hash32(`${JSON.stringify(wanted)} ${offer.id}`);
}
