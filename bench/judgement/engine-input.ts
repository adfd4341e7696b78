// What an engine is made of, so that a part of it can be changed or taken away.
import { type PolicyContent, policyContent } from '../../src/domain/policy.ts';
import type { EngineInput } from '../../src/matching/compiled.ts';
import { readAudiences } from '../../src/reference/audiences.ts';
import { readLexicon } from '../../src/reference/lexicon.ts';
import { readThesaurus } from '../../src/reference/thesaurus.ts';

/** The reference data of the service and a policy. */
export async function readEngineInput(policy: PolicyContent): Promise<EngineInput> {
  const [thesaurus, { content: lexicon }, { audiences }] = await Promise.all([
    readThesaurus(),
    readLexicon(),
    readAudiences(),
  ]);
  return { ...thesaurus, policy, lexicon, audiences };
}

/** A part of a policy, at any depth. */
export type PolicyPatch = { readonly [field: string]: unknown };

/** The policy with what the patch says in place of its own. Throws where the result is no policy. */
export function patched(policy: PolicyContent, patch: PolicyPatch): PolicyContent {
  return policyContent.parse(merged(policy, patch));
}

function merged(base: unknown, patch: unknown): unknown {
  if (!isRecord(base) || !isRecord(patch)) return patch;
  const fields = Object.entries(patch).map(([field, value]) => [field, merged(base[field], value)]);
  return { ...base, ...Object.fromEntries(fields) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
