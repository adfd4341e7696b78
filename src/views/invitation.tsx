import type { VNode } from 'preact';
import type { IsoDate } from '../domain/dates.ts';
import type { Role } from '../domain/vocabulary.ts';
import { Facts } from './facts.tsx';
import { NewPassword } from './form/credentials.tsx';
import { Form } from './form/form.tsx';
import { Layout } from './layout.tsx';
import type { FormState, Page } from './page.ts';

export type InvitationModel = {
  form: FormState;
  action: string;
  name: string;
  email: string;
  organization: string;
  roles: readonly Role[];
  expiresOn: IsoDate;
};

/** Where an invitation leads: who is invited as what, and the password that makes the account. */
export function invitationPage(page: Page, model: InvitationModel): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('invitation.title')} errors={model.form.errors}>
      <p>{words('invitation.means', { organization: model.organization })}</p>
      <Facts
        facts={[
          { name: words('account.name'), values: [model.name] },
          { name: words('sign-in.email'), values: [model.email] },
          { name: words('account.organization'), values: [model.organization] },
          {
            name: words('account.roles'),
            values: model.roles.map((role) => words(`role.${role}`)),
          },
          { name: words('invitation.expires'), values: [page.date(model.expiresOn)] },
        ]}
      />
      <Form page={page} action={model.action} button={words('invitation.button')}>
        {/* The browser keeps the password with the address that it belongs to. */}
        <input type="hidden" name="username" autocomplete="username" value={model.email} />
        <NewPassword page={page} form={model.form} />
      </Form>
      <p class="hint">{words('invitation.not-you')}</p>
    </Layout>
  );
}
