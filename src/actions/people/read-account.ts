import { withActor } from '../../db/client.ts';
import { demand } from '../../domain/access.ts';
import type { System } from '../../domain/actor.ts';
import { findSecondFactor } from '../../store/accounts/account-reads.ts';
import type { Context } from '../context.ts';
import { subjectOf } from './designating.ts';

const reader: System = { kind: 'system', name: 'account-reader' };

/**
 * Whether the account of somebody of this organization has a second factor, for those who could invite
 * them; null where they have opened none. Accounts are read as the service. Throws `forbidden`.
 */
export async function readSecondFactor(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  { id, organizationId }: { id: string; organizationId: string },
): Promise<boolean | null> {
  demand(actor, 'person.invite', subjectOf(organizationId, id));
  return await withActor(db, reader, async (tx) => (await findSecondFactor(tx, id)) ?? null);
}
