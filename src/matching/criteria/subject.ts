// Is the offer about what the ask is about? By concepts, and by the words of both texts.
import type { MatchedConcept } from '../../domain/assessment.ts';
import { formConcepts } from '../asks/general-concepts.ts';
import type { Engine } from '../compiled.ts';
import { permille } from '../fixed-point.ts';
import type { Evidence, PreparedAsk, PreparedOffer } from '../prepare.ts';
import { coverage } from '../text/term-vectors.ts';

/** Strengths that add up to this are as good as a declared concept. */
const fullFirmness = 1000;
/** A concept of this strength is declared, or stands in the title in its own words. */
const central = 600;
/** Share of words covered at which the text criterion reaches half its scale. */
const halfCoverage = 100;

/**
 * Share of the concepts asked for that the offer answers: the sum of weight × similarity of the
 * nearest concept offered over the sum of weights, times how firmly the ask stands on concepts, so
 * that one concept mentioned in passing never fills the scale. Null where a side shows none.
 */
export function topicValue(engine: Engine, ask: PreparedAsk, offer: PreparedOffer): number | null {
  if (ask.concepts.length === 0 || offer.concepts.length === 0) return null;
  let sum = 0;
  let whole = 0;
  for (const asked of ask.concepts) {
    const weight = asked.strength * (engine.thesaurus.weights[asked.concept] ?? 0);
    sum += weight * nearest(engine, asked, offer.concepts).value;
    whole += weight;
  }
  const share = whole === 0 ? 0 : Math.floor(sum / whole);
  return Math.floor((share * Math.min(ask.firmness, fullFirmness)) / fullFirmness);
}

/**
 * Whether the offer answers what the ask is about: a concept of it, and one that tells the subject where the ask
 * shows any. To share the form of help alone is no common subject.
 */
export function isOnSubject(engine: Engine, ask: PreparedAsk, offer: PreparedOffer): boolean {
  if ((topicValue(engine, ask, offer) ?? 0) === 0) return false;
  const codeOf = ({ concept }: Evidence) => engine.thesaurus.concepts[concept]?.code ?? '';
  const telling = ask.concepts.filter((asked) => !formConcepts.has(codeOf(asked)));
  return (
    telling.length === 0 ||
    telling.some((asked) => nearest(engine, asked, offer.concepts).evidence !== null)
  );
}

/**
 * Whether a pair without a concept in common may rest on its words: not where both sides have a subject,
 * since look-alikes share most of their words.
 */
export function mayRestOnWords(ask: PreparedAsk, offer: PreparedOffer): boolean {
  return subjects(ask.concepts).length === 0 || subjects(offer.concepts).length === 0;
}

/** The concepts that a record is about: declared, or shown by its title. */
export function subjects(concepts: readonly Evidence[]): readonly Evidence[] {
  return concepts.filter(({ strength }) => strength >= central);
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

/**
 * How much of the ask's wording the offer covers: its themes, in the share that the policy leaves to
 * concepts, its words by what they mean in any language, and the 4-grams of words that no dictionary
 * knows. Saturating, since texts that fit well share a tenth of their words. Null without words.
 */
export function textValue(engine: Engine, ask: PreparedAsk, offer: PreparedOffer): number | null {
  const asked = ask.vectors;
  const offered = offer.vectors;
  if (asked.words.total === 0 || offered.words.total === 0) return null;
  const { wordShare, gramShare } = engine.policy.text;
  const shared =
    wordShare * coverage(asked.words, offered.words) +
    gramShare * coverage(asked.grams, offered.grams) +
    (1000 - wordShare - gramShare) * coverage(ask.themes, offer.themes);
  const covered = Math.floor(shared / 1000);
  return permille(covered, covered + halfCoverage);
}
