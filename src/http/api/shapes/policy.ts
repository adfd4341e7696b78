import { z } from 'zod';
import { reviewsToFit } from '../../../domain/policy-comparison.ts';
import {
  type PolicyAdoption,
  type PolicyStatus,
  policyStatuses,
} from '../../../domain/policy-version.ts';
import type { Language } from '../../../domain/vocabulary.ts';
import { text } from '../../../messages/format.ts';
import type { PolicyDetail, PolicySummary } from '../../../store/policies/policy-reads.ts';
import { instant, iso, presentName } from './common.ts';

const adoption = z
  .object({
    requestedAt: instant,
    requestedBy: z.string(),
    startedAt: instant.nullable(),
    switchedAt: instant.nullable().meta({ description: 'When the queue went over to it' }),
    failedAt: instant.nullable(),
    failure: z.string().nullable().meta({ description: 'Code of the failure' }),
  })
  .nullable()
  .meta({ description: 'Its newest adoption; null where nobody has asked for one' });

/** How much evidence there is, and that it is not fitted to. */
export const reviewsShape = z.object({
  count: z.int().meta({ description: 'Real reviews: those of invented examples are not counted' }),
  needed: z.int().meta({ description: 'Before there are so many, no weight is fitted to them' }),
  text: z.string(),
});

/** A policy in a list. */
export const policySummaryShape = z
  .object({
    version: z.string(),
    name: z.string(),
    status: z.enum(policyStatuses),
    statusName: z.string(),
    revision: z.int().meta({ description: 'The ETag of the record, as a number' }),
    hash: z.string(),
    lexicon: z.string().meta({ description: 'Version of the lexicon that it names' }),
    createdAt: instant,
    draftedBy: z.string().nullable().meta({ description: 'Null: it came with the data files' }),
    adoptedAt: instant.nullable(),
    adoptedBy: z.string().nullable(),
    retiredAt: instant.nullable(),
    adoption,
  })
  .meta({ id: 'PolicySummary' });

/** A policy with all that it says. */
export const policyShape = policySummaryShape
  .extend({
    content: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Weights, neutral values, threshold, bands, gates, clocks, …' }),
    reviews: reviewsShape,
  })
  .meta({ id: 'Policy' });

/** A policy as it is listed. */
export function presentPolicySummary(
  policy: PolicySummary,
  language: Language,
): z.infer<typeof policySummaryShape> {
  const { version, name, status, revision, hash, lexicon } = policy;
  const named = (who: string | null): string | null =>
    who === null ? null : presentName(who, language);
  return {
    version,
    name,
    status,
    statusName: statusName(status, language),
    revision,
    hash,
    lexicon,
    createdAt: policy.createdAt.toISOString(),
    draftedBy: named(policy.draftedBy),
    adoptedAt: iso(policy.adoptedAt),
    adoptedBy: policy.adoptedAt === null ? null : named(policy.adoption?.requestedBy ?? null),
    retiredAt: iso(policy.retiredAt),
    adoption: policy.adoption === null ? null : presentAdoption(policy.adoption, language),
  };
}

/** A policy as it is answered. */
export function presentPolicy(
  policy: PolicyDetail,
  reviews: number,
  language: Language,
): z.infer<typeof policyShape> {
  return {
    ...presentPolicySummary(policy, language),
    content: policy.content,
    reviews: presentReviews(reviews, language),
  };
}

/** How many real reviews there are, and what follows for the weights. */
export function presentReviews(count: number, language: Language): z.infer<typeof reviewsShape> {
  const key = count < reviewsToFit ? 'policy.no-fitting' : 'policy.may-be-fitted';
  return {
    count,
    needed: reviewsToFit,
    text: text(language, key, { count, needed: reviewsToFit }),
  };
}

function statusName(status: PolicyStatus, language: Language): string {
  return text(language, `status.policy.${status}`);
}

function presentAdoption(found: PolicyAdoption, language: Language): z.infer<typeof adoption> {
  const at = (value: string | null): string | null =>
    value === null ? null : new Date(value).toISOString();
  return {
    ...found,
    requestedBy: presentName(found.requestedBy, language),
    requestedAt: new Date(found.requestedAt).toISOString(),
    startedAt: at(found.startedAt),
    switchedAt: at(found.switchedAt),
    failedAt: at(found.failedAt),
  };
}
