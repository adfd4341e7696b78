// The hard constraints of the collection, worked out from its files alone: the engine's own gates are
// among what is measured.
import { addDays, laterOf } from '../../src/domain/dates.ts';
import { type NeedFacts, type OfferFacts, type Regions, referenceDate } from './records.ts';

const latestStartAfterNeed = 90;
const kindsWithoutLanguage: readonly string[] = ['equipment', 'funding'];

/** Whether the offer breaks a hard constraint of the need. */
export function breaksConstraint(need: NeedFacts, offer: OfferFacts, regions: Regions): boolean {
  const isOwn = offer.providerType === 'state' && offer.providerCountry === need.country;
  return (
    isOwn || !isEligible(need, offer, regions) || !shareLanguage(need, offer) || !meet(need, offer)
  );
}

function isEligible({ country }: NeedFacts, { eligible }: OfferFacts, regions: Regions): boolean {
  if (eligible === null || eligible.countries.includes(country)) return true;
  return eligible.regions.some((region) => regions[region]?.includes(country));
}

function shareLanguage(need: NeedFacts, offer: OfferFacts): boolean {
  if (kindsWithoutLanguage.includes(offer.kind)) return true;
  const reached = [...offer.deliveryLanguages, ...offer.interpretedLanguages];
  return (
    need.deliveryLanguages.some((language) => reached.includes(language)) ||
    need.passiveLanguages.some((language) => offer.deliveryLanguages.includes(language))
  );
}

function meet(need: NeedFacts, offer: OfferFacts): boolean {
  if (offer.window === null) return true;
  const earliest = laterOf(need.window?.from ?? referenceDate, referenceDate);
  if (offer.window.to < earliest) return false;
  return need.window === null || offer.window.from <= addDays(need.window.to, latestStartAfterNeed);
}
