import type { VNode } from 'preact';
import { type InvitationState, invitationStates } from '../../domain/people.ts';
import { type Role, roles } from '../../domain/vocabulary.ts';
import { SelectField } from '../form/select-field.tsx';
import type { Column } from '../list/column.ts';
import { filterForm } from '../list/filter-form.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Tag } from '../parts/tag.tsx';
import type { PersonModel } from './model.ts';
import { heldRoles, invitationText } from './parts.tsx';

/** The columns of the list of people. */
export const peopleColumns: readonly Column<PersonModel>[] = [
  {
    key: 'name',
    label: 'people.name',
    value: ({ name }) => name,
    cell: ({ id, name, demonstration }, { words }) => (
      <>
        <a href={`/people/${id}`}>{name}</a>
        {demonstration && <Tag>{words('people.demonstration')}</Tag>}
      </>
    ),
  },
  { key: 'email', label: 'people.email', value: ({ email }) => email },
  {
    key: 'organization',
    label: 'people.organization',
    value: ({ organization }, { terms }) => terms.label('organization', organization),
  },
  { key: 'roles', label: 'people.roles', value: (person, page) => heldRoles(page, person) || null },
  {
    key: 'account',
    label: 'people.account',
    value: ({ invitation }, page) => invitationText(page, invitation),
  },
  {
    key: 'language',
    label: 'people.language',
    value: ({ language }, { terms }) => terms.label('language', language),
    fileOnly: true,
  },
  {
    key: 'since',
    label: 'people.registered',
    value: ({ createdAt }) => createdAt,
    fileOnly: true,
  },
];

/** What narrows the list of people. */
export type PeopleFilterModel = {
  organization?: string | undefined;
  role?: Role | undefined;
  account?: InvitationState | undefined;
};

type PeoplePageModel = {
  list: ListModel<PersonModel>;
  filter: PeopleFilterModel;
  /** Whether the reader sees people of more than their own organization. */
  ofAll: boolean;
  mayInvite: boolean;
};

/** The list of people, with the way to invite one more. */
export function peoplePage(page: Page, { list, filter, ofAll, mayInvite }: PeoplePageModel): VNode {
  const { words, terms } = page;
  const field = { page, form: filterForm(filter), none: words('people.any') } as const;
  return (
    <ListPage
      page={page}
      title={words('people.title')}
      model={list}
      intro={
        mayInvite && (
          <p>
            <ButtonLink href="/people/new">{words('people.invite')}</ButtonLink>
          </p>
        )
      }
      filters={
        <>
          {ofAll && (
            <SelectField
              {...field}
              name="organization"
              label={words('people.organization')}
              options={terms.all('organization')}
            />
          )}
          <SelectField
            {...field}
            name="role"
            label={words('people.role')}
            options={roles.map((value) => ({ value, label: words(`role.${value}`) }))}
          />
          <SelectField
            {...field}
            name="account"
            label={words('people.account')}
            options={invitationStates.map((value) => ({
              value,
              label: words(`people.invitation.${value}`),
            }))}
          />
        </>
      }
      empty={words('people.none')}
    />
  );
}
