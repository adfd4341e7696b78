import type { VNode } from 'preact';
import { EmailField, NewPassword } from './form/credentials.tsx';
import { Form } from './form/form.tsx';
import { Layout } from './layout.tsx';
import type { FormState, Page } from './page.ts';

/** Where one asks for a link to set a new password. */
export function forgottenPasswordPage(page: Page, { form }: { form: FormState }): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('forgotten.title')} errors={form.errors}>
      <p>{words('forgotten.means')}</p>
      <Form page={page} action="/password/forgotten" button={words('forgotten.button')}>
        <EmailField page={page} form={form} />
      </Form>
      <p>
        <a href="/sign-in">{words('forgotten.back')}</a>
      </p>
    </Layout>
  );
}

type NewPasswordModel = {
  form: FormState;
  /** The address of the page itself, with the code of its link. */
  action: string;
};

/** Where the link of such a mail leads. */
export function newPasswordPage(page: Page, { form, action }: NewPasswordModel): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('new-password.title')} errors={form.errors}>
      <p>{words('new-password.means')}</p>
      <Form page={page} action={action} button={words('new-password.button')}>
        <NewPassword page={page} form={form} />
      </Form>
    </Layout>
  );
}
