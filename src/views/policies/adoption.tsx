import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { personName } from '../person-name.ts';
import type { PolicyDetail } from './model.ts';

/** How far the run of an adoption is: asks with something staged, of all asks of needs that wait. */
export type AdoptionProgress = { judged: number; total: number };

type AdoptionProps = { page: Page; policy: PolicyDetail; progress: AdoptionProgress | null };

/** An adoption under way, or one that came to nothing; where scripts run it is looked at every few seconds. */
export function Adoption({ page, policy, progress }: AdoptionProps): VNode {
  const { words } = page;
  const { adoption, status, version } = policy;
  const isRunning = status === 'adopting' && adoption !== null;
  const address = `/policies/${version}`;
  const again = isRunning
    ? {
        'hx-get': address,
        'hx-trigger': 'every 4s',
        'hx-select': '#adoption',
        'hx-swap': 'outerHTML',
      }
    : {};
  return (
    <div id="adoption" {...again}>
      {isRunning && (
        <Alert title={words('policies.adopting')} live>
          <p>
            {words('policy.adopting', {
              name: personName(page, adoption.requestedBy) ?? '',
              date: adoption.requestedAt.slice(0, 10),
            })}{' '}
            {words(
              adoption.startedAt === null ? 'policies.waits-to-start' : 'policies.is-matching',
            )}
          </p>
          {progress !== null && adoption.startedAt !== null && (
            <p>{words('policies.progress', { judged: progress.judged, total: progress.total })}</p>
          )}
          <p>
            <a href={address}>{words('policies.look-again')}</a>
          </p>
        </Alert>
      )}
      {!isRunning && status === 'draft' && adoption?.failedAt != null && (
        <Alert tone="warning">
          {words('policy.adoption-failed', { failure: adoption.failure ?? '' })}
        </Alert>
      )}
    </div>
  );
}
