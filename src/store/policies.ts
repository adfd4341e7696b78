import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { lexicons, policies } from '../db/schema/reference.ts';
import type { LexiconContent, PolicyContent } from '../domain/policy.ts';

export type Policy = { id: string; version: string; hash: string; content: PolicyContent };

const columns = {
  id: policies.id,
  version: policies.version,
  hash: policies.hash,
  content: policies.content,
};
const inForce = and(isNotNull(policies.adoptedAt), isNull(policies.retiredAt));

/** The policy in force. There is exactly one once the reference data is loaded. */
export async function findPolicyInForce(tx: Tx): Promise<Policy> {
  const [row] = await tx.select(columns).from(policies).where(inForce);
  if (row === undefined) throw new Error('no policy is in force: load the reference data');
  return row;
}

/** The policy in force with the lexicon that it names: all that the engine needs of it. */
export async function findPolicyWithLexicon(
  tx: Tx,
): Promise<Policy & { lexicon: LexiconContent; lexiconHash: string }> {
  const [row] = await tx
    .select({ ...columns, lexicon: lexicons.content, lexiconHash: lexicons.hash })
    .from(policies)
    .innerJoin(lexicons, eq(policies.lexiconId, lexicons.id))
    .where(inForce);
  if (row === undefined) throw new Error('no policy is in force: load the reference data');
  return row;
}
