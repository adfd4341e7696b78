import { withActor } from '../../db/client.ts';
import { deleteOtherSessions } from '../../store/accounts/sessions.ts';
import { accountKeeper, type SessionContext } from './context.ts';
import { recordSessionEnd } from './ended.ts';

/** Ends all sessions of the person but this one; answers how many. */
export async function revokeOtherSessions({ db, session }: SessionContext): Promise<number> {
  return await withActor(db, accountKeeper, async (tx) => {
    const ended = await deleteOtherSessions(tx, session.personId, session.id);
    for (const id of ended) await recordSessionEnd(tx, session, id);
    return ended.length;
  });
}
