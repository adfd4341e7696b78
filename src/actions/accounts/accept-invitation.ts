import type { AccountContext, SignIn } from './context.ts';

/** Makes the account of an invitation with { password } and signs in. Throws not-found `link-not-valid`, or invalid. */
export async function acceptInvitation(
  context: AccountContext,
  token: string,
  input: unknown,
): Promise<SignIn> {
  void context;
  void token;
  void input;
  throw new Error('not built yet');
}

export type OpenInvitation = {
  name: string;
  email: string;
  language: 'en' | 'es' | 'pt' | 'fr';
  organizationCode: string;
  expiresAt: Date;
};

/** What the page of an invitation shows. Throws not-found `link-not-valid`. */
export async function openInvitation(
  context: AccountContext,
  token: string,
): Promise<OpenInvitation> {
  void context;
  void token;
  throw new Error('not built yet');
}
