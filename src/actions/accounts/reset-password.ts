import type { AccountContext } from './context.ts';

/** Sets { password } by the link and ends all sessions. Throws not-found `link-not-valid`, or invalid. */
export async function resetPassword(
  context: AccountContext,
  token: string,
  input: unknown,
): Promise<void> {
  void context;
  void token;
  void input;
  throw new Error('not built yet');
}

/** Throws not-found `link-not-valid` where the link cannot set a password any more. */
export async function checkPasswordLink(context: AccountContext, token: string): Promise<void> {
  void context;
  void token;
  throw new Error('not built yet');
}
