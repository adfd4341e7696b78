import type { AccountContext, CookieValue } from './context.ts';

/** Completes a sign-in with { code }: of the authenticator (six digits) or a backup code. Throws `wrong-code`, `sign-in-again` (no or a spent challenge), `too-many-attempts`. */
export async function verifySecondFactor(
  context: AccountContext,
  challenge: string | undefined,
  input: unknown,
): Promise<CookieValue> {
  void context;
  void challenge;
  void input;
  throw new Error('not built yet');
}
