// An invitation as whoever holds its link sees it, and its acceptance.
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { invitations } from '../../db/schema/invitations.ts';
import { persons } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import { rolesHeldBy } from '../people/held-roles.ts';

const isOpen = (id: string, now: Date) =>
  and(
    eq(invitations.id, id),
    isNull(invitations.acceptedAt),
    isNull(invitations.withdrawnAt),
    gt(invitations.expiresAt, now),
  );

/** An invitation that can be accepted, with whom it is for and as what; none of an erased person. */
export async function findOpenInvitation(tx: Tx, id: string, now: Date) {
  const [row] = await tx
    .select({
      id: invitations.id,
      personId: persons.id,
      name: persons.name,
      email: sql<string>`${persons.email}`,
      language: persons.language,
      organization: {
        id: organizations.id,
        code: organizations.code,
        kind: organizations.kind,
        names: organizations.names,
      },
      roles: rolesHeldBy(persons.id, now.toISOString().slice(0, 10)),
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(persons, and(eq(persons.id, invitations.personId), isNull(persons.erasedAt)))
    .innerJoin(organizations, eq(organizations.id, persons.organizationId))
    .leftJoin(accounts, eq(accounts.id, persons.id))
    .where(and(isOpen(id, now), isNull(accounts.id), sql`${persons.email} is not null`));
  return row;
}

/** Sets an invitation accepted; answers whether this transaction is the one that does it. */
export async function markInvitationAccepted(tx: Tx, id: string, now: Date): Promise<boolean> {
  const accepted = await tx
    .update(invitations)
    .set({ acceptedAt: now })
    .where(isOpen(id, now))
    .returning({ id: invitations.id });
  return accepted.length > 0;
}
