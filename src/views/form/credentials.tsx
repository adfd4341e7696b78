import type { VNode } from 'preact';
import type { FormState, Page } from '../page.ts';
import { TextField } from './text-field.tsx';

type CredentialProps = { page: Page; form: FormState };

/** The line for the address of mail by which somebody signs in. */
export function EmailField({ page, form }: CredentialProps): VNode {
  return (
    <TextField
      page={page}
      form={form}
      name="email"
      label={page.words('sign-in.email')}
      type="email"
      inputmode="email"
      autocomplete="username"
    />
  );
}

/** The line for the password that somebody has. */
export function PresentPassword({ page, form }: CredentialProps): VNode {
  return (
    <TextField
      page={page}
      form={form}
      name="password"
      label={page.words('sign-in.password')}
      type="password"
      autocomplete="current-password"
    />
  );
}

/** The line for a password that is chosen now. */
export function NewPassword({ page, form }: CredentialProps): VNode {
  return (
    <TextField
      page={page}
      form={form}
      name="password"
      label={page.words('new-password.password')}
      hint={page.words('new-password.hint')}
      type="password"
      autocomplete="new-password"
    />
  );
}
