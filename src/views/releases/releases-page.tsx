import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import type { ReleasedContent } from '../../domain/release.ts';
import type { Column } from '../list/column.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { Tag } from '../parts/tag.tsx';

/** A release in a list: what was released is for whoever opens it, since reading is noted. */
export type ReleaseRow = {
  id: string;
  reference: string;
  fields: readonly (keyof ReleasedContent)[];
  content: Pick<ReleasedContent, 'need' | 'kinds' | 'concepts' | 'subregions'>;
  releasedAt: Date;
  /** The cursor goes by it. */
  createdAt: Date;
  /** Whether it is of the present version of the need. */
  current: boolean;
};

/** The columns of what was released to an organization. */
export const releaseColumns: readonly Column<ReleaseRow>[] = [
  {
    key: 'themes',
    label: 'demand.themes',
    value: ({ content }, page) => themesIn(page, content),
    cell: ({ content, reference }, page) => (
      <>
        <a href={`/releases/${reference}`}>{themesIn(page, content)}</a>
        <span class="offer-reference">{reference}</span>
      </>
    ),
  },
  {
    key: 'kinds',
    label: 'need-field.wantedKinds',
    value: ({ content: { kinds } }, page) =>
      kinds.length === 0
        ? page.words('demand.any-kind')
        : page.list(page.terms.labels('kind', kinds)),
  },
  {
    key: 'subregions',
    label: 'release-field.subregions',
    value: ({ content: { subregions } }, page) => page.list(page.terms.labels('group', subregions)),
  },
  {
    key: 'fields',
    label: 'released.fields',
    value: ({ fields }, page) => page.number(fields.length),
    numeric: true,
  },
  {
    key: 'released',
    label: 'released.on',
    value: ({ releasedAt }, { date }) => date(dayOf(releasedAt)),
  },
  {
    key: 'standing',
    label: 'released.standing',
    value: ({ current }, page) => page.words(current ? 'released.current' : 'released.outdated'),
    cell: ({ current }, page) => (
      <Tag tone={current ? 'good' : 'care'}>
        {page.words(current ? 'released.current' : 'released.outdated')}
      </Tag>
    ),
  },
  {
    key: 'need',
    label: 'demand.reference',
    value: ({ content }) => content.need,
  },
];

/** What states released to the reader's organization. */
export function releasesPage(page: Page, model: ListModel<ReleaseRow>): VNode {
  const { words } = page;
  return (
    <ListPage
      page={page}
      title={words('released.list-title')}
      model={model}
      intro={<p class="demand-intro">{words('released.list-intro')}</p>}
      empty={words('released.list-empty')}
    />
  );
}

function themesIn(
  { words, list, terms }: Page,
  { concepts }: Pick<ReleasedContent, 'concepts'>,
): string {
  if (concepts.length === 0) return words('demand.no-theme');
  return list(terms.labels('concept', concepts));
}
