// Decisions about several proposals at once: one verdict with one coded reason for all of them.
import { z } from 'zod';
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

export const decideManyInput = z
  .strictObject({
    decision: z.enum(codedDecisions),
    note: z.string().trim().min(1).max(4000).nullable().default(null),
    /** For a deferral: until which day. */
    until: isoDate.nullable().default(null),
    /** As `tickOf` writes them. */
    ticked: z.array(z.string().regex(tickForm)).min(1).max(mostAtOnce),
  })
  .refine(({ decision, until }) => verdictOf(decision) !== 'defer' || until !== null, {
    path: ['until'],
    params: { code: 'missing' },
  });
export type DecideMany = z.infer<typeof decideManyInput>;

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
