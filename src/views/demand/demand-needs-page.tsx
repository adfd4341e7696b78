import type { VNode } from 'preact';
import { kinds } from '../../domain/vocabulary.ts';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import type { Column } from '../list/column.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { FormState, Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Tag } from '../parts/tag.tsx';
import type { DemandNeed } from './model.ts';

/** What a provider is told of each need. */
export const demandColumns: readonly Column<DemandNeed>[] = [
  {
    key: 'themes',
    label: 'demand.themes',
    value: ({ concepts }, page) => namesIn(page, 'concept', concepts, 'demand.no-theme'),
    cell: (need, page) => (
      <>
        {namesIn(page, 'concept', need.concepts, 'demand.no-theme')}
        {need.example && (
          <>
            {' '}
            <Tag>{page.words('public-offer.example')}</Tag>
          </>
        )}
      </>
    ),
  },
  {
    key: 'kinds',
    label: 'need-field.wantedKinds',
    value: (need, page) => namesIn(page, 'kind', need.kinds, 'demand.any-kind'),
  },
  {
    key: 'subregions',
    label: 'release-field.subregions',
    value: (need, page) => namesIn(page, 'group', need.subregions, 'demand.no-subregion'),
  },
  { key: 'opened', label: 'demand.opened', value: (need, page) => monthIn(page, need.openedIn) },
  { key: 'reference', label: 'demand.reference', value: ({ reference }) => reference },
];

type DemandNeedsModel = {
  list: ListModel<DemandNeed>;
  filters: FormState;
  themes: readonly Option[];
  subregions: readonly string[];
  /** Months since which needs can have been opened. */
  months: readonly string[];
  /** The theme that is shown alone, for which an offer can be listed; else null. */
  theme: string | null;
};

/** Open needs, as far as every provider is told of them. */
export function demandNeedsPage(page: Page, model: DemandNeedsModel): VNode {
  const { words } = page;
  return (
    <ListPage
      page={page}
      title={words('demand.needs-title')}
      model={model.list}
      intro={
        <>
          <p class="demand-intro">{words('demand.needs-intro')}</p>
          {model.theme !== null && (
            <p>
              <ButtonLink href={`/offers/new?${new URLSearchParams({ theme: model.theme })}`}>
                {words('demand.list-offer-on', {
                  theme: page.terms.label('concept', model.theme),
                })}
              </ButtonLink>
            </p>
          )}
        </>
      }
      filters={<DemandFilters page={page} model={model} />}
      empty={words('demand.needs-empty')}
    />
  );
}

function DemandFilters({ page, model }: { page: Page; model: DemandNeedsModel }): VNode {
  const { words, terms } = page;
  const { themes, subregions, months } = model;
  const common = { page, form: model.filters, none: words('list.any') } as const;
  return (
    <>
      <SelectField {...common} name="theme" label={words('demand.theme')} options={themes} />
      <SelectField
        {...common}
        name="subregion"
        label={words('release-field.subregions')}
        options={terms.options('group', subregions)}
      />
      <SelectField
        {...common}
        name="kind"
        label={words('offer-field.kind')}
        options={terms.options('kind', kinds)}
      />
      <SelectField
        {...common}
        name="since"
        label={words('demand.since')}
        options={months.map((month) => ({ value: month, label: monthIn(page, month) }))}
      />
    </>
  );
}

function namesIn(
  { words, list, terms }: Page,
  noun: 'concept' | 'kind' | 'group',
  codes: readonly string[],
  none: 'demand.no-theme' | 'demand.any-kind' | 'demand.no-subregion',
): string {
  return codes.length === 0 ? words(none) : list(terms.labels(noun, codes));
}

/** A month with its year, as the language writes it. */
function monthIn({ language }: Page, month: string): string {
  const written = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, written).format(new Date(`${month}-01T00:00:00Z`));
}
