import type { AccountContext } from './context.ts';

/** Sends a link to { email } if it is that of an account; the answer is the same if not. Throws `too-many-attempts`. */
export async function requestPasswordReset(context: AccountContext, input: unknown): Promise<void> {
  void context;
  void input;
  throw new Error('not built yet');
}
