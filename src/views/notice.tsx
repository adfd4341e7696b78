import type { VNode } from 'preact';
import type { Page } from './page.ts';
import { Alert } from './parts/alert.tsx';

/** What was achieved by the form before: the page that follows says so. */
export const doings = [
  'password-set',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'device-ended',
  'devices-ended',
  'signed-out',
  'preferences-saved',
  'need-saved',
  'document-attached',
  'need-submitted',
  'need-withdrawn',
  'need-confirmed',
  'need-opened',
  'need-returned',
  'confirmation-requested',
  'need-joined',
  'need-left',
  'release-made',
  'release-renewed',
  'release-revoked',
  'person-invited',
  'invitation-renewed',
  'invitation-ended',
  'role-given',
  'role-ended',
  'import-discarded',
  'proposal-recommended',
  'proposal-approved',
  'proposal-approved-first',
  'proposal-rejected',
  'proposal-deferred',
  'offer-saved',
  'offer-submitted',
  'offer-edited',
  'edition-added',
  'edition-edited',
  'edition-cancelled',
  'offer-published',
  'offer-suspended',
  'offer-withdrawn',
  'offer-confirmed',
  'offer-renewed',
  'offers-renewed',
  'policy-drafted',
  'job-retried',
] as const;
export type Done = (typeof doings)[number];

/** What was just achieved, as the address of the page says it. */
function doneIn({ path }: Pick<Page, 'path'>): Done | null {
  const said = new URLSearchParams(path.split('?', 2)[1]).get('done');
  return doings.find((done) => done === said) ?? null;
}

/** Says what was just achieved: what the address says, but where the page knows better. */
export function Notice(props: { page: Page; done?: Done | null }): VNode | null {
  const { page, done = doneIn(page) } = props;
  if (done === null) return null;
  return (
    <Alert tone="success" live>
      {page.words(`done.${done}`)}
    </Alert>
  );
}
