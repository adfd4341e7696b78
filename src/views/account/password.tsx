import type { VNode } from 'preact';
import { NewPassword } from '../form/credentials.tsx';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';

/** Where one changes the password. */
export function changePasswordPage(page: Page, { form }: { form: FormState }): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('account.change-password')} errors={form.errors}>
      <p>{words('change-password.means')}</p>
      <Form page={page} action="/account/password" button={words('account.change-password')}>
        <TextField
          page={page}
          form={form}
          name="current"
          label={words('change-password.current')}
          type="password"
          autocomplete="current-password"
        />
        <NewPassword page={page} form={form} />
      </Form>
      <p>
        <a href="/account">{words('account.back')}</a>
      </p>
    </Layout>
  );
}
