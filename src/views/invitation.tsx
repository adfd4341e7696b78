import type { VNode } from 'preact';
import type { IsoDate } from '../domain/dates.ts';
import type { Role } from '../domain/vocabulary.ts';
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
      <dl class="facts">
        <dt>{words('account.name')}</dt>
        <dd>{model.name}</dd>
        <dt>{words('sign-in.email')}</dt>
        <dd>{model.email}</dd>
        <dt>{words('account.organization')}</dt>
        <dd>{model.organization}</dd>
        <dt>{words('account.roles')}</dt>
        {model.roles.map((role) => (
          <dd key={role}>{words(`role.${role}`)}</dd>
        ))}
        <dt>{words('invitation.expires')}</dt>
        <dd>{page.date(model.expiresOn)}</dd>
      </dl>
      <Form page={page} action={model.action} button={words('invitation.button')}>
        {/* The browser keeps the password with the address that it belongs to. */}
        <input type="hidden" name="username" autocomplete="username" value={model.email} />
        <NewPassword page={page} form={model.form} />
      </Form>
      <p class="hint">{words('invitation.not-you')}</p>
    </Layout>
  );
}
