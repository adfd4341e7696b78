// What a full run of the engine read and what came of it: enough to tell whether another run over the
// same versions would have to give the same.
import { z } from 'zod';
import { isoDate } from './dates.ts';

const version = z.strictObject({ id: z.uuid(), version: z.int().min(1) });
const count = z.int().min(0);

export const runManifest = z.strictObject({
  engineVersion: z.string(),
  policyId: z.uuid(),
  thesaurusId: z.uuid(),
  lexiconId: z.uuid(),
  membershipId: z.uuid(),
  /** The worlds that were matched and as of which day; null is the live one. */
  worlds: z.array(z.strictObject({ source: z.string().nullable(), asOf: isoDate })),
  /** Every version that was read, in the order of the ids. */
  needs: z.array(version),
  offers: z.array(version),
  editions: z.array(version),
  counts: z.strictObject({ asks: count, pairs: count, judgements: count }),
  /** SHA-256 of the judgements in the order of ask and offer, canonical. */
  results: z.string(),
});
export type RunManifest = z.infer<typeof runManifest>;
