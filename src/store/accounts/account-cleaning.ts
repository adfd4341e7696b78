// What is over of signing in, deleted: whoever signs in looks at what is valid alone.
import { lt, or } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { sessions, throttles, verifications } from '../../db/schema/accounts.ts';
import { sessionClock } from '../../domain/session.ts';

/** Deletes sessions that ended before the instant; answers how many. */
export async function deleteOldSessions(tx: Tx, before: Date): Promise<number> {
  const begun = new Date(before.getTime() - sessionClock.whole);
  const deleted = await tx
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, before), lt(sessions.createdAt, begun)))
    .returning({ id: sessions.id });
  return deleted.length;
}

/** Deletes challenges, used codes and links that expired before the instant; answers how many. */
export async function deleteOldVerifications(tx: Tx, before: Date): Promise<number> {
  const deleted = await tx
    .delete(verifications)
    .where(lt(verifications.expiresAt, before))
    .returning({ id: verifications.id });
  return deleted.length;
}

/** Deletes counts of attempts that began before the instant; answers how many. */
export async function deleteOldThrottles(tx: Tx, before: Date): Promise<number> {
  const deleted = await tx
    .delete(throttles)
    .where(lt(throttles.since, before))
    .returning({ deed: throttles.deed });
  return deleted.length;
}
