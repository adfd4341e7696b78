// The matching engine: pure and deterministic. It judges one ask and one offer at a time, and what
// it says of them depends on no other record.
import type { BeneficiaryVerdict } from '../domain/assessment.ts';
import type { Language } from '../domain/vocabulary.ts';
import { readAsk } from './asks/read-ask.ts';
import { compile, type Engine, type EngineInput } from './compiled.ts';
import { findConcepts, toHits } from './concepts/annotate.ts';
import { meantWords } from './concepts/exclusions.ts';
import { matchedConcepts } from './criteria/subject.ts';
import { hash32 } from './fixed-point.ts';
import { verdictsOf } from './gates.ts';
import type { Ask, AsOf, ConceptHit, Edition, JudgedPair, Offer } from './model.ts';
import type { PreparedAsk, PreparedOffer } from './prepare.ts';
import { prepareOffer as offerOf } from './prepare.ts';
import { reasonsFor } from './reasons.ts';
import {
  criterionScores,
  type Fit,
  fitValues,
  type Pair,
  scoreOf,
  type Values,
  valuesOf,
  verdictOf,
} from './score.ts';
import { tieOf } from './ties.ts';

/** Changes with anything that can change a judgement. */
export const engineVersion = '2.1.0';

/** An engine over a thesaurus, a policy, its lexicon and the audiences. */
export function createEngine(input: EngineInput): Engine {
  return compile(input);
}

/** Reads an ask once; the result serves for any date and any offer. */
export function prepareAsk(engine: Engine, ask: Ask): PreparedAsk {
  return readAsk(engine, ask);
}

/** Reads an offer once; the result serves for any date and any ask. */
export function prepareOffer(engine: Engine, offer: Offer): PreparedOffer {
  return offerOf(engine, offer);
}

/** The gates per beneficiary, from the records alone. */
export function verdicts(
  engine: Engine,
  pair: { ask: Ask; offer: Offer; edition: Edition },
  asOf: AsOf,
): BeneficiaryVerdict[] {
  const { ask, offer, edition } = pair;
  return verdictsOf({ ask, offer, edition, asOf }, engine.policy.gates);
}

type Best = Pair & {
  edition: Edition;
  verdicts: BeneficiaryVerdict[];
  values: Values;
  score: number;
  tie: number;
};

/**
 * The judgement of an ask and an offer in the edition that suits best; null where no edition passes
 * the gates for any beneficiary.
 */
export function judge(
  engine: Engine,
  ask: PreparedAsk,
  offer: PreparedOffer,
  asOf: AsOf,
): JudgedPair | null {
  const best = bestEdition(engine, { ask, offer, asOf });
  return best === null ? null : explain(engine, best);
}

/** How pairs are ranked: as of which day, how many, and whether only those worth proposing. */
export type Ranking = { asOf: AsOf; limit?: number; proposedOnly?: boolean };

/** The offers that can serve an ask, best first, at most `limit` of them. */
export function rankOffers(
  engine: Engine,
  ask: PreparedAsk,
  offers: readonly PreparedOffer[],
  ranking: Ranking,
): JudgedPair[] {
  const { asOf } = ranking;
  const found = offers.flatMap((offer) => bestEdition(engine, { ask, offer, asOf }) ?? []);
  return ranked(engine, found, ranking);
}

/** The asks that an offer can serve, best first, at most `limit` of them. */
export function rankAsks(
  engine: Engine,
  offer: PreparedOffer,
  asks: readonly PreparedAsk[],
  ranking: Ranking,
): JudgedPair[] {
  const { asOf } = ranking;
  const found = asks.flatMap((ask) => bestEdition(engine, { ask, offer, asOf }) ?? []);
  return ranked(engine, found, ranking);
}

/** The concepts that the text of a need shows, with the words that show them. */
export function annotate(engine: Engine, text: string, language: Language): ConceptHit[] {
  const tokens = meantWords(text, language, 'ask');
  const findings = findConcepts(tokens, language, engine);
  return toHits(findings, tokens, text, engine.thesaurus.concepts);
}

/** The edition that suits best of those that pass the gates for somebody; most pairs have none. */
function bestEdition(engine: Engine, pair: Pair): Best | null {
  const { ask, offer, asOf } = pair;
  const tie = tieOf(ask.ask, offer.offer);
  let fit: Fit | null = null;
  let best: Best | null = null;
  for (const edition of offer.offer.editions) {
    const found = verdicts(engine, { ask: ask.ask, offer: offer.offer, edition }, asOf);
    if (!found.some(({ failures }) => failures.length === 0)) continue;
    fit ??= fitValues(engine, pair);
    const values = valuesOf(engine, fit, pair, edition);
    const score = scoreOf(values, engine.policy);
    const candidate = { ask, offer, asOf, edition, verdicts: found, values, score, tie };
    if (best === null || compareEditions(candidate, best) < 0) best = candidate;
  }
  return best;
}

/** Higher score, then earlier start (open-ended last), then a hash: ids would favour old editions. */
function compareEditions(a: Best, b: Best): number {
  const start = ({ edition }: Best) => edition.window?.from ?? '9999-12-31';
  if (a.score !== b.score) return b.score - a.score;
  if (start(a) !== start(b)) return start(a) < start(b) ? -1 : 1;
  return hash32(a.edition.id) - hash32(b.edition.id);
}

function ranked(engine: Engine, found: readonly Best[], ranking: Ranking): JudgedPair[] {
  const { proposedOnly = false, limit = found.length } = ranking;
  return found
    .filter((best) => !proposedOnly || verdictOf(engine, best, best.values).proposed)
    .sort((a, b) => b.score - a.score || a.tie - b.tie)
    .slice(0, limit)
    .map((best) => explain(engine, best));
}

function explain(engine: Engine, best: Best): JudgedPair {
  const { ask, offer, edition, values } = best;
  const concepts = matchedConcepts(engine, ask, offer);
  return {
    askId: ask.ask.id,
    needId: ask.ask.needId,
    offerId: offer.offer.id,
    editionId: edition.id,
    tie: best.tie,
    judgement: {
      beneficiaries: best.verdicts,
      criteria: criterionScores(values, engine.policy),
      ...verdictOf(engine, best, values),
      concepts,
      reasons: reasonsFor(engine, best, concepts),
    },
  };
}
