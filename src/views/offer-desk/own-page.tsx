import type { VNode } from 'preact';
import { OwnFields } from '../form/own-fields.tsx';
import { Layout } from '../layout.tsx';
import type { Column } from '../list/column.ts';
import { ListFooter, type ListModel } from '../list/list-page.tsx';
import { Table } from '../list/table.tsx';
import { Notice } from '../notice.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { buttonClass } from '../parts/button-look.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type OfferRow, offerColumns, plainTitleOf } from './list-row.tsx';

/** The form to which every box and button of the table belongs: it stands outside of the table. */
const formId = 'renewals';

/** The field of the boxes: a reference and the revision that was seen. */
export const renewalField = 'offer';
/** The field of the button of one row. */
export const singleRenewalField = 'only';

const confirming: Column<OfferRow> = {
  key: 'confirm',
  label: 'offer-list.confirm-by',
  value: ({ freshness }) => freshness?.by ?? null,
  cell: (row, page) => (
    <>
      {row.freshness?.asked === false && (
        <span class="offer-by">{page.date(row.freshness.by)}</span>
      )}
      {row.mayConfirm ? <StillRight page={page} row={row} /> : '–'}
    </>
  ),
};

/** The columns of one's own offers. */
export const ownColumns: readonly Column<OfferRow>[] = [
  offerColumns.title,
  offerColumns.reference,
  offerColumns.status,
  offerColumns.next,
  offerColumns.seats,
  offerColumns.confirmed,
  confirming,
];

function StillRight({ page, row }: { page: Page; row: OfferRow }): VNode {
  const { words } = page;
  const value = `${row.reference}@${row.revision}`;
  const id = `select-${row.reference}`;
  const title = plainTitleOf(page, row);
  return (
    <div class="offer-renewal">
      <div class="usa-checkbox">
        <input
          class="usa-checkbox__input"
          type="checkbox"
          id={id}
          form={formId}
          name={renewalField}
          value={value}
        />
        <label class="usa-checkbox__label" for={id}>
          <span class="unseen">{words('offer-list.select', { title })}</span>
        </label>
      </div>
      <button
        type="submit"
        form={formId}
        name={singleRenewalField}
        value={value}
        class={buttonClass('quiet')}
      >
        {words('offer-list.confirm')}
        <span class="unseen"> {title}</span>
      </button>
    </div>
  );
}

/** Our offers: those to finish first; one press of a button says that one still stands. */
export function ownOffersPage(page: Page, model: ListModel<OfferRow>, mayList: boolean): VNode {
  const { words } = page;
  const title = words('offer-list.own-title');
  const renewable = model.rows.some(({ mayConfirm }) => mayConfirm);
  return (
    <Layout page={page} title={title} wide>
      <Notice page={page} />
      {mayList && (
        <p>
          <ButtonLink href="/offers/new">{words('nav.list-offer')}</ButtonLink>
        </p>
      )}
      {model.rows.length === 0 ? (
        <EmptyState>{words('offer-list.own-empty')}</EmptyState>
      ) : (
        <Table page={page} caption={title} {...model} />
      )}
      {renewable && (
        <form id={formId} method="post" action="/offers/own/renewals" class="offer-renewals">
          <OwnFields page={page} />
          <button type="submit" class={buttonClass('primary')}>
            {words('offer-list.confirm-selected')}
          </button>
          <p class="hint">{words('offer-list.confirm-means')}</p>
        </form>
      )}
      <ListFooter page={page} model={model} />
    </Layout>
  );
}
