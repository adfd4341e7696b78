import type { VNode } from 'preact';
import { PresentPassword } from '../form/credentials.tsx';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';

type SecondFactorModel = {
  form: FormState;
  /** Whether there is a second factor. */
  present: boolean;
  /** Whether the session may do nothing else before there is one. */
  required: boolean;
};

/** Where one sets up the second factor, renews its backup codes or takes it away, by the password. */
export function secondFactorPage(page: Page, model: SecondFactorModel): VNode {
  const { words } = page;
  const { form, present, required } = model;
  const remove = { action: '/account/second-factor/remove', button: words('second-factor.remove') };
  return (
    <Layout page={page} title={words('second-factor.title')} errors={form.errors}>
      {required && <Alert>{words('second-factor.required')}</Alert>}
      <p>{words(present ? 'second-factor.is-on' : 'second-factor.means')}</p>
      <Form
        page={page}
        action={present ? '/account/second-factor/codes' : '/account/second-factor'}
        button={words(present ? 'second-factor.renew-codes' : 'second-factor.begin')}
        {...(present && { other: remove })}
      >
        <PresentPassword page={page} form={form} />
      </Form>
      {!required && (
        <p>
          <a href="/account">{words('account.back')}</a>
        </p>
      )}
    </Layout>
  );
}
