import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { FormError, Page } from '../page.ts';

/** What could not be done, by offer. */
export type NotDone = { reference: string; errors: readonly FormError[] };

/** Says why something could not be done with offers, and leads back to them. */
export function notDonePage(page: Page, notDone: readonly NotDone[]): VNode {
  const { words } = page;
  const errors = notDone.flatMap(({ errors: theirs }) => theirs);
  return (
    <Layout page={page} title={words('offer-not-done.title')} errors={errors}>
      <p>{words('offer-not-done.means')}</p>
      <ul>
        {notDone.map(({ reference }) => (
          <li key={reference}>
            <a href={`/offers/${reference}`}>{words('offer-not-done.see', { reference })}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
