import type { ComponentChildren, VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { FileLinks, type Files } from '../parts/file-links.tsx';
import { Pager } from '../parts/pager.tsx';
import type { Column } from './column.ts';
import { Table } from './table.tsx';

/** One page of a list: its rows, and where its other pages and its files are. */
export type ListModel<Row> = {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf(row: Row): string;
  /** The local addresses of the next page and of the first; null where there is none, or it is this one. */
  next: string | null;
  first: string | null;
  /** The local addresses of the files of exactly these filtered rows; null where there are none. */
  files: Files | null;
};

type ListPageProps<Row> = {
  page: Page;
  title: string;
  model: ListModel<Row>;
  /** What is said before the filters. */
  intro?: ComponentChildren;
  /** The fields of the filters (inside a form sent by GET). */
  filters?: ComponentChildren;
  /** What is said where no row is found. */
  empty: string;
};

/** A register: filters, rows, the way to the next ones, and the files. */
export function ListPage<Row>(props: ListPageProps<Row>): VNode {
  const { page, title, model, intro, filters, empty } = props;
  return (
    <Layout page={page} title={title} wide>
      {intro}
      {filters !== undefined && <Filters page={page}>{filters}</Filters>}
      {model.rows.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <Table page={page} caption={title} {...model} />
      )}
      <ListFooter page={page} model={model} />
    </Layout>
  );
}

/** A form that narrows a list: its fields stand in the address. */
export function Filters({ page, children }: { page: Page; children: ComponentChildren }): VNode {
  const [action = ''] = page.path.split('?', 1);
  return (
    <form method="get" action={action} class="filters" role="search">
      {children}
      <div class="buttons">
        <button type="submit" class={buttonClass('quiet')}>
          {page.words('list.apply')}
        </button>
        <a href={action}>{page.words('list.clear')}</a>
      </div>
    </form>
  );
}

type ListFooterProps = { page: Page; model: Pick<ListModel<never>, 'next' | 'first' | 'files'> };

/** The ways on from a list. */
export function ListFooter({ page, model }: ListFooterProps): VNode {
  const { next, first, files } = model;
  return (
    <div class="list-footer">
      <Pager page={page} first={first} next={next} />
      {files !== null && <FileLinks page={page} files={files} />}
    </div>
  );
}
