// A code of the second factor counts once: whoever looks over a shoulder must not use it again.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { hasVerification, insertVerification } from '../../store/accounts/verifications.ts';
import type { AccountContext } from './context.ts';

/** A code as people type it: with spaces in the middle, or none. */
export const codeInput = z.strictObject({
  code: z
    .string()
    .max(40)
    .transform((text) => text.replaceAll(/\s/g, '')),
});

/** A code of the authenticator is right for a minute and a half at most; it is remembered for longer. */
const remembered = 180_000;

function nameOf(accountId: string, code: string): { identifier: string; value: string } {
  const value = createHash('sha256').update(`${accountId} ${code}`).digest('base64url');
  return { identifier: `code-used:${accountId}`, value };
}

/** Whether the code was used lately; ask with the account locked. */
export async function isCodeUsed(
  tx: Tx,
  { now }: AccountContext,
  accountId: string,
  code: string,
): Promise<boolean> {
  return await hasVerification(tx, nameOf(accountId, code), now);
}

/** Remembers that a code was used. */
export async function markCodeUsed(
  tx: Tx,
  { now }: AccountContext,
  accountId: string,
  code: string,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + remembered);
  await insertVerification(tx, { ...nameOf(accountId, code), expiresAt });
}
