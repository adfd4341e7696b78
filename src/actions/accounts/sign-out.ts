import type { SessionContext } from './context.ts';

/** Ends the session. */
export async function signOut(context: SessionContext): Promise<void> {
  void context;
  throw new Error('not built yet');
}
