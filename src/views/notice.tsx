import type { VNode } from 'preact';
import type { Page } from './page.ts';

/** What was achieved by the form before: the page that follows says so. */
export const doings = [
  'password-set',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'device-ended',
  'devices-ended',
  'signed-out',
] as const;
export type Done = (typeof doings)[number];

/** Says what was just achieved. */
export function Notice({ page, done }: { page: Page; done: Done | null }): VNode | null {
  if (done === null) return null;
  return (
    <p class="notice" role="status">
      {page.words(`done.${done}`)}
    </p>
  );
}
