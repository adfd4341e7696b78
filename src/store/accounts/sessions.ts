// Sessions: who is signed in on which device. Only the service itself reads and writes these rows.
import { and, desc, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { accounts, sessions } from '../../db/schema/accounts.ts';
import { persons } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import { scopes } from '../../domain/actor.ts';
import { type Session, sessionClock, standingOf } from '../../domain/session.ts';
import { actingOrganization } from '../people/acting-organization.ts';
import { rolesHeldBy } from '../people/held-roles.ts';

/** A session as its row says it; `usedAt` is at most as old as use is written down. */
export type KnownSession = Omit<Session, 'cookie'> & { usedAt: Date };

/**
 * The session with this token, if it is valid at `now`, with its person as an actor: one query for every
 * request. None of somebody whose data were erased, none of a demonstration where there is none.
 */
export async function findSession(
  tx: Tx,
  token: string,
  { now, demonstration }: { now: Date; demonstration: boolean },
): Promise<KnownSession | undefined> {
  const [row] = await tx
    .select({
      id: sessions.id,
      personId: persons.id,
      secondFactor: accounts.twoFactorEnabled,
      demonstration: persons.demonstration,
      createdAt: sessions.createdAt,
      usedAt: sessions.updatedAt,
      expiresAt: sessions.expiresAt,
      roles: rolesHeldBy(persons.id, now.toISOString().slice(0, 10)),
      organization: actingOrganization,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .innerJoin(persons, and(eq(persons.id, accounts.id), isNull(persons.erasedAt)))
    .innerJoin(organizations, eq(organizations.id, persons.organizationId))
    .where(
      and(
        eq(sessions.token, token),
        gt(sessions.expiresAt, now),
        gt(sessions.createdAt, new Date(now.getTime() - sessionClock.whole)),
        demonstration ? undefined : eq(persons.demonstration, false),
      ),
    )
    .prepare('session')
    .execute();
  if (row === undefined) return undefined;
  const { organization, roles, ...session } = row;
  return {
    ...session,
    standing: standingOf({ ...session, roles }),
    bearer: {
      kind: 'person',
      id: session.personId,
      organization,
      roles,
      scopes,
    },
  };
}

/** When a session ends that was opened at `createdAt` and is used now. */
export function expiryOf(createdAt: Date, now: Date): Date {
  const whole = createdAt.getTime() + sessionClock.whole;
  return new Date(Math.min(now.getTime() + sessionClock.idle, whole));
}

/** Writes down that a session is used, and with it until when it lasts. */
export async function extendSession(
  tx: Tx,
  { id, createdAt }: Pick<Session, 'id' | 'createdAt'>,
  now: Date,
): Promise<void> {
  await tx
    .update(sessions)
    .set({ updatedAt: now, expiresAt: expiryOf(createdAt, now) })
    .where(and(eq(sessions.id, id), lt(sessions.updatedAt, now)));
}

/** The sessions of an account that are valid at `now`, the latest used first. */
export async function listSessionsOf(tx: Tx, accountId: string, now: Date) {
  return await tx
    .select({
      id: sessions.id,
      address: sql<string>`coalesce(${sessions.ipAddress}, '')`,
      device: sql<string>`coalesce(${sessions.userAgent}, '')`,
      createdAt: sessions.createdAt,
      usedAt: sessions.updatedAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt), desc(sessions.id));
}

/** Ends a session of an account; answers whether there was one. */
export async function deleteSession(
  tx: Tx,
  { id, accountId }: { id: string; accountId: string },
): Promise<boolean> {
  const deleted = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.accountId, accountId)))
    .returning({ id: sessions.id });
  return deleted.length > 0;
}

/** Ends the sessions of an account but for one; answers the ids of those that ended. */
export async function deleteOtherSessions(
  tx: Tx,
  accountId: string,
  keptId: string,
): Promise<string[]> {
  const deleted = await tx
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), ne(sessions.id, keptId)))
    .returning({ id: sessions.id });
  return deleted.map(({ id }) => id);
}

/** Ends all sessions of an account. */
export async function deleteSessionsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.accountId, accountId));
}
