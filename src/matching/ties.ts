// The order of equal scores. Ids would favour whoever filed first, and a need written in another
// language has another id: so ties are broken by a hash of what the ask wants, and the offer.
import { hash32 } from './fixed-point.ts';
import type { Ask, Offer } from './model.ts';

/** A number by which pairs of equal score stand in order: spread evenly, the same in every language. */
export function tieOf(ask: Ask, offer: Pick<Offer, 'id'>): number {
  return hash32(`${wantedIn(ask)} ${offer.id}`);
}

/** What each ask wants, written down once: it is compared with thousands of offers. */
const written = new WeakMap<Ask, string>();

function wantedIn(ask: Ask): string {
  const known = written.get(ask);
  if (known !== undefined) return known;
  const lists = [
    ask.beneficiaries,
    ask.audience,
    ask.wantedKinds,
    ask.deliveryLanguages,
    ask.modes,
  ];
  const text = JSON.stringify([
    lists.map((list) => [...list].sort()),
    ask.window?.from,
    ask.window?.to,
    ask.participants,
  ]);
  written.set(ask, text);
  return text;
}
