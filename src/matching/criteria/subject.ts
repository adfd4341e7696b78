// Is the offer about what the ask is about? By concepts, and by the words of both texts.
import type { MatchedConcept } from '../../domain/assessment.ts';
import type { Engine } from '../compiled.ts';
import { permille } from '../fixed-point.ts';
import type { Evidence, PreparedAsk, PreparedOffer } from '../prepare.ts';
import { coverage } from '../text/term-vectors.ts';

/**
 * Share of the concepts asked for that the offer answers: sum of q × the nearest offered concept's
 * similarity over the sum of q, where q is the strength of the concept in the ask times its
 * information. Null where one side shows no concept.
 */
export function topicValue(engine: Engine, ask: PreparedAsk, offer: PreparedOffer): number | null {
  if (ask.concepts.length === 0 || offer.concepts.length === 0) return null;
  let sum = 0;
  let whole = 0;
  for (const asked of ask.concepts) {
    const weight = asked.strength * (engine.thesaurus.information[asked.concept] ?? 0);
    sum += weight * nearest(engine, asked, offer.concepts).value;
    whole += weight;
  }
  return whole === 0 ? null : Math.floor(sum / whole);
}

type Nearest = { evidence: Evidence | null; similarity: number; value: number };

/** The offered concept nearest to the one asked for, its similarity, and that times its strength. */
function nearest(engine: Engine, asked: Evidence, offered: readonly Evidence[]): Nearest {
  const { similarity, concepts } = engine.thesaurus;
  const row = asked.concept * concepts.length;
  let best: Nearest = { evidence: null, similarity: 0, value: 0 };
  for (const evidence of offered) {
    const alike = similarity[row + evidence.concept] ?? 0;
    const value = Math.floor((alike * evidence.strength) / 1000);
    if (value > best.value) best = { evidence, similarity: alike, value };
  }
  return best;
}

/** The concepts of the ask that the offer answers, the nearest first. */
export function matchedConcepts(
  engine: Engine,
  ask: PreparedAsk,
  offer: PreparedOffer,
): MatchedConcept[] {
  const codeOf = (concept: number) => engine.thesaurus.concepts[concept]?.code ?? '';
  return ask.concepts
    .flatMap((asked) => {
      const { evidence, similarity } = nearest(engine, asked, offer.concepts);
      if (evidence === null) return [];
      const match = {
        asked: codeOf(asked.concept),
        offered: codeOf(evidence.concept),
        similarity,
        askedWords: [...asked.words],
        offeredWords: [...evidence.words],
      };
      return [{ match, weight: similarity * asked.strength }];
    })
    .sort((a, b) => b.weight - a.weight || (a.match.asked < b.match.asked ? -1 : 1))
    .map(({ match }) => match);
}

export const tuning = { half: 150, crossHalf: 150, sameGram: 300 };

/** Null where one side has no words. */
export function textValue(engine: Engine, ask: PreparedAsk, offer: PreparedOffer): number | null {
  const asked = ask.vectors;
  const offered = offer.vectors;
  if (asked.stems.total === 0 || offered.stems.total === 0) return null;
  const { skeletonShare, gramShare } = engine.policy.text;
  const sameLanguage = ask.ask.language === offer.offer.language;
  const grams = coverage(asked.grams, offered.grams);
  if (sameLanguage) {
    const rho = Math.floor(
      ((1000 - tuning.sameGram) * coverage(asked.stems, offered.stems) + tuning.sameGram * grams) /
        1000,
    );
    return permille(rho, rho + tuning.half);
  }
  const skeletons = coverage(asked.skeletons, offered.skeletons);
  const concepts = topicValue(engine, ask, offer) ?? 0;
  const rho = Math.floor(
    (skeletonShare * skeletons +
      gramShare * grams +
      (1000 - skeletonShare - gramShare) * concepts) /
      1000,
  );
  return permille(rho, rho + tuning.crossHalf);
}
