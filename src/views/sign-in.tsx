import type { VNode } from 'preact';
import { keptField } from '../domain/own-fields.ts';
import { EmailField, PresentPassword } from './form/credentials.tsx';
import { Form } from './form/form.tsx';
import { TextField } from './form/text-field.tsx';
import { Layout } from './layout.tsx';
import { Notice } from './notice.tsx';
import type { FormState, Page } from './page.ts';
import { Alert } from './parts/alert.tsx';

export type SignInModel = {
  form: FormState;
  /** The local address that the person wanted. */
  next: string | null;
  /** A form that came when the session was over, sealed. */
  kept?: string | undefined;
};

function carried({ next, kept }: Pick<SignInModel, 'next' | 'kept'>): Record<string, string> {
  return { ...(next !== null && { next }), ...(kept !== undefined && { [keptField]: kept }) };
}

/** Where one proves by a password who one is. */
export function signInPage(page: Page, model: SignInModel): VNode {
  const { words } = page;
  const { form, kept } = model;
  return (
    <Layout page={page} title={words('sign-in.title')} errors={form.errors}>
      <Notice page={page} />
      {kept !== undefined && (
        <Alert tone="info" live>
          {words('kept-form.session-ended')}
        </Alert>
      )}
      <Form page={page} action="/sign-in" hidden={carried(model)} button={words('sign-in.button')}>
        <EmailField page={page} form={form} />
        <PresentPassword page={page} form={form} />
      </Form>
      <Forgotten page={page} kept={kept !== undefined} />
      <p class="hint">{words('sign-in.by-invitation')}</p>
    </Layout>
  );
}

/** What was typed stays on this page alone: where there is such, a new password is set beside it. */
function Forgotten({ page, kept }: { page: Page; kept: boolean }): VNode {
  const { words } = page;
  const address = '/password/forgotten';
  if (!kept) {
    return (
      <p>
        <a href={address}>{words('sign-in.forgotten')}</a>
      </p>
    );
  }
  return (
    <p>
      <a href={address} target="_blank" rel="noopener">
        {words('kept-form.forgotten')}
      </a>{' '}
      {words('kept-form.forgotten-means')}
    </p>
  );
}

/** Where one proves it by the second factor: a code of the authenticator, or a backup code. */
export function codePage(page: Page, model: SignInModel): VNode {
  const { words } = page;
  const { form } = model;
  return (
    <Layout page={page} title={words('code.title')} errors={form.errors}>
      <p>{words('code.means')}</p>
      <Form
        page={page}
        action="/sign-in/code"
        hidden={carried(model)}
        button={words('code.button')}
      >
        <TextField
          page={page}
          form={form}
          name="code"
          label={words('code.code')}
          hint={words('code.hint')}
          autocomplete="one-time-code"
          width="code"
        />
      </Form>
      <p>
        <a href="/sign-in">{words('code.start-again')}</a>
      </p>
    </Layout>
  );
}
