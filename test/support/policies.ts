// Policies for tests: drafted by an officer, adopted by a supervisor, run as a worker runs them.
import { randomBytes } from 'node:crypto';
import { adoptPolicy } from '../../src/actions/adopt-policy.ts';
import { draftPolicy } from '../../src/actions/draft-policy.ts';
import { runAdoption } from '../../src/actions/run-adoption.ts';
import { type Db, withActor } from '../../src/db/client.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { findOpenAdoption } from '../../src/store/policies/adoptions.ts';
import { findPolicy } from '../../src/store/policies/policy-reads.ts';
import { system, type TestDatabase } from './database.ts';
import { now } from './offers.ts';

/** Another weighting: every score differs from that of the initial policy. */
export const otherWeights = {
  topic: 200,
  text: 200,
  audience: 150,
  kind: 150,
  timing: 100,
  language: 50,
  mode: 50,
  capacity: 50,
  effect: 50,
} as const;

export type PolicyPeople = { officer: Bearer; supervisor: Bearer };

/** Drafts a policy that changes these values; gives its version. */
export async function draftedPolicy(
  database: TestDatabase,
  { officer }: PolicyPeople,
  content: object = { weights: otherWeights, threshold: 1 },
): Promise<string> {
  const draft = { name: 'Another weighting', content };
  return (await draftPolicy(database.as(officer, { now }), draft)).reference;
}

/** Asks for the adoption of a drafted policy; gives its version and the id of the adoption. */
export async function requestedAdoption(
  database: TestDatabase,
  people: PolicyPeople,
  content?: object,
): Promise<{ version: string; adoptionId: string }> {
  const version = await draftedPolicy(database, people, content);
  await adoptPolicy(database.as(people.supervisor, { now }), version);
  const open = await withActor(database.worker, system, findOpenAdoption);
  if (open === undefined) throw new Error('no adoption is under way');
  return { version, adoptionId: open.id };
}

/** Runs an adoption as a worker does. */
export async function runAsWorker(db: Db, adoptionId: string): Promise<void> {
  await runAdoption({ db, now, randomBytes }, { adoptionId }, null);
}

/** The policy in force. */
export async function policyInForce(database: TestDatabase) {
  return await withActor(database.worker, system, (tx) => findPolicy(tx, null));
}
