import { and, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { policies } from '../../db/schema/reference.ts';
import type { PolicyContent } from '../../domain/policy.ts';

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
  return only(await tx.select(columns).from(policies).where(inForce));
}

/** Its id alone: the content is large. */
export async function findPolicyIdInForce(tx: Tx): Promise<string> {
  return only(await tx.select({ id: policies.id }).from(policies).where(inForce)).id;
}

function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('no policy is in force: load the reference data');
  return row;
}
