// What the engine is made of beside the records: a policy, its lexicon, the thesaurus with bodies and
// audiences; and the memberships by which groups are resolved. Each has an id that assessments name.
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import {
  lexicons,
  membershipVersions,
  policies,
  referenceLoads,
  thesauri,
} from '../../db/schema/reference.ts';
import { lexiconContent, policyContent } from '../../domain/policy.ts';
import { findPolicyIdInForce } from '../policies/policies.ts';

/** The ids of all engine data of an assessment or a run. */
export type EngineIds = {
  policyId: string;
  lexiconId: string;
  thesaurusId: string;
  membershipId: string;
};

/** Which policy an engine is made of; null for the one in force. */
export type PolicyChoice = string | null;

/** A text that changes whenever the engine would have to be made anew, or groups resolved anew. */
export async function findEngineKey(tx: Tx, chosen: PolicyChoice = null): Promise<string> {
  const [policyId, { thesaurusId, membershipId }] = await Promise.all([
    policyIdOf(tx, chosen),
    findLoaded(tx),
  ]);
  return `${policyId} ${thesaurusId} ${membershipId}`;
}

/** The engine data of the policy, with its ids. */
export async function findEngineData(tx: Tx, chosen: PolicyChoice = null) {
  const [policyId, loaded] = await Promise.all([policyIdOf(tx, chosen), findLoaded(tx)]);
  return { ...loaded, ...(await findEngineDataOf(tx, { ...loaded, policyId })) };
}

async function policyIdOf(tx: Tx, chosen: PolicyChoice): Promise<string> {
  return chosen ?? (await findPolicyIdInForce(tx));
}

/** The engine data of a policy, whether it is in force or not, over this version of the thesaurus. */
export async function findEngineDataOf(
  tx: Tx,
  { policyId, thesaurusId }: Pick<EngineIds, 'policyId' | 'thesaurusId'>,
) {
  const [row] = await tx
    .select({
      policyId: policies.id,
      policyVersion: policies.version,
      lexiconId: policies.lexiconId,
      thesaurusId: thesauri.id,
      policy: policies.content,
      lexicon: lexicons.content,
      concepts: thesauri.concepts,
      bodies: thesauri.bodies,
      audiences: thesauri.audiences,
    })
    .from(policies)
    .innerJoin(lexicons, eq(lexicons.id, policies.lexiconId))
    .innerJoin(thesauri, eq(thesauri.id, thesaurusId))
    .where(eq(policies.id, policyId));
  if (row === undefined) throw new Error('no such policy or thesaurus');
  // What is stored may be of an earlier shape: the shapes of the domain bring it up to date.
  return {
    ...row,
    policy: policyContent.parse(row.policy),
    lexicon: lexiconContent.parse(row.lexicon),
  };
}

/** The versions of thesaurus and memberships that are loaded now. */
async function findLoaded(tx: Tx): Promise<Pick<EngineIds, 'thesaurusId' | 'membershipId'>> {
  const loadOf = (name: string, hash: typeof thesauri.hash | typeof membershipVersions.hash) =>
    and(eq(referenceLoads.name, name), eq(referenceLoads.hash, hash));
  const [[thesaurus], [membership]] = await Promise.all([
    tx
      .select({ id: thesauri.id })
      .from(thesauri)
      .innerJoin(referenceLoads, loadOf('thesaurus', thesauri.hash)),
    tx
      .select({ id: membershipVersions.id })
      .from(membershipVersions)
      .innerJoin(referenceLoads, loadOf('memberships', membershipVersions.hash)),
  ]);
  if (thesaurus === undefined || membership === undefined) {
    throw new Error('no thesaurus or memberships: load the reference data');
  }
  return { thesaurusId: thesaurus.id, membershipId: membership.id };
}
