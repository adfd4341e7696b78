import type { SessionContext } from './context.ts';

/** Ends a session of one’s own by its id. Throws not-found. */
export async function revokeSession(context: SessionContext, id: string): Promise<void> {
  void context;
  void id;
  throw new Error('not built yet');
}
