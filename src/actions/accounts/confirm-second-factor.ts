import type { CookieValue, SessionContext } from './context.ts';

/** Confirms with the first { code }; answers the new cookie of the session, now of full standing. Throws invalid /code `wrong-code`. */
export async function confirmSecondFactor(
  context: SessionContext,
  input: unknown,
): Promise<CookieValue> {
  void context;
  void input;
  throw new Error('not built yet');
}
