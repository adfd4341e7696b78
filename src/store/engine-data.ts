// What the engine is made of beside the records: the policy in force, its lexicon, the newest
// thesaurus, the audiences.
import { desc } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { audiences, thesauri } from '../db/schema/reference.ts';
import { findPolicyInForce, findPolicyWithLexicon } from './policies.ts';

const newest = desc(thesauri.loadedAt);

/** A text that changes whenever the engine would have to be made anew. */
export async function findEngineKey(tx: Tx): Promise<string> {
  const policy = await findPolicyInForce(tx);
  const [thesaurus] = await tx.select({ id: thesauri.id }).from(thesauri).orderBy(newest).limit(1);
  return `${policy.id} ${thesaurus?.id}`;
}

/** All of it, with the ids by which an assessment names what it used. */
export async function findEngineData(tx: Tx) {
  const policy = await findPolicyWithLexicon(tx);
  const [thesaurus] = await tx.select().from(thesauri).orderBy(newest).limit(1);
  if (thesaurus === undefined) throw new Error('no thesaurus: load the reference data');
  return {
    policyId: policy.id,
    thesaurusId: thesaurus.id,
    policy: policy.content,
    lexicon: policy.lexicon,
    concepts: thesaurus.concepts,
    bodies: [],
    audiences: await tx
      .select({ code: audiences.code, broader: audiences.broader })
      .from(audiences)
      .orderBy(audiences.code),
  };
}
