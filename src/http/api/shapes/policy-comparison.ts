import { z } from 'zod';
import { criteria } from '../../../domain/assessment.ts';
import { type Override, overrideKinds, type PastDecisions } from '../../../domain/overrides.ts';
import {
  type ComparedDecision,
  comparePolicies,
  type Placed,
} from '../../../domain/policy-comparison.ts';
import {
  differenceEffects,
  type PolicyDifference,
  policyDifferences,
} from '../../../domain/policy-differences.ts';
import { reviewVerdicts } from '../../../domain/review.ts';
import { bands, type Language } from '../../../domain/vocabulary.ts';
import { isMessageKey } from '../../../messages/catalogues.ts';
import { text } from '../../../messages/format.ts';
import type { PolicyDetail } from '../../../store/policies/policy-reads.ts';
import { instant } from './common.ts';
import { presentReviews, reviewsShape } from './policy.ts';

/** So many changed decisions and overrides are shown; all of them are counted. */
const mostShown = 100;

const placed = z.object({
  score: z.int(),
  band: z.enum(bands),
  proposed: z.boolean(),
  rank: z
    .int()
    .nullable()
    .meta({ description: 'Among the open proposals of its ask at that time' }),
});

const side = z.object({ version: z.string(), name: z.string(), lexicon: z.string() });

/** What a second policy would have changed in past decisions. */
export const policyComparisonShape = z
  .object({
    from: side,
    to: side,
    reviews: reviewsShape,
    differences: z.array(
      z.object({
        pointer: z.string(),
        from: z.unknown(),
        to: z.unknown(),
        effect: z.enum(differenceEffects),
      }),
    ),
    notes: z
      .array(z.object({ code: z.string(), text: z.string() }))
      .meta({ description: 'What the frozen values cannot tell' }),
    decisions: z
      .int()
      .meta({ description: 'Assessments that were reviewed, by their last review' }),
    bandChanged: z.int(),
    rankChanged: z.int(),
    rankUnknown: z.int().meta({ description: 'Decisions of before rivals were kept' }),
    verdicts: z.array(
      z.object({
        verdict: z.enum(reviewVerdicts),
        total: z.int(),
        both: z.int().meta({ description: 'Proposed under both policies' }),
        onlyFrom: z.int(),
        onlyTo: z.int(),
        neither: z.int(),
      }),
    ),
    changed: z.array(
      z.object({
        proposal: z.string(),
        verdict: z.enum(reviewVerdicts),
        reason: z.string(),
        at: instant,
        from: placed,
        to: placed,
      }),
    ),
  })
  .meta({ id: 'PolicyComparison' });

const noteCodes = ['reviewed-only', 'not-judged', 'lexicon', 'rank-unknown'] as const;
type NoteCode = (typeof noteCodes)[number];

/** The comparison of two policies over these decisions. */
export function presentComparison(
  { from, to }: { from: PolicyDetail; to: PolicyDetail },
  past: PastDecisions & { reviews: number },
  language: Language,
): z.infer<typeof policyComparisonShape> {
  const compared = comparePolicies(from.content, to.content, past);
  const differences = policyDifferences(from.content, to.content);
  const sideOf = ({ version, name, lexicon }: PolicyDetail) => ({ version, name, lexicon });
  const notes = [
    'reviewed-only' as const,
    ...(differences.some(isNotJudged) ? (['not-judged'] as const) : []),
    ...(from.lexiconId === to.lexiconId ? [] : (['lexicon'] as const)),
    ...(compared.rankUnknown > 0 ? (['rank-unknown'] as const) : []),
  ];
  const values = {
    pointers: differences.filter(isNotJudged).map(({ pointer }) => pointer),
    count: compared.rankUnknown,
  };
  return {
    from: sideOf(from),
    to: sideOf(to),
    reviews: presentReviews(past.reviews, language),
    differences: differences.map((one) => ({ ...one, from: one.from ?? null, to: one.to ?? null })),
    notes: notes.map((code: NoteCode) => ({
      code,
      text: text(language, `comparison.${code}`, values),
    })),
    ...compared,
    changed: compared.changed.slice(0, mostShown).map(presentChanged),
  };
}

const isNotJudged = ({ effect }: PolicyDifference): boolean => effect === 'not-judged';

function presentChanged({ decision, from, to }: ComparedDecision) {
  const { proposal, verdict, reason, at } = decision;
  const sideOf = ({ score, band, proposed, rank }: Placed) => ({ score, band, proposed, rank });
  return { proposal, verdict, reason, at: at.toISOString(), from: sideOf(from), to: sideOf(to) };
}

const counted = z.object({ name: z.string(), count: z.int() });

/** Reviews as evidence of where the engine was not followed. */
export const evidenceShape = z
  .object({
    reviews: reviewsShape,
    reasons: z.array(counted.extend({ verdict: z.enum(reviewVerdicts), reason: z.string() })),
    overrides: z.object({
      total: z.int().meta({ description: 'Decisions against the order of the engine' }),
      kinds: z.array(counted.extend({ kind: z.enum(overrideKinds) })),
      criteria: z
        .array(counted.extend({ criterion: z.enum(criteria) }))
        .meta({ description: 'Overrides that speak against each criterion' }),
      reasons: z
        .array(counted.extend({ reason: z.string() }))
        .meta({ description: 'By the reason of the rejection' }),
      items: z.array(
        z.object({
          kind: z.enum(overrideKinds),
          proposal: z.string(),
          instead: z.string().nullable().meta({
            description: 'The higher one that was rejected, where that is another one',
          }),
          reason: z.string(),
          criteria: z.array(z.enum(criteria)),
        }),
      ),
    }),
  })
  .meta({ id: 'ReviewEvidence' });

type Evidence = {
  reviews: number;
  reasons: readonly { verdict: (typeof reviewVerdicts)[number]; reason: string; count: number }[];
  overrides: readonly Override[];
};

/** The evidence in the words of a language. */
export function presentEvidence(
  { reviews, reasons, overrides }: Evidence,
  language: Language,
): z.infer<typeof evidenceShape> {
  const timesOf = (holds: (one: Override) => boolean) => overrides.filter(holds).length;
  const rejections = [...new Set(overrides.map(({ reason }) => reason))].sort();
  return {
    reviews: presentReviews(reviews, language),
    reasons: reasons.map((one) => ({ ...one, name: reasonName(language, one) })),
    overrides: {
      total: overrides.length,
      kinds: overrideKinds.map((kind) => ({
        kind,
        name: text(language, `override.${kind}`),
        count: timesOf((one) => one.kind === kind),
      })),
      criteria: criteria.map((criterion) => ({
        criterion,
        name: text(language, `criterion.${criterion}`),
        count: timesOf((one) => one.criteria.includes(criterion)),
      })),
      reasons: rejections.map((reason) => ({
        reason,
        name: reasonName(language, { verdict: 'reject', reason }),
        count: timesOf((one) => one.reason === reason),
      })),
      items: overrides.slice(-mostShown).toReversed(),
    },
  };
}

function reasonName(
  language: Language,
  { verdict, reason }: { verdict: string; reason: string },
): string {
  const key = `review.${verdict}.${reason}`;
  return isMessageKey(key) ? text(language, key) : reason;
}
