// What the pages about people have in common.

import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import { InputField } from '../form/input-field.tsx';
import type { FormState, Page } from '../page.ts';
import type { Step } from '../parts/breadcrumb.tsx';
import { Tag } from '../parts/tag.tsx';
import type { PersonModel, RoleModel } from './model.ts';

/** The roles that somebody holds today, in words. */
export function heldRoles({ words }: Page, { roles }: Pick<PersonModel, 'roles'>): string {
  const held = roles.filter(({ standing }) => standing === 'held');
  return held.map(({ role }) => words(`role.${role}`)).join('; ');
}

/** What became of the invitation, and until when an open one is valid. */
export function invitationText({ words }: Page, { state, expiresAt }: PersonModel['invitation']) {
  if (state === 'open' && expiresAt !== null) {
    return words('people.invitation-open-until', { until: dayOf(expiresAt) });
  }
  return words(`people.invitation.${state}`);
}

/** The days of a role and by which document it was given, and where it stands. */
export function RoleTable(props: {
  page: Page;
  roles: readonly RoleModel[];
  /** Where a role is withdrawn; without it nothing is offered. */
  withdrawalOf?(role: RoleModel): string;
}): VNode {
  const { page, roles, withdrawalOf } = props;
  const { words } = page;
  const offered = withdrawalOf !== undefined && roles.some(({ withdrawable }) => withdrawable);
  return (
    <table>
      <caption class="unseen">{words('people.roles')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('people.role')}</th>
          <th scope="col">{words('people.from')}</th>
          <th scope="col">{words('people.until')}</th>
          <th scope="col">{words('people.document')}</th>
          {offered && (
            <th scope="col">
              <span class="unseen">{words('people.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role.id}>
            <th scope="row" data-label={words('people.role')}>
              {words(`role.${role.role}`)} <Standing page={page} role={role} />
            </th>
            <td data-label={words('people.from')}>{page.date(role.validFrom)}</td>
            <td data-label={words('people.until')}>{endOf(page, role)}</td>
            <td data-label={words('people.document')}>{documentOf(page, role)}</td>
            {offered && (
              <td>
                {role.withdrawable && (
                  <a href={withdrawalOf(role)}>
                    {words('people.withdraw-role')}
                    <span class="unseen"> {words(`role.${role.role}`)}</span>
                  </a>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ page, role }: { page: Page; role: RoleModel }): VNode {
  const { words } = page;
  return (
    <>
      {role.standing !== 'held' && <Tag>{words(`people.standing.${role.standing}`)}</Tag>}
      {role.actingFor !== null && (
        <span class="hint"> {words('account.acting-for', { name: role.actingFor })}</span>
      )}
    </>
  );
}

/** The last day is what people ask for; a role is stored with the first day without it. */
function endOf(page: Page, { validTo, withdrawnOn }: RoleModel): string {
  const ends = [validTo, withdrawnOn].filter((day) => day !== null).toSorted();
  const [first] = ends;
  return first === undefined ? page.words('people.no-end') : page.date(first);
}

function documentOf(page: Page, { document }: RoleModel): string {
  if (document === null) return '–';
  const { symbol, date } = document;
  return `${symbol}, ${page.date(date)}`;
}

/** The list above the page of a person: everybody for the secretariat, colleagues for a state. */
export function peopleTrail({ words, reader }: Page): Step[] {
  const isSecretariat = reader?.desks.includes('secretariat') === true;
  return isSecretariat
    ? [{ href: '/people', label: words('nav.people') }]
    : [{ href: '/points-of-contact', label: words('nav.points-of-contact') }];
}

type TermFieldsProps = {
  page: Page;
  form: FormState;
  /** Whether a document must be named for some role that can be chosen. */
  documentNeeded: boolean;
};

/** From when until when, and by which document. */
export function TermFields({ page, form, documentNeeded }: TermFieldsProps): VNode {
  const { words } = page;
  const field = { page, form } as const;
  // Its hint says for which role it is required.
  const optional = documentNeeded ? { optional: false } : {};
  return (
    <>
      <InputField
        {...field}
        name="validFrom"
        label={words('people.first-day')}
        hint={words('people.first-day-hint')}
      />
      <InputField
        {...field}
        name="validTo"
        label={words('people.first-day-without')}
        hint={words('people.first-day-without-hint')}
      />
      <InputField
        {...field}
        name="documentSymbol"
        label={words('people.document-symbol')}
        hint={words(documentNeeded ? 'people.document-needed' : 'people.document-hint')}
        {...optional}
      />
      <InputField
        {...field}
        name="documentDate"
        label={words('people.document-date')}
        {...optional}
      />
    </>
  );
}
