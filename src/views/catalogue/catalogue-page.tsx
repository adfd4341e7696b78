import type { VNode } from 'preact';
import { catalogueSorts } from '../../domain/catalogue.ts';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks } from '../parts/file-links.tsx';
import { CatalogueForm } from './catalogue-form.tsx';
import { type CatalogueModel, catalogueAddress } from './catalogue-model.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { OfferResult } from './offer-result.tsx';

/** The catalogue: a search, its filters, what it finds. */
export function cataloguePage(page: Page, model: CatalogueModel): VNode {
  const { words } = page;
  const { choice, results, total, today } = model;
  return (
    <Layout page={page} title={words('catalogue.title')} wide>
      <p class="catalogue-intro">{words('catalogue.intro')}</p>
      <div class="catalogue">
        <CatalogueForm page={page} model={model} />
        <section aria-labelledby="count">
          <div class="catalogue-bar">
            <p id="count" class="catalogue-total" role="status">
              {words('catalogue.count', { count: total })}
            </p>
            <Sorts page={page} model={model} />
          </div>
          <ChosenFilters page={page} choice={choice} />
          {results.length === 0 ? (
            <EmptyState>{words('catalogue.none')}</EmptyState>
          ) : (
            <ol class="catalogue-results">
              {results.map((offer) => (
                <OfferResult key={offer.reference} page={page} offer={offer} today={today} />
              ))}
            </ol>
          )}
          <Pages page={page} model={model} />
          <FileLinks
            page={page}
            files={{
              csv: catalogueAddress({ ...choice, page: 1 }, '/offers.csv'),
              xlsx: catalogueAddress({ ...choice, page: 1 }, '/offers.xlsx'),
            }}
          />
          <p>
            <a href={`/offers.atom?language=${page.language}`} type="application/atom+xml">
              {words('catalogue.feed')}
            </a>
          </p>
        </section>
      </div>
    </Layout>
  );
}

type PartProps = { page: Page; model: CatalogueModel };

function Sorts({ page, model }: PartProps): VNode {
  const { words } = page;
  const { choice } = model;
  return (
    <nav aria-label={words('catalogue.sort')}>
      <ul class="catalogue-sorts">
        {catalogueSorts.map((sort) => (
          <li key={sort}>
            <a
              href={catalogueAddress({ ...choice, sort, page: 1 })}
              aria-current={sort === choice.sort ? 'true' : undefined}
            >
              {words(`catalogue.sort.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pages({ page, model }: PartProps): VNode | null {
  const { words } = page;
  const { choice, pages } = model;
  if (pages <= 1) return null;
  const at = (number: number) => catalogueAddress({ ...choice, page: number });
  return (
    <nav class="pager" aria-label={words('list.pages')}>
      {choice.page > 1 && (
        <a class={buttonClass('quiet')} href={at(choice.page - 1)} rel="prev">
          {words('catalogue.previous')}
        </a>
      )}
      <span>{words('catalogue.page', { page: choice.page, pages })}</span>
      {choice.page < pages && (
        <a class={buttonClass('quiet')} href={at(choice.page + 1)} rel="next">
          {words('list.next')}
        </a>
      )}
    </nav>
  );
}
