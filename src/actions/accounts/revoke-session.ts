import { z } from 'zod';
import { withActor } from '../../db/client.ts';
import { notFound } from '../../domain/errors.ts';
import { deleteSession } from '../../store/accounts/sessions.ts';
import { accountKeeper, type SessionContext } from './context.ts';
import { recordSessionEnd } from './ended.ts';

/** Ends a session of one's own by its id. Throws `not-found`, for somebody else's too. */
export async function revokeSession({ db, session }: SessionContext, id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw notFound(id);
  await withActor(db, accountKeeper, async (tx) => {
    if (!(await deleteSession(tx, { id, accountId: session.personId }))) throw notFound(id);
    await recordSessionEnd(tx, session, id);
  });
}
