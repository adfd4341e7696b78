// What the files of the catalogue hold of an offer.

import { eligibleInWords } from '../eligible.ts';
import type { Column } from '../list/column.ts';
import type { Noun, Page } from '../page.ts';
import { period } from '../period.ts';
import { textFor } from '../user-text.tsx';
import type { CatalogueResultModel } from './catalogue-model.ts';
import { documentsOf } from './offer-model.ts';
import { noticeOf } from './offer-notice.tsx';

type Row = CatalogueResultModel;

const joined = (values: readonly (string | null)[]) =>
  values.filter((value) => value !== null && value !== '').join('; ');

function labels({ terms }: Page, noun: Noun, codes: readonly string[]): string {
  return joined(terms.labels(noun, codes));
}

/** The columns of a file of offers, in the language of its reader. */
export const offerColumns: readonly Column<Row>[] = [
  { key: 'reference', label: 'catalogue.reference', value: ({ reference }) => reference },
  {
    key: 'title',
    label: 'catalogue.offer',
    value: ({ texts }, page) => textFor(page, texts)?.title ?? null,
  },
  {
    key: 'provider',
    label: 'party-role.lead',
    value: ({ ownerNames }, page) => ownerNames[page.language],
  },
  {
    key: 'kind',
    label: 'offer-field.kind',
    value: ({ kind }, page) => page.terms.label('kind', kind),
  },
  {
    key: 'concepts',
    label: 'need-field.concepts',
    value: ({ concepts }, page) => labels(page, 'concept', concepts),
  },
  {
    key: 'audience',
    label: 'need-field.audience',
    value: ({ audience, audienceText }, page) =>
      joined([labels(page, 'audience', audience), ...audienceText]),
  },
  {
    key: 'eligible',
    label: 'offer-field.eligible',
    value: ({ eligible }, page) => joined(eligibleInWords(page, eligible)),
  },
  {
    key: 'languages',
    label: 'need-field.deliveryLanguages',
    value: ({ editions }, page) =>
      labels(page, 'language', [
        ...new Set(editions.flatMap(({ deliveryLanguages }) => deliveryLanguages)),
      ]),
  },
  {
    key: 'dates',
    label: 'public-offer.dates',
    value: ({ editions }, page) =>
      joined(editions.map(({ window }) => (window === null ? null : period(page, window)))),
  },
  { key: 'published', label: 'catalogue.published', value: ({ publishedAt }) => publishedAt },
  {
    key: 'notice',
    label: 'catalogue.notice',
    value: (row, page) => noticeOf(page, row, documentsOf(row.provenance)),
  },
];
