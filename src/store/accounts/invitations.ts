// Invitations: at most one of a person is open. Accepting one is for the accounts.
import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { invitations } from '../../db/schema/invitations.ts';

/** Opens an invitation; answers its id, from which the link is made. */
export async function insertInvitation(
  tx: Tx,
  invitation: typeof invitations.$inferInsert,
): Promise<string> {
  const [row] = await tx.insert(invitations).values(invitation).returning({ id: invitations.id });
  if (row === undefined) throw new Error('the invitation was not inserted');
  return row.id;
}

/** Ends the open invitation of a person, expired or not; undefined where there is none. */
export async function endOpenInvitation(
  tx: Tx,
  personId: string,
  at: Date,
): Promise<{ id: string } | undefined> {
  const [row] = await tx
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(invitations.personId, personId),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .returning({ id: invitations.id });
  return row;
}
