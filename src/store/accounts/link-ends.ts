// Until when the links that are used once can be used.
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { verifications } from '../../db/schema/accounts.ts';
import { confirmations, invitations } from '../../db/schema/invitations.ts';

/** Until when an invitation can be accepted; undefined where it was, was withdrawn, or has expired. */
export async function findInvitationEnd(tx: Tx, id: string, now: Date): Promise<Date | undefined> {
  const { acceptedAt, withdrawnAt, expiresAt } = invitations;
  const [row] = await tx
    .select({ expiresAt })
    .from(invitations)
    .where(
      and(eq(invitations.id, id), isNull(acceptedAt), isNull(withdrawnAt), gt(expiresAt, now)),
    );
  return row?.expiresAt;
}

/** Until when a record can be confirmed by its link; undefined where the link is over. */
export async function findConfirmationEnd(
  tx: Tx,
  id: string,
  now: Date,
): Promise<Date | undefined> {
  const { usedAt, withdrawnAt, expiresAt } = confirmations;
  const [row] = await tx
    .select({ expiresAt })
    .from(confirmations)
    .where(and(eq(confirmations.id, id), isNull(usedAt), isNull(withdrawnAt), gt(expiresAt, now)));
  return row?.expiresAt;
}

/** Until when a password can be set anew by its link; undefined where the link is over. */
export async function findVerificationEnd(
  tx: Tx,
  id: string,
  now: Date,
): Promise<Date | undefined> {
  const { expiresAt } = verifications;
  const [row] = await tx
    .select({ expiresAt })
    .from(verifications)
    .where(and(eq(verifications.id, id), gt(expiresAt, now)));
  return row?.expiresAt;
}
