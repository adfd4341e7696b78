import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';

/** Says that somebody else was quicker, and what saving again would do. */
export function StaleNotice({ page, reference }: { page: Page; reference: string }): VNode {
  const { words } = page;
  return (
    <Alert tone="warning" title={words('offer-form.stale-title')}>
      {words('offer-form.stale')}{' '}
      <a href={`/offers/${reference}`} target="_blank" rel="noopener">
        {words('offer-form.stale-link')}
      </a>
    </Alert>
  );
}
