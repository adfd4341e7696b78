// Versions of the policy: how they are named, and how a partial draft is laid over an earlier one.
import { z } from 'zod';

/** A version of the policy: numbers, so that it is never taken for a word of an address or for a day. */
export const policyVersion = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6}){0,3}$/)
  .meta({ description: 'Version of a policy, as in 2.0.0' });

/** The version after all of these: the largest first number, plus one. */
export function nextPolicyVersion(versions: readonly string[]): string {
  const numbers = versions.map((version) => Number.parseInt(version, 10));
  const largest = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number)));
  return `${largest + 1}.0.0`;
}

/**
 * The content that a draft means. One that names every member of the base stands for itself; any other
 * changes the base: objects member by member, everything else (lists, null) as a whole.
 */
export function contentOfDraft(base: object, draft: object): unknown {
  const isWhole = Object.keys(base).every((member) => Object.hasOwn(draft, member));
  return isWhole ? draft : laidOver(base, draft);
}

function laidOver(base: unknown, change: unknown): unknown {
  if (!isPlain(base) || !isPlain(change)) return change;
  const members = new Map(Object.entries(base));
  for (const [member, value] of Object.entries(change)) {
    members.set(member, laidOver(members.get(member), value));
  }
  return Object.fromEntries(members);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a policy stands. `adopting`: the run that its adoption starts is under way. */
export const policyStatuses = ['draft', 'adopting', 'in-force', 'retired'] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

/** The newest adoption of the policy, and what became of it. */
export type PolicyAdoption = {
  requestedAt: string;
  requestedBy: string;
  startedAt: string | null;
  switchedAt: string | null;
  failedAt: string | null;
  failure: string | null;
};

/** What somebody sends to draft a policy. */
export const policyDraft = z.strictObject({
  name: z.string().trim().min(1).max(200),
  version: policyVersion.optional(),
  /** The policy that a partial content changes; the one in force where none is named. */
  from: policyVersion.optional(),
  /** Version of the lexicon; that of the policy changed where none is named. */
  lexicon: z.string().min(1).max(100).optional(),
  content: z
    .record(z.string(), z.unknown())
    .meta({ description: 'The whole content of a policy, or the members that it changes' }),
});
