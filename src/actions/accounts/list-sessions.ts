import { withActor } from '../../db/client.ts';
import { listSessionsOf } from '../../store/accounts/sessions.ts';
import { accountKeeper, type SessionContext } from './context.ts';

/** A device on which the person is signed in. */
export type Device = {
  id: string;
  current: boolean;
  address: string;
  device: string;
  createdAt: Date;
  usedAt: Date;
  expiresAt: Date;
};

/** The devices on which the person is signed in, the latest used first. */
export async function listSessions({ db, now, session }: SessionContext): Promise<Device[]> {
  const rows = await withActor(
    db,
    accountKeeper,
    async (tx) => await listSessionsOf(tx, session.personId, now),
  );
  return rows.map((row) => ({ ...row, current: row.id === session.id }));
}
