// What the engine says of an ask and an edition of an offer: gates, criteria, points, reasons.
// These shapes are stored, answered by the API and rendered in words; the engine fills them.
import { z } from 'zod';
import { stateCode } from './codes.ts';
import { bands } from './vocabulary.ts';

/** Hard gates: one that fails means that the pair is never proposed. They are never traded off. */
export const gates = [
  'not-live',
  'country',
  'language',
  'over',
  'late',
  'own',
  'no-seats',
  'excluded-by-need',
  'excluded-by-offer',
] as const;
export type Gate = (typeof gates)[number];

/** The criteria of the score, in the order in which they are shown. */
export const criteria = [
  'topic',
  'text',
  'audience',
  'kind',
  'timing',
  'language',
  'mode',
  'capacity',
  'effect',
] as const;
export type Criterion = (typeof criteria)[number];

const maximumValue = 1000;
export const maximumScore = 1_000_000;

export const criterionScore = z.strictObject({
  criterion: z.enum(criteria),
  /** 0 to 1000; the neutral value of the policy where `stated` is false. */
  value: z.int().min(0).max(maximumValue),
  /** Permille; the weights of a policy add up to 1000. */
  weight: z.int().min(0).max(1000),
  /** value × weight: the points of all criteria add up to the score. */
  points: z.int().min(0).max(maximumScore),
  /** False where one side does not state what would be compared. */
  stated: z.boolean(),
});
export type CriterionScore = z.infer<typeof criterionScore>;

export const gateFailure = z.strictObject({
  gate: z.enum(gates),
  /** What stood in the way, as codes and dates: shown to the secretariat only. */
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type GateFailure = z.infer<typeof gateFailure>;

export const beneficiaryVerdict = z.strictObject({
  state: stateCode,
  failures: z.array(gateFailure),
});
export type BeneficiaryVerdict = z.infer<typeof beneficiaryVerdict>;

/** A concept of the need that the offer answers, and how near the two are (0 to 1000). */
export const matchedConcept = z.strictObject({
  asked: z.string(),
  offered: z.string(),
  similarity: z.int().min(0).max(maximumValue),
  /** The words that showed each concept; empty where it was declared. */
  askedWords: z.array(z.string()),
  offeredWords: z.array(z.string()),
});
export type MatchedConcept = z.infer<typeof matchedConcept>;

/** A reason in the form of a message of the catalogue: a code and its values. */
export const reason = z.strictObject({
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type Reason = z.infer<typeof reason>;

/** The judgement of one ask and one edition of an offer under one policy. */
export const judgement = z.strictObject({
  beneficiaries: z.array(beneficiaryVerdict),
  criteria: z.array(criterionScore),
  score: z.int().min(0).max(maximumScore),
  band: z.enum(bands),
  /** Whether the score reaches the policy's threshold and the content gate is passed. */
  proposed: z.boolean(),
  concepts: z.array(matchedConcept),
  reasons: z.array(reason),
});
export type Judgement = z.infer<typeof judgement>;

/** The states for which no gate fails. */
export function servedBy(verdicts: readonly BeneficiaryVerdict[]): string[] {
  return verdicts.filter((verdict) => verdict.failures.length === 0).map(({ state }) => state);
}
