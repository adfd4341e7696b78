import type { VNode } from 'preact';
import type { Role } from '../../domain/vocabulary.ts';
import { Facts } from '../facts.tsx';
import { Layout } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { Page } from '../page.ts';
import { type DeviceModel, Devices } from './devices.tsx';

/** A role as it is held: from a day on, perhaps to a day, by a document, perhaps in another's place. */
export type HeldRole = {
  role: Role;
  from: string;
  to: string | null;
  document: string | null;
  actingFor: string | null;
};

export type AccountModel = {
  roles: readonly HeldRole[];
  secondFactor: boolean;
  devices: readonly DeviceModel[];
};

/** Who one is to the service, and how one signs in. */
export function accountPage(page: Page, model: AccountModel): VNode {
  const { words, reader } = page;
  const secondFactor = (
    <>
      {words(model.secondFactor ? 'second-factor.on' : 'second-factor.off')}
      {' · '}
      <a href="/account/second-factor">
        {words(model.secondFactor ? 'second-factor.manage' : 'second-factor.set-up')}
      </a>
    </>
  );
  return (
    <Layout page={page} title={words('account.title')}>
      <Notice page={page} />
      <Facts
        facts={[
          { name: words('account.name'), values: [reader?.name] },
          { name: words('sign-in.email'), values: [reader?.email] },
          { name: words('account.organization'), values: [reader?.organization] },
          {
            name: words('account.roles'),
            values: model.roles.map((held) => (
              <>
                {words(`role.${held.role}`)}
                <span class="hint"> {roleTerm(page, held)}</span>
              </>
            )),
          },
        ]}
      />

      <h2>{words('account.signing-in')}</h2>
      <Facts
        facts={[
          {
            name: words('sign-in.password'),
            values: [<a href="/account/password">{words('account.change-password')}</a>],
          },
          { name: words('second-factor.title'), values: [secondFactor] },
        ]}
      />

      <h2>{words('preferences.title')}</h2>
      <p>
        <a href="/preferences">{words('account.preferences')}</a>
      </p>

      <Devices page={page} devices={model.devices} />
    </Layout>
  );
}

function roleTerm({ words }: Page, { from, to, document, actingFor }: HeldRole): string {
  const parts = [
    to === null ? words('account.since', { from }) : words('account.from-to', { from, to }),
    ...(actingFor === null ? [] : [words('account.acting-for', { name: actingFor })]),
    ...(document === null ? [] : [words('account.document', { document })]),
  ];
  return parts.join(' · ');
}
