// What the policy commands read of the service's answers: no more than they show.
import { z } from 'zod';
import { differenceEffects } from '../domain/policy-differences.ts';

const day = z.string().nullable();

const policySummary = z.object({
  version: z.string(),
  name: z.string(),
  statusName: z.string(),
  lexicon: z.string(),
  createdAt: z.string(),
  draftedBy: z.string().nullable(),
  adoptedAt: day,
  adoptedBy: z.string().nullable(),
  retiredAt: day,
  adoption: z
    .object({
      requestedAt: z.string(),
      requestedBy: z.string(),
      switchedAt: day,
      failedAt: day,
      failure: z.string().nullable(),
    })
    .nullable(),
});

export const policyListAnswer = z.object({ items: z.array(policySummary) });

const byCriterion = z.record(z.string(), z.int());
const reviews = z.object({ count: z.int(), needed: z.int(), text: z.string() });

export const policyAnswer = policySummary.extend({
  content: z.object({
    weights: byCriterion,
    neutral: byCriterion,
    threshold: z.int(),
    bands: z.object({ strong: z.int(), possible: z.int() }),
    clocks: z.record(z.string(), z.int()),
  }),
  reviews,
});
export type Policy = z.infer<typeof policyAnswer>;

const placed = z.object({
  score: z.int(),
  band: z.string(),
  proposed: z.boolean(),
  rank: z.int().nullable(),
});
export type Placed = z.infer<typeof placed>;

export const comparisonAnswer = z.object({
  from: z.object({ version: z.string() }),
  to: z.object({ version: z.string() }),
  reviews,
  differences: z.array(
    z.object({
      pointer: z.string(),
      from: z.unknown(),
      to: z.unknown(),
      effect: z.enum(differenceEffects),
    }),
  ),
  notes: z.array(z.object({ text: z.string() })),
  decisions: z.int(),
  bandChanged: z.int(),
  rankChanged: z.int(),
  verdicts: z.array(
    z.object({
      verdict: z.string(),
      total: z.int(),
      both: z.int(),
      onlyFrom: z.int(),
      onlyTo: z.int(),
      neither: z.int(),
    }),
  ),
  changed: z.array(
    z.object({ proposal: z.string(), verdict: z.string(), from: placed, to: placed }),
  ),
});
export type Comparison = z.infer<typeof comparisonAnswer>;

const counted = z.array(z.object({ name: z.string(), count: z.int() }));

export const evidenceAnswer = z.object({
  overrides: z.object({ total: z.int(), kinds: counted, criteria: counted, reasons: counted }),
});
export type Evidence = z.infer<typeof evidenceAnswer>;
