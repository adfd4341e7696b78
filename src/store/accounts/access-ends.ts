// What lets a person in, ended. The rows are the service's own; who causes it is checked by the action.
import { and, eq, isNull } from 'drizzle-orm';
import { asService } from '../../db/as-service.ts';
import type { Tx } from '../../db/client.ts';
import { accounts, sessions } from '../../db/schema/accounts.ts';
import { apiKeys } from '../../db/schema/people.ts';

/** Ends all sessions of a person and revokes all their keys; the account itself stays. */
export async function endAccess(tx: Tx, personId: string, at: Date): Promise<void> {
  await asService(tx, async () => {
    await tx.delete(sessions).where(eq(sessions.accountId, personId));
    await tx
      .update(apiKeys)
      .set({ revokedAt: at })
      .where(and(eq(apiKeys.personId, personId), isNull(apiKeys.revokedAt)));
  });
}

/** Deletes the account of a person, with its password, its second factor and its sessions. */
export async function deleteAccount(tx: Tx, personId: string): Promise<void> {
  await asService(tx, async () => {
    await tx.delete(accounts).where(eq(accounts.id, personId));
  });
}

/** Whether the person has an account. */
export async function hasAccount(tx: Tx, personId: string): Promise<boolean> {
  const rows = await asService(
    tx,
    async () =>
      await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, personId)),
  );
  return rows.length > 0;
}
