import type { VNode } from 'preact';
import type { Labels } from '../../domain/codes.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { byName } from '../alphabet.ts';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { ButtonLink } from '../parts/button-link.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import type { PersonModel } from '../people/model.ts';
import { heldRoles, invitationText } from '../people/parts.tsx';
import { personName } from '../person-name.ts';
import { stateNames } from '../states.ts';

/** A member state and who is designated to speak for it. */
export type StateOffice = {
  state: string;
  names: Labels;
  designations: readonly {
    roleId: string;
    since: IsoDate;
    acting: boolean;
    documentSymbol: string | null;
    /** Null for whoever may not know it. */
    name: string | null;
  }[];
};

export type PointsOfContactModel = {
  /** The people of the reader's own organization, where it files needs; else null. */
  own: readonly PersonModel[] | null;
  mayInvite: boolean;
  offices: readonly StateOffice[];
};

/** Who speaks for each member state, and the people of one's own. */
export function pointsOfContactPage(page: Page, model: PointsOfContactModel): VNode {
  const { words } = page;
  const { own, mayInvite, offices } = model;
  return (
    <Layout page={page} title={words('contacts.title')} wide>
      <p>{words('contacts.means')}</p>
      {own !== null && (
        <Section id="own" title={words('contacts.own')}>
          <People page={page} people={own} />
          {mayInvite ? (
            <p>
              <ButtonLink href="/people/new">{words('contacts.invite')}</ButtonLink>
            </p>
          ) : (
            <p class="hint">{words('contacts.not-yours')}</p>
          )}
        </Section>
      )}
      <Section id="states" title={words('contacts.states')}>
        <Missing page={page} offices={offices} />
        <Offices page={page} offices={offices} />
      </Section>
    </Layout>
  );
}

function People({ page, people }: { page: Page; people: readonly PersonModel[] }): VNode {
  const { words } = page;
  return (
    <table>
      <caption class="unseen">{words('contacts.own')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('people.name')}</th>
          <th scope="col">{words('people.email')}</th>
          <th scope="col">{words('people.roles')}</th>
          <th scope="col">{words('people.account')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <a href={`/people/${person.id}`}>{person.name}</a>
            </th>
            <td data-label={words('people.email')}>{person.email ?? '–'}</td>
            <td data-label={words('people.roles')}>
              {heldRoles(page, person) || words('contacts.no-role')}
              <Acting page={page} person={person} />
            </td>
            <td data-label={words('people.account')}>{invitationText(page, person.invitation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In whose place somebody acts, and until when roles are held that have an end. */
function Acting({ page, person }: { page: Page; person: PersonModel }): VNode {
  const { words, date } = page;
  const notes = person.roles
    .filter(({ standing }) => standing === 'held')
    .flatMap(({ actingFor, validTo }) => [
      ...(actingFor === null ? [] : [words('account.acting-for', { name: actingFor })]),
      ...(validTo === null ? [] : [words('contacts.until', { day: date(validTo) })]),
    ]);
  return <>{notes.length > 0 && <span class="hint contacts-note">{notes.join(' · ')}</span>}</>;
}

type OfficesProps = { page: Page; offices: readonly StateOffice[] };

/** The states that nobody speaks for yet: who looks after them writes to their missions. */
function Missing({ page, offices }: OfficesProps): VNode | null {
  const missing = offices.filter(({ designations }) => designations.length === 0);
  if (missing.length === 0) return null;
  const states = page.list(
    stateNames(
      page,
      missing.map(({ state }) => state),
    ),
  );
  return <Alert>{page.words('contacts.missing', { count: missing.length, states })}</Alert>;
}

function Offices({ page, offices }: OfficesProps): VNode {
  const { words, language } = page;
  const rows = offices
    .filter(({ designations }) => designations.length > 0)
    .toSorted(byName(page, ({ names }) => names[language]));
  return (
    <table>
      <caption class="unseen">{words('contacts.states')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('contacts.state')}</th>
          <th scope="col">{words('contacts.designated')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ state, names, designations }) => (
          <tr key={state}>
            <th scope="row">{names[language]}</th>
            <td data-label={words('contacts.designated')}>
              {designations.map((one) => (
                <Designation key={one.roleId} page={page} designation={one} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DesignationProps = { page: Page; designation: StateOffice['designations'][number] };

function Designation({ page, designation }: DesignationProps): VNode {
  const { words, date } = page;
  const { name, since, documentSymbol, acting } = designation;
  const parts = [
    ...(name === null ? [] : [personName(page, name)]),
    words('contacts.since', { day: date(since) }),
    ...(documentSymbol === null ? [] : [documentSymbol]),
  ];
  return (
    <p class="contacts-office">
      {parts.join(' · ')} {acting && <Tag>{words('contacts.acting')}</Tag>}
    </p>
  );
}
