import type { VNode } from 'preact';
import type { Role } from '../../domain/vocabulary.ts';
import { Layout } from '../layout.tsx';
import { type Done, Notice } from '../notice.tsx';
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
  done: Done | null;
};

/** Who one is to the service, and how one signs in. */
export function accountPage(page: Page, model: AccountModel): VNode {
  const { words, reader } = page;
  return (
    <Layout page={page} title={words('account.title')}>
      <Notice page={page} done={model.done} />
      <dl class="facts">
        <dt>{words('account.name')}</dt>
        <dd>{reader?.name}</dd>
        <dt>{words('sign-in.email')}</dt>
        <dd>{reader?.email}</dd>
        <dt>{words('account.organization')}</dt>
        <dd>{reader?.organization}</dd>
        <dt>{words('account.roles')}</dt>
        {model.roles.map((held) => (
          <dd key={`${held.role} ${held.from}`}>
            {words(`role.${held.role}`)}
            <span class="hint"> {roleTerm(page, held)}</span>
          </dd>
        ))}
      </dl>

      <h2>{words('account.signing-in')}</h2>
      <dl class="facts">
        <dt>{words('sign-in.password')}</dt>
        <dd>
          <a href="/account/password">{words('account.change-password')}</a>
        </dd>
        <dt>{words('second-factor.title')}</dt>
        <dd>
          {words(model.secondFactor ? 'second-factor.on' : 'second-factor.off')}
          {' · '}
          <a href="/account/second-factor">
            {words(model.secondFactor ? 'second-factor.manage' : 'second-factor.set-up')}
          </a>
        </dd>
      </dl>

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
