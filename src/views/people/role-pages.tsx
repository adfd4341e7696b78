import type { VNode } from 'preact';
import type { Role } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { InputField } from '../form/input-field.tsx';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import type { RoleModel } from './model.ts';
import { TermFields } from './parts.tsx';

export type DesignateModel = {
  form: FormState;
  person: { id: string; name: string };
  /** The roles that the reader may give the person. */
  roles: readonly Role[];
  /** Others of the organization, in whose place a role can be held. */
  others: readonly Option[];
  documentNeeded: boolean;
};

/** One more role for somebody who is known. */
export function designatePage(page: Page, model: DesignateModel): VNode {
  const { form, person, roles, others, documentNeeded } = model;
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('people.give-role-title', { name: person.name })}
      errors={form.errors}
    >
      <Form
        page={page}
        action={`/people/${person.id}/roles/new`}
        button={words('people.give-role')}
      >
        <ChoiceField
          page={page}
          form={form}
          name="role"
          legend={words('people.role')}
          options={roles.map((role) => ({
            value: role,
            label: words(`role.${role}`),
            hint: words(`people.role-means.${role}`),
          }))}
        />
        <TermFields page={page} form={form} documentNeeded={documentNeeded} />
        {others.length > 0 && (
          <SelectField
            page={page}
            form={form}
            name="actingFor"
            label={words('people.acting-for')}
            hint={words('people.acting-for-hint')}
            options={others}
            none={words('people.acting-for-nobody')}
          />
        )}
      </Form>
      <p>
        <a href={`/people/${person.id}`}>{words('people.back', { name: person.name })}</a>
      </p>
    </Layout>
  );
}

type WithdrawModel = { form: FormState; person: { id: string; name: string }; role: RoleModel };

/** The end of a role, at once or on a day. */
export function withdrawRolePage(page: Page, { form, person, role }: WithdrawModel): VNode {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('people.withdraw-role-title', {
        role: words(`role.${role.role}`),
        name: person.name,
      })}
      errors={form.errors}
    >
      <p>{words('people.withdraw-role-means')}</p>
      <Form
        page={page}
        action={`/people/${person.id}/roles/${role.id}/withdrawal`}
        button={words('people.withdraw-role')}
        look="danger"
      >
        <InputField
          page={page}
          form={form}
          name="on"
          label={words('people.first-day-without')}
          hint={words('people.withdrawn-on-hint')}
        />
      </Form>
      <p>
        <a href={`/people/${person.id}`}>{words('people.back', { name: person.name })}</a>
      </p>
    </Layout>
  );
}
