import type { VNode } from 'preact';
import { Facts } from '../facts.tsx';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { FormError, Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import type { PersonModel } from './model.ts';
import { invitationText, peopleTrail, RoleTable } from './parts.tsx';

export type PersonPageModel = {
  person: PersonModel;
  /** What the reader may do about the person. */
  may: { invite: boolean; designate: boolean };
  /** Whether the account has a second factor; null where the reader is not told, or there is no account. */
  secondFactor: boolean | null;
  errors: readonly FormError[];
};

/** A person: how they are reached, how they come in, and what they are in charge of. */
export function personPage(page: Page, model: PersonPageModel): VNode {
  const { person, may, errors } = model;
  const { words, terms } = page;
  const address = `/people/${person.id}`;
  return (
    <Layout page={page} title={person.name} errors={errors} trail={peopleTrail(page)}>
      <Notice page={page} />
      <Facts
        facts={[
          {
            name: words('people.organization'),
            values: [terms.label('organization', person.organization)],
          },
          { name: words('people.email'), values: [person.email ?? '–'] },
          { name: words('people.language'), values: [terms.label('language', person.language)] },
          {
            name: words('people.demonstration'),
            values: person.demonstration ? [words('people.demonstration-means')] : [],
          },
        ]}
      />

      <h2>{words('people.roles')}</h2>
      {person.roles.length === 0 ? (
        <p>{words('people.no-roles')}</p>
      ) : (
        <RoleTable
          page={page}
          roles={person.roles}
          withdrawalOf={({ id }) => `${address}/roles/${id}/withdrawal`}
        />
      )}
      {may.designate && (
        <p>
          <ButtonLink href={`${address}/roles/new`} look="quiet">
            {words('people.give-role')}
          </ButtonLink>
        </p>
      )}

      <h2>{words('people.account')}</h2>
      <p>{invitationText(page, person.invitation)}</p>
      {model.secondFactor !== null && (
        <p>{words(model.secondFactor ? 'people.second-factor-on' : 'people.second-factor-off')}</p>
      )}
      {may.invite && <InvitationForms page={page} person={person} address={address} />}
    </Layout>
  );
}

type InvitationFormsProps = { page: Page; person: PersonModel; address: string };

function InvitationForms({ page, person, address }: InvitationFormsProps): VNode | null {
  const { words } = page;
  const { state } = person.invitation;
  if (state === 'accepted') return null;
  return (
    <div class="buttons">
      <Form
        page={page}
        action={`${address}/invitation`}
        button={words(state === 'none' ? 'people.send-invitation' : 'people.renew-invitation')}
        look="quiet"
        inline
      />
      {(state === 'open' || state === 'expired') && (
        <Form
          page={page}
          action={`${address}/invitation/withdrawal`}
          button={words('people.withdraw-invitation')}
          look="danger"
          inline
        />
      )}
    </div>
  );
}
