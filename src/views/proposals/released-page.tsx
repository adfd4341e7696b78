import type { VNode } from 'preact';
import type { Window } from '../../domain/dates.ts';
import { Facts } from '../facts.tsx';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { period } from '../period.ts';

/** What a provider knows of a proposal: that it is there, and what was released to it. */
export type ReleasedModel = {
  reference: string;
  need: string;
  ask: number;
  offer: string;
  edition: { label: string; window: Window | null } | null;
};

/** A proposal for the provider to whom its ask was released. */
export function releasedPage(page: Page, released: ReleasedModel): VNode {
  const { words } = page;
  const { edition, need, ask, offer } = released;
  const dates = edition?.window ?? null;
  return (
    <Layout page={page} title={words('dossier.title', { reference: released.reference })}>
      <p>{words('dossier.released-means')}</p>
      <Facts
        unstated={words('proposal.not-stated')}
        facts={[
          {
            name: words('proposal.need'),
            values: [`${need} · ${words('proposal.ask', { number: ask })}`],
          },
          { name: words('proposal.offer'), values: [offer] },
          {
            name: words('proposal.dates'),
            values: [
              ...(edition === null ? [] : [edition.label]),
              ...(dates === null ? [] : [period(page, dates)]),
            ],
          },
        ]}
      />
      <p>
        <a href="/releases">{words('dossier.to-releases')}</a>
      </p>
    </Layout>
  );
}
