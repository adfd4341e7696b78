import type { SessionContext } from './context.ts';

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
export async function listSessions(context: SessionContext): Promise<Device[]> {
  void context;
  throw new Error('not built yet');
}
