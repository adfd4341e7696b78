// The hard gates, per beneficiary: one that fails means that the pair is never proposed to it.
// They read records alone, so that an approval can test them again on the rows of its transaction.
import type { BeneficiaryVerdict, GateFailure } from '../domain/assessment.ts';
import { addDays, laterOf } from '../domain/dates.ts';
import type { PolicyContent } from '../domain/policy.ts';
import { kindsWithoutLanguage } from '../domain/vocabulary.ts';
import { languageLevel } from './languages.ts';
import type { Ask, AsOf, Edition, Offer } from './model.ts';

type Pair = { ask: Ask; offer: Offer; edition: Edition; asOf: AsOf };
type GatePolicy = PolicyContent['gates'];

/** The gates that each beneficiary fails; none where the offer can serve it. */
export function verdictsOf(pair: Pair, policy: GatePolicy): BeneficiaryVerdict[] {
  const shared = sharedFailures(pair, policy);
  return pair.ask.beneficiaries.map((state) => ({
    state,
    failures: [...shared, ...ownFailures(state, pair.offer)],
  }));
}

/** Failures that are the same for every beneficiary. */
function sharedFailures({ ask, offer, edition, asOf }: Pair, policy: GatePolicy): GateFailure[] {
  const failures: GateFailure[] = [];
  if (!offer.live) failures.push({ gate: 'not-live', parameters: {} });
  if (!shareLanguage(ask, offer, edition)) {
    failures.push({ gate: 'language', parameters: languagesOf(ask, edition) });
  }
  failures.push(...dateFailures(ask, edition, asOf, policy));
  if (edition.seatsLeft !== null && edition.seatsLeft <= 0) {
    failures.push({ gate: 'no-seats', parameters: {} });
  }
  if (ask.excludedProviders.includes(offer.provider)) {
    failures.push({ gate: 'excluded-by-need', parameters: { provider: offer.provider } });
  }
  return failures;
}

function ownFailures(state: string, offer: Offer): GateFailure[] {
  const failures: GateFailure[] = [];
  if (offer.eligible !== null && !offer.eligible.includes(state)) {
    failures.push({ gate: 'country', parameters: { state } });
  }
  if (offer.ownStates.includes(state)) failures.push({ gate: 'own', parameters: { state } });
  if (offer.excludedStates.includes(state)) {
    failures.push({ gate: 'excluded-by-offer', parameters: { state } });
  }
  return failures;
}

/** Equipment and funding need no language; neither does a side that states none fail for it. */
function shareLanguage(ask: Ask, offer: Offer, edition: Edition): boolean {
  if (kindsWithoutLanguage.includes(offer.kind)) return true;
  if (ask.deliveryLanguages.length === 0 || edition.deliveryLanguages.length === 0) return true;
  return languageLevel(ask, edition) !== null;
}

/** What stood in the way, as codes; what is followed and interpreted only where it is stated. */
function languagesOf(ask: Ask, edition: Edition): GateFailure['parameters'] {
  const { passiveLanguages: passive } = ask;
  const { interpretedLanguages: interpreted } = edition;
  return {
    asked: [...ask.deliveryLanguages],
    offered: [...edition.deliveryLanguages],
    ...(passive.length > 0 && { passive: [...passive] }),
    ...(interpreted.length > 0 && { interpreted: [...interpreted] }),
  };
}

function dateFailures(ask: Ask, edition: Edition, asOf: AsOf, policy: GatePolicy): GateFailure[] {
  if (edition.window === null) return [];
  const failures: GateFailure[] = [];
  const earliest = ask.window === null ? asOf : laterOf(ask.window.from, asOf);
  if (edition.window.to < earliest) {
    failures.push({ gate: 'over', parameters: { ends: edition.window.to, earliest } });
  }
  // What starts before the need ends is not late, and most does.
  if (ask.window !== null && edition.window.from > ask.window.to) {
    const latest = addDays(ask.window.to, policy.latestStartAfterNeed);
    if (edition.window.from > latest) {
      failures.push({ gate: 'late', parameters: { starts: edition.window.from, latest } });
    }
  }
  return failures;
}
