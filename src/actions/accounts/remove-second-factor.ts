import type { CookieValue, SessionContext } from './context.ts';

/** Removes the second factor with { password }; ends the other sessions; answers the new cookie. */
export async function removeSecondFactor(
  context: SessionContext,
  input: unknown,
): Promise<CookieValue> {
  void context;
  void input;
  throw new Error('not built yet');
}
