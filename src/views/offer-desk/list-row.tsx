// An offer in the lists of its owner and of the secretariat.
import type { ComponentChildren, VNode } from 'preact';
import type { Labels } from '../../domain/codes.ts';
import { dayOf, type Window } from '../../domain/dates.ts';
import type { Freshness } from '../../domain/freshness.ts';
import type { OfferStatus } from '../../domain/status.ts';
import type { Kind } from '../../domain/vocabulary.ts';
import type { Column } from '../list/column.ts';
import type { Page } from '../page.ts';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { period } from '../period.ts';
import { textFor, type UserText, Written } from '../user-text.tsx';

/** The run of an offer that comes next, or goes on. */
export type NextEdition = { label: string; window: Window | null; seats: number | null };

export type OfferRow = {
  id: string;
  reference: string;
  revision: number;
  status: OfferStatus;
  kind: Kind;
  owner: string;
  ownerNames: Labels;
  example: boolean;
  confirmedAt: Date | null;
  publishedAt: Date | null;
  renewedAt: Date;
  createdAt: Date;
  texts: readonly UserText[];
  next: NextEdition | null;
  freshness: Freshness | null;
  /** What can be done with it from the list. */
  mayConfirm: boolean;
  mayPublish: boolean;
};

/** The title, as it was written, which leads to the offer. */
function titleOf(page: Page, { texts, reference }: OfferRow): VNode {
  const text = textFor(page, texts);
  return (
    <a href={`/offers/${reference}`}>
      <Written page={page} language={text?.language ?? null}>
        {text?.title ?? reference}
      </Written>
    </a>
  );
}

/** The title alone, for files and for those who cannot see the row. */
export function plainTitleOf(page: Page, { texts, reference }: OfferRow): string {
  return textFor(page, texts)?.title ?? reference;
}

const title: Column<OfferRow> = {
  key: 'title',
  label: 'offer-list.title',
  value: (row, page) => plainTitleOf(page, row),
  cell: (row, page) => (
    <>
      {titleOf(page, row)}
      <span class="offer-reference">{row.reference}</span>
      {row.example && <Tag>{page.words('public-offer.example')}</Tag>}
    </>
  ),
};

const reference: Column<OfferRow> = {
  key: 'reference',
  label: 'offer-list.reference',
  value: (row) => row.reference,
  fileOnly: true,
};

const status: Column<OfferRow> = {
  key: 'status',
  label: 'offer-list.status',
  value: (row, page) => page.words(`status.offer.${row.status}`),
  cell: (row, page) => <StatusTag page={page} status={`offer.${row.status}`} />,
};

const next: Column<OfferRow> = {
  key: 'next',
  label: 'offer-list.next',
  value: (row, page) => nextInWords(page, row.next),
};

const seats: Column<OfferRow> = {
  key: 'seats',
  label: 'offer-list.seats',
  value: ({ next: edition }, page) => {
    if (edition === null) return null;
    return edition.seats ?? page.words('public-offer.unlimited');
  },
  numeric: true,
};

const confirmed: Column<OfferRow> = {
  key: 'confirmed',
  label: 'offer-list.confirmed',
  value: (row) => (row.confirmedAt === null ? null : dayOf(row.renewedAt)),
  cell: (row, page) => confirmedInWords(page, row),
};

const confirmBy: Column<OfferRow> = {
  key: 'confirm-by',
  label: 'offer-list.confirm-by',
  value: (row) => row.freshness?.by ?? null,
  fileOnly: true,
};

/** What both lists show of an offer, but for what is done with it. */
export const offerColumns = { title, reference, status, next, seats, confirmed, confirmBy };

function nextInWords(page: Page, edition: NextEdition | null): string {
  if (edition === null) return page.words('offer-list.no-next');
  const { window } = edition;
  return window === null ? page.words('public-offer.open-ended') : period(page, window);
}

function confirmedInWords({ words, date }: Page, row: OfferRow): ComponentChildren {
  if (row.confirmedAt === null) return words('offer-list.unconfirmed');
  const { freshness } = row;
  return (
    <>
      {date(dayOf(row.renewedAt))}
      {freshness?.asked === true && (
        <span class="offer-overdue">
          {words('offer-list.confirm-by-date', { by: freshness.by })}
        </span>
      )}
    </>
  );
}
