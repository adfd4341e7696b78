// Decisions about several proposals at once: one verdict with one coded reason for all of them.
import { z } from 'zod';
import { reference as referenceOf } from './codes.ts';
import { isoDate } from './dates.ts';
import { type ReviewVerdict, reviewReasons, reviewVerdicts } from './review.ts';

/** So many proposals are decided at once, at most: more than a page of the queue shows. */
const mostAtOnce = 200;

/** A verdict with one of its reasons: `reject/wrong-dates`. */
export const codedDecisions = reviewVerdicts.flatMap((verdict) =>
  reviewReasons[verdict].map((reason) => `${verdict}/${reason}` as const),
);

export type CodedDecision = (typeof codedDecisions)[number];

const tickForm = /^(P-[0-9A-Z]{6}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,9})$/;

/** A proposal that was ticked, as it was shown: on which assessment, in which revision. */
export type Ticked = { reference: string; assessment: string; revision: number };

/** The value of a tick box. */
export function tickOf({ reference, assessment, revision }: Ticked): string {
  return `${reference}:${assessment}:${revision}`;
}

/** What a tick box stands for; undefined where it is none of ours. */
export function readTick(tick: string): Ticked | undefined {
  const [, reference, assessment, revision] = tickForm.exec(tick) ?? [];
  if (reference === undefined || assessment === undefined) return undefined;
  return { reference, assessment, revision: Number(revision) };
}

const decisionFields = {
  decision: z.enum(codedDecisions).meta({ description: 'A verdict with one of its reasons' }),
  note: z.string().trim().min(1).max(4000).nullable().default(null),
  until: isoDate.nullable().default(null).meta({ description: 'For a deferral: until which day' }),
};

/** A deferral without its day is refused. */
const untilMissing = { path: ['until'], params: { code: 'missing' } };

function namesItsDay(input: { decision: CodedDecision; until: string | null }): boolean {
  return verdictOf(input.decision) !== 'defer' || input.until !== null;
}

/** As a form sends it: what was ticked is as `tickOf` writes it. */
export const decideManyInput = z
  .strictObject({
    ...decisionFields,
    ticked: z.array(z.string().regex(tickForm)).min(1).max(mostAtOnce),
  })
  .refine(namesItsDay, untilMissing);

/** What a form says, as it is decided. */
export const tickedDecision = decideManyInput.transform(({ ticked, ...input }) => ({
  ...input,
  proposals: ticked.flatMap((tick) => readTick(tick) ?? []),
}));

/** As another system sends it. */
export const decideTogetherInput = z
  .strictObject({
    ...decisionFields,
    proposals: z
      .array(
        z.strictObject({
          reference: referenceOf('P'),
          assessment: z.uuid().meta({ description: 'Id of the assessment that is judged' }),
          revision: z.int().min(1).meta({ description: 'The revision that was read' }),
        }),
      )
      .min(1)
      .max(mostAtOnce),
  })
  .refine(namesItsDay, untilMissing);

/** One decision about several proposals, each as it was shown. */
export type DecideMany = z.infer<typeof decideTogetherInput>;

/** The verdict of a coded decision. */
export function verdictOf(decision: CodedDecision): ReviewVerdict {
  const verdict = reviewVerdicts.find((one) => decision.startsWith(`${one}/`));
  if (verdict === undefined) throw new Error(`a decision without a verdict: ${decision}`);
  return verdict;
}

/** The reason of a coded decision. */
export function reasonOf(decision: CodedDecision): string {
  return decision.slice(decision.indexOf('/') + 1);
}
