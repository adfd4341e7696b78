import type { VNode } from 'preact';
import { languages, type Role } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { InputField } from '../form/input-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { Layout } from '../layout.tsx';
import { type FormState, type Page, untouched } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { peopleTrail, TermFields } from './parts.tsx';

/** The first step for those who may invite people of any organization: which one. */
export function chooseOrganizationPage(page: Page): VNode {
  const { words, terms } = page;
  return (
    <Layout page={page} title={words('people.invite-title')} trail={peopleTrail(page)}>
      <form method="get" action="/people/new">
        <SelectField
          page={page}
          form={untouched}
          name="organization"
          label={words('people.which-organization')}
          hint={words('people.which-organization-hint')}
          options={terms.all('organization')}
          none={words('on-behalf.choose')}
          optional={false}
        />
        <div class="buttons">
          <button type="submit" class={buttonClass('primary')}>
            {words('people.continue')}
          </button>
        </div>
      </form>
    </Layout>
  );
}

export type InviteModel = {
  form: FormState;
  /** Code of the organization. */
  organization: string;
  /** The roles that the reader may give there. */
  roles: readonly Role[];
  documentNeeded: boolean;
};

/** Somebody new, with the roles that they are invited to. */
export function invitePage(page: Page, model: InviteModel): VNode {
  const { form, organization, roles, documentNeeded } = model;
  const { words, terms } = page;
  return (
    <Layout
      page={page}
      title={words('people.invite-title')}
      errors={form.errors}
      trail={peopleTrail(page)}
    >
      <p>
        {words('people.invite-to', { organization: terms.label('organization', organization) })}
      </p>
      <Form
        page={page}
        action="/people/new"
        button={words('people.invite-button')}
        hidden={{ organization }}
      >
        <InputField page={page} form={form} name="name" label={words('people.name')} />
        <InputField
          page={page}
          form={form}
          name="email"
          label={words('people.email')}
          hint={words('people.email-hint')}
        />
        <SelectField
          page={page}
          form={form}
          name="language"
          label={words('people.language')}
          options={terms
            .all('language')
            .filter(({ value }) => languages.some((language) => language === value))}
        />
        <ChoiceField
          page={page}
          form={form}
          name="roles"
          legend={words('people.roles')}
          options={roles.map((role) => ({
            value: role,
            label: words(`role.${role}`),
            hint: words(`people.role-means.${role}`),
          }))}
          multiple
        />
        <TermFields page={page} form={form} documentNeeded={documentNeeded} />
      </Form>
    </Layout>
  );
}
