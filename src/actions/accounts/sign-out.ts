import { endSession } from '../../accounts/sessions.ts';
import { withActor } from '../../db/client.ts';
import { accountKeeper, type SessionContext } from './context.ts';
import { recordSessionEnd } from './ended.ts';

/** Ends the session: its cookie opens nothing any more, wherever it was copied to. */
export async function signOut({ db, links, session }: SessionContext): Promise<void> {
  await withActor(db, accountKeeper, async (tx) => {
    await endSession(tx, links, session.cookie);
    await recordSessionEnd(tx, session, session.id);
  });
}
