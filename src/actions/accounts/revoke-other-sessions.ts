import type { SessionContext } from './context.ts';

/** Ends all sessions of the person but this one; answers how many. */
export async function revokeOtherSessions(context: SessionContext): Promise<number> {
  void context;
  throw new Error('not built yet');
}
