// What an assessment keeps of its inputs beside the versions that it names: facts that no version
// holds, as they were at that moment. With them the engine can be given the same pair again.
import { z } from 'zod';
import { stateCode } from './codes.ts';
import { offerVisibilities } from './vocabulary.ts';

export const assessmentInputs = z.strictObject({
  ask: z.strictObject({
    /** Declared or confirmed: a detected concept may be confirmed without a new version. */
    concepts: z.array(z.string()),
  }),
  offer: z.strictObject({
    live: z.boolean(),
    visibility: z.enum(offerVisibilities),
    provider: z.string(),
    ownStates: z.array(stateCode),
    /** The groups resolved as of the day of the run; null for any state. */
    eligible: z.array(stateCode).nullable(),
    concepts: z.array(z.string()),
    effect: z.strictObject({ evaluations: z.int(), mean: z.int() }).nullable(),
  }),
  edition: z.strictObject({
    /** Null: unlimited. */
    seatsLeft: z.int().nullable(),
  }),
});
export type AssessmentInputs = z.infer<typeof assessmentInputs>;
