import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';

/**
 * Whether the account of a person has a second factor; undefined where they have opened none. Only the
 * service itself reads these rows.
 */
export async function findSecondFactor(tx: Tx, personId: string): Promise<boolean | undefined> {
  const [row] = await tx
    .select({ secondFactor: accounts.twoFactorEnabled })
    .from(accounts)
    .where(eq(accounts.id, personId));
  return row?.secondFactor;
}
