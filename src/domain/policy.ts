// The policy: everything about matching and its workflow that the secretariat decides, as data.
// Immutable once adopted; exactly one is in force.
import { z } from 'zod';
import { criteria } from './assessment.ts';
import { stateCode } from './codes.ts';
import { kinds } from './vocabulary.ts';

const permille = z.int().min(0).max(1000);
const points = z.int().min(0).max(1_000_000);
const days = z.int().min(0).max(3650);

const perCriterion = z.record(z.enum(criteria), permille);

/** Policies from before words were compared by meaning call their share that of skeletons. */
function withWordShare(text: unknown): unknown {
  const earlier = z.looseObject({ skeletonShare: permille }).safeParse(text);
  if (!earlier.success) return text;
  const { skeletonShare, ...rest } = earlier.data;
  return { ...rest, wordShare: skeletonShare };
}

export const policyContent = z
  .strictObject({
    /** Permille; they add up to 1000. */
    weights: perCriterion.refine(
      (weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0) === 1000,
      { params: { code: 'weights-not-1000' } },
    ),
    /** The value that a criterion takes where it cannot be compared. */
    neutral: perCriterion,
    /** Least score of a pair that is proposed; below it "no adequate offer" is the answer. */
    threshold: points,
    /** Least scores of the bands strong and possible; anything below is weak. */
    bands: z.strictObject({ strong: points, possible: points }),
    gates: z.strictObject({
      /** An offer may start at most so many days after the need's window ends. */
      latestStartAfterNeed: days,
    }),
    topic: z.strictObject({
      /** Concept similarity below this counts as none. */
      least: permille,
      /** An offer on a narrower concept than the one asked for. */
      descendant: permille,
      /** An offer on a concept related (skos:related) to the one asked for. */
      related: permille,
      /** Weight of a detected concept against a declared or confirmed one. */
      detected: permille,
    }),
    text: z.preprocess(
      withWordShare,
      z.strictObject({
        /** Share of words by their meaning, and of character 4-grams, in text fit; the rest are themes. */
        wordShare: permille,
        gramShare: permille,
        /** Least text value with which a pair is proposed where a side shows no concept. */
        leastWithoutConcepts: permille,
      }),
    ),
    /** Values of activities that are in no language that the need accepts for delivery itself. */
    language: z
      .strictObject({
        /** Interpreted into a language that the need accepts. */
        interpreted: permille,
        /** Held in a language that the participants follow, but do not work in. */
        passive: permille,
      })
      .default({ interpreted: 850, passive: 600 }),
    /** Days of overlap of the two windows that count as full. */
    timing: z.strictObject({ fullOverlap: days }),
    /** Evaluations that the mean of all counts for (shrinkage of the effect criterion). */
    effect: z.strictObject({ prior: z.int().min(0) }),
    /** Value of an offered kind (inner) where a kind (outer) was wanted; absent means 0. */
    kindSimilarity: z.partialRecord(z.enum(kinds), z.partialRecord(z.enum(kinds), permille)),
    /** Proposals kept for an ask, best first. */
    candidatesPerAsk: z.int().min(1).max(100),
    /** Proposals of an ask that the queue opens. */
    maxPerAsk: z.int().min(1).max(100),
    clocks: z.strictObject({
      /** Days from submission to the date by which the state has an answer. */
      answer: days,
      /** Days for which approval holds seats. */
      hold: days,
      /** Days without confirmation after which an offer's provider is asked. */
      offerStale: days,
      /** Days after that question after which the offer leaves the catalogue. */
      offerGrace: days,
    }),
    /** How many days earlier than its answer date a need stands in the queue. */
    queue: z.strictObject({
      urgency: z.strictObject({ low: z.int(), normal: z.int(), high: z.int() }),
      specialConsideration: z.int(),
    }),
    /** States that receive special consideration (conclusion 3 of GT/DOT-I/doc.6/07 rev.1). */
    specialConsideration: z.array(stateCode),
    /** Seats above which approval needs a second approver; null for never. */
    secondApprovalAboveSeats: z.int().min(0).nullable(),
  })
  .refine((policy) => policy.bands.possible <= policy.bands.strong, {
    path: ['bands', 'possible'],
    params: { code: 'bands-out-of-order' },
  })
  .refine(({ language }) => language.passive <= language.interpreted, {
    path: ['language', 'passive'],
    params: { code: 'languages-out-of-order' },
  });

export type PolicyContent = z.infer<typeof policyContent>;

const meaningOfForms = z.record(z.string(), z.string());
const noForms = {};

/**
 * Frozen statistics of the language of the field, named by the policy: a score never depends on the
 * records being matched. Document frequencies are per token class; unseen terms get the highest idf.
 */
export const lexiconContent = z.strictObject({
  documents: z.int().min(1),
  averageLength: z.strictObject({ title: z.number().positive(), body: z.number().positive() }),
  /** Mean of the effect criterion over all evaluations, 0 to 1000. */
  effectMean: permille,
  /** Term (with its namespace) → number of documents that hold it. */
  frequencies: z.record(z.string(), z.int().min(1)),
  /** The dictionary of the field: stem of a language, or cognate skeleton of any → meaning. */
  meanings: z
    .strictObject({
      en: meaningOfForms,
      es: meaningOfForms,
      pt: meaningOfForms,
      fr: meaningOfForms,
      skeletons: meaningOfForms,
    })
    .default({ en: noForms, es: noForms, pt: noForms, fr: noForms, skeletons: noForms }),
});
export type LexiconContent = z.infer<typeof lexiconContent>;
