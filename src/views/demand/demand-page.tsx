import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Details } from '../parts/details.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { DemandMap } from './demand-map.tsx';
import type { DemandTable } from './model.ts';

type DemandModel = {
  table: DemandTable;
  /** Whether the reader may see the needs behind a figure, as far as they are told to providers. */
  mayOpen: boolean;
  /** Whether the reader can list an offer. */
  mayList: boolean;
};

/** Where assistance would do most good: demand by theme and subregion. */
export function demandPage(page: Page, model: DemandModel): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('demand.title')} wide>
      <p class="demand-intro">{words('demand.intro')}</p>
      {isTold(model.table) ? (
        <DemandMap page={page} {...model} />
      ) : (
        <EmptyState
          {...(model.mayList && {
            action: { href: '/offers/new', label: words('nav.list-offer') },
          })}
        >
          {words('statistics.no-demand')}
        </EmptyState>
      )}
      <Details summary={words('demand.how')}>
        <p>{words('demand.how-counted')}</p>
        <p>{words('demand.how-hidden')}</p>
        <p>{words('demand.how-language')}</p>
      </Details>
      {model.mayOpen && (
        <p>
          <ButtonLink href="/demand/needs" look="quiet">
            {words('demand.all-needs')}
          </ButtonLink>
        </p>
      )}
    </Layout>
  );
}

/** Whether any figure may be shown. */
function isTold({ rows }: DemandTable): boolean {
  return rows.some(({ cells, total }) => [total, ...cells].some((one) => one !== null));
}
