// The replay of an assessment or a run: what is checked of it, and what can be found wrong. Codes and values
// only; the catalogues have the words.
import { type CriterionScore, criteria, type Judgement } from './assessment.ts';
import { differencesBetween } from './differences.ts';
import type { PolicyContent } from './policy.ts';
import { rescore } from './rescore.ts';

/**
 * - arithmetic: points are value × weight and add up to the score; weights, neutral values, band and
 *   threshold are those of the policy.
 * - record: the assessment says what it said when it was written, by its fingerprint.
 * - versions: need, offer and edition are there in the versions judged, and every part of them is
 *   what it was.
 * - groups: the offer is open to the states to which the memberships named make it open.
 * - judgement: the engine says the same of the same inputs, byte for byte.
 */
const assessmentChecks = ['arithmetic', 'record', 'versions', 'groups', 'judgement'] as const;

/**
 * Of a full run.
 * - manifest: it is the one that was written, by its hash, and says what the run says.
 * - manifest-versions: every version that it names is there.
 */
const runChecks = ['manifest', 'manifest-versions'] as const;

export const replayChecks = [...assessmentChecks, ...runChecks] as const;
export type ReplayCheck = (typeof replayChecks)[number];

/** Why a check cannot be made: another engine judged, or the inputs were not kept in those days. */
export const skipReasons = ['other-engine', 'inputs-not-kept'] as const;
export type SkipReason = (typeof skipReasons)[number];

export const replayFaults = [
  'criteria',
  'points',
  'weight',
  'neutral',
  'sum',
  'band',
  'threshold',
  'fingerprint',
  'version-missing',
  'part',
  'eligible',
  'no-edition',
  'difference',
  'engine-data',
  'counts',
] as const;
export type ReplayFault = { code: (typeof replayFaults)[number]; parameters: Parameters };
type Parameters = Readonly<Record<string, string | number>>;

export type CheckResult = { check: ReplayCheck; skipped: SkipReason | null; faults: ReplayFault[] };

/** Same: rescored and equal. Verified: nothing is wrong, but it could not be rescored. */
export const replayOutcomes = ['same', 'verified', 'different'] as const;
export type ReplayOutcome = (typeof replayOutcomes)[number];

/** What the checks come to. */
export function outcomeOf(results: readonly CheckResult[]): ReplayOutcome {
  if (results.some(({ faults }) => faults.length > 0)) return 'different';
  return results.some(({ skipped }) => skipped !== null) ? 'verified' : 'same';
}

type Assessed = Pick<Judgement, 'criteria' | 'score' | 'band' | 'proposed'>;

/** Whether the figures of an assessment follow from its values and its policy, on any engine. */
export function arithmeticFaults(assessed: Assessed, policy: PolicyContent): ReplayFault[] {
  const { score, band, proposed } = assessed;
  const named = assessed.criteria.map(({ criterion }) => criterion);
  const sum = assessed.criteria.reduce((total, { points }) => total + points, 0);
  const byPolicy = rescore(assessed.criteria, policy);
  return [
    ...unless(named.join() === criteria.join(), 'criteria'),
    ...assessed.criteria.flatMap((one) => criterionFaults(one, policy)),
    ...unless(sum === score, 'sum', { sum, score }),
    ...unless(band === byPolicy.band, 'band', { stored: band, policy: byPolicy.band }),
    ...unless(!proposed || score >= policy.threshold, 'threshold', {
      score,
      threshold: policy.threshold,
    }),
  ];
}

function criterionFaults(scored: CriterionScore, policy: PolicyContent): ReplayFault[] {
  const { criterion, value, weight, points, stated } = scored;
  const neutral = policy.neutral[criterion];
  return [
    ...unless(points === value * weight, 'points', { criterion, value, weight, points }),
    ...unless(weight === policy.weights[criterion], 'weight', {
      criterion,
      stored: weight,
      policy: policy.weights[criterion],
    }),
    ...unless(stated || value === neutral, 'neutral', {
      criterion,
      stored: value,
      policy: neutral,
    }),
  ];
}

/** Each value in which a judgement is not the stored one; `found` is null where no edition passes. */
export function judgementFaults(stored: Judgement, found: Judgement | null): ReplayFault[] {
  if (found === null) return unless(false, 'no-edition');
  return differencesBetween(stored, found).flatMap(({ pointer, ...sides }) =>
    unless(false, 'difference', {
      pointer,
      stored: sides.stored ?? '–',
      found: sides.found ?? '–',
    }),
  );
}

/** No fault where the condition holds, else this one. */
export function unless(
  holds: boolean,
  code: ReplayFault['code'],
  parameters: Parameters = {},
): ReplayFault[] {
  return holds ? [] : [{ code, parameters }];
}
