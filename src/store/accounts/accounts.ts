// Accounts as signing in needs them. Only the service itself reads and writes these rows.
import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { accounts, credentials, secondFactors } from '../../db/schema/accounts.ts';
import { persons } from '../../db/schema/people.ts';

/** The account of a person and the hash of its password. */
export type Account = {
  id: string;
  email: string;
  organizationId: string;
  demonstration: boolean;
  secondFactor: boolean;
  passwordHash: string;
};

const columns = {
  id: accounts.id,
  email: accounts.email,
  organizationId: persons.organizationId,
  demonstration: persons.demonstration,
  secondFactor: accounts.twoFactorEnabled,
  passwordHash: credentials.password,
};

function found(
  row: (Omit<Account, 'passwordHash'> & { passwordHash: string | null }) | undefined,
): Account | undefined {
  const hash = row?.passwordHash;
  return row === undefined || hash === null || hash === undefined
    ? undefined
    : { ...row, passwordHash: hash };
}

/** The account with this address (in small letters); none of somebody whose data were erased. */
export async function findAccountByEmail(tx: Tx, email: string): Promise<Account | undefined> {
  const [row] = await tx
    .select(columns)
    .from(accounts)
    .innerJoin(persons, and(eq(persons.id, accounts.id), isNull(persons.erasedAt)))
    .innerJoin(credentials, eq(credentials.accountId, accounts.id))
    .where(eq(accounts.email, email));
  return found(row);
}

/** The account of a person; none of somebody whose data were erased. */
export async function findAccount(tx: Tx, id: string): Promise<Account | undefined> {
  const [row] = await tx
    .select(columns)
    .from(accounts)
    .innerJoin(persons, and(eq(persons.id, accounts.id), isNull(persons.erasedAt)))
    .innerJoin(credentials, eq(credentials.accountId, accounts.id))
    .where(eq(accounts.id, id));
  return found(row);
}

/**
 * Makes the others that change this account, or sign in to it, wait for this transaction: what ends all
 * sessions ends those too that are just being opened.
 */
export async function lockAccount(tx: Tx, id: string): Promise<void> {
  await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, id)).for('update');
}

/** Takes the second factor of an account away; answers whether there was one. */
export async function deleteSecondFactor(tx: Tx, id: string): Promise<boolean> {
  await lockAccount(tx, id);
  const deleted = await tx
    .delete(secondFactors)
    .where(eq(secondFactors.accountId, id))
    .returning({ id: secondFactors.id });
  await tx.update(accounts).set({ twoFactorEnabled: false }).where(eq(accounts.id, id));
  return deleted.length > 0;
}
