// What is half done: a challenge of a second factor, a code that was used, a link to a new password.
import { and, eq, gt, lt } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { verifications } from '../db/schema/accounts.ts';

/** The value of a verification by its id, while it is valid. */
export async function findVerification(
  tx: Tx,
  id: string,
  now: Date,
): Promise<{ identifier: string; value: string } | undefined> {
  const [row] = await tx
    .select({ identifier: verifications.identifier, value: verifications.value })
    .from(verifications)
    .where(and(eq(verifications.id, id), gt(verifications.expiresAt, now)));
  return row;
}

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

/** Deletes the verifications with this value whose name begins so: links that a newer one replaces. */
export async function deleteVerificationsOf(tx: Tx, value: string): Promise<void> {
  await tx.delete(verifications).where(eq(verifications.value, value));
}

/** Deletes what expired before the instant; answers how many. */
export async function deleteOldVerifications(tx: Tx, before: Date): Promise<number> {
  const deleted = await tx
    .delete(verifications)
    .where(lt(verifications.expiresAt, before))
    .returning({ id: verifications.id });
  return deleted.length;
}
