// What is half done: a challenge of a second factor, a code that was used, a link to a new password.
import { and, eq, gt } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { verifications } from '../../db/schema/accounts.ts';

/** Whether there is a verification of this name and value. */
export async function hasVerification(
  tx: Tx,
  { identifier, value }: { identifier: string; value: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .select({ id: verifications.id })
    .from(verifications)
    .where(
      and(
        eq(verifications.identifier, identifier),
        eq(verifications.value, value),
        gt(verifications.expiresAt, now),
      ),
    );
  return rows.length > 0;
}

/** Writes down what is half done. */
export async function insertVerification(
  tx: Tx,
  verification: typeof verifications.$inferInsert,
): Promise<void> {
  await tx.insert(verifications).values(verification);
}

/** Deletes what is half done by an account: its links, and its sign-ins that wait for a code. */
export async function deleteVerificationsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(verifications).where(eq(verifications.value, accountId));
}
