import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';

/** What the secretariat asks the owner of a returned need to complete or correct, in its own words. */
export function ReturnNote({ page, note }: { page: Page; note: string }): VNode {
  return (
    <Alert tone="warning" title={page.words('need.return-note')}>
      <p class="need-note">{note}</p>
    </Alert>
  );
}
