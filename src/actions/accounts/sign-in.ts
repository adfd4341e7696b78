import type { AccountContext, SignIn } from './context.ts';

/** Signs in with { email, password }. Throws unauthenticated `wrong-credentials`, or too-many `too-many-attempts` (parameter seconds). */
export async function signIn(context: AccountContext, input: unknown): Promise<SignIn> {
  void context;
  void input;
  throw new Error('not built yet');
}
