import type { CookieValue, SessionContext } from './context.ts';

/** Changes the password with { current, password }; ends the other sessions; answers the new cookie of this one. */
export async function changePassword(
  context: SessionContext,
  input: unknown,
): Promise<CookieValue> {
  void context;
  void input;
  throw new Error('not built yet');
}
