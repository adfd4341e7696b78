// How well some weights do on needs whose offers were judged, without a ranking of all of them.
import { criteria } from '../../src/domain/assessment.ts';
import { discounted, isAnswerable, isGood, mean } from './measures.ts';
import { type NeedValues, scoreOf, type Weighing } from './pair-values.ts';

/** The share of needs without a good offer for which nothing is to be proposed. */
const leastAbstention = 0.75;
/** The threshold is a multiple of this. */
const thresholdStep = 5000;
/** Offers of a ranking that count. */
const depth = 10;

type Weights = Weighing['weights'];

/** A need with all that is the same for any weights. */
type Subject = {
  pairs: NeedValues['pairs'];
  /** The offer of each pair, as a place in the lists below. */
  offers: readonly number[];
  grades: readonly number[];
  hasContent: readonly boolean[];
  isAnswerable: boolean;
  /** The discounted gain of the best order. */
  ideal: number;
};

/** What is worked out once for a need. */
export function subjectOf({ need, pairs }: NeedValues): Subject {
  const { judged } = need;
  const offerIds = [...new Set(pairs.map(({ offerId }) => offerId))];
  const placeOf = new Map(offerIds.map((offerId, place) => [offerId, place]));
  const ideal = [...judged.grades.values()].sort((a, b) => b - a).slice(0, depth);
  return {
    pairs,
    offers: pairs.map(({ offerId }) => placeOf.get(offerId) ?? 0),
    grades: offerIds.map((offerId) => judged.grades.get(offerId) ?? 0),
    hasContent: offerIds.map((offerId) =>
      pairs.some((pair) => pair.offerId === offerId && pair.hasContent),
    ),
    isAnswerable: isAnswerable(judged),
    ideal: discounted(ideal),
  };
}

/**
 * nDCG@10, and half of how well the scores tell needs to be answered from those to be left alone: the
 * share of pairs of one of each in which the first has the higher score (area under the ROC curve).
 */
export function worthOf(subjects: readonly Subject[], weights: Weights): number {
  const ranked = rankedBy(subjects, weights);
  const gains = ranked.flatMap(({ subject, scores }) =>
    subject.isAnswerable ? discounted(firstGrades(subject, scores)) / subject.ideal : [],
  );
  const decisive = ranked.map(decisiveScore);
  const others = decisive.filter(({ isAnswerable: it }) => !it);
  const told = decisive
    .filter(({ isAnswerable: it }) => it)
    .flatMap(({ score }) => others.map((other) => (score > other.score ? 1 : 0)));
  return mean(gains) + (told.length === 0 ? 0 : mean(told) / 2);
}

type RankedSubject = { subject: Subject; scores: readonly number[] };

function rankedBy(subjects: readonly Subject[], weights: Weights): RankedSubject[] {
  const list = criteria.map((criterion) => weights[criterion]);
  return subjects.map((subject) => ({ subject, scores: scoresOf(subject, list) }));
}

type Decisive = { isAnswerable: boolean; score: number };

/** The score up to which a threshold lets the need be answered well, or answered where it should not. */
function decisiveScore({ subject, scores }: RankedSubject): Decisive {
  const counting = scores.filter((_, offer) => {
    const counts = !subject.isAnswerable || isGood(subject.grades[offer] ?? 0);
    return counts && subject.hasContent[offer] === true;
  });
  return { isAnswerable: subject.isAnswerable, score: Math.max(0, ...counting) };
}

function scoresOf({ pairs, offers, grades }: Subject, weights: readonly number[]): number[] {
  const scores = grades.map(() => 0);
  for (const [index, pair] of pairs.entries()) {
    const offer = offers[index] ?? 0;
    scores[offer] = Math.max(scores[offer] ?? 0, scoreOf(pair, weights));
  }
  return scores;
}

function firstGrades({ grades }: Subject, scores: readonly number[]): number[] {
  return scores
    .map((score, offer) => ({ score, offer }))
    .sort((a, b) => b.score - a.score)
    .slice(0, depth)
    .map(({ offer }) => grades[offer] ?? 0);
}

/**
 * The lowest threshold at which enough of the needs without a good offer are left alone: any higher one
 * answers fewer of the others.
 */
export function leastThreshold(subjects: readonly Subject[], weights: Weights): number {
  const scores = rankedBy(subjects, weights)
    .map(decisiveScore)
    .flatMap(({ isAnswerable: answerable, score }) => (answerable ? [] : score))
    .sort((a, b) => a - b);
  const silenced = scores[Math.ceil(leastAbstention * scores.length) - 1] ?? 0;
  return (Math.floor(silenced / thresholdStep) + 1) * thresholdStep;
}
