// The catalogue as a page shows it.
import { type CatalogueSort, type Facet, facets } from '../../domain/catalogue.ts';
import type { Labels } from '../../domain/codes.ts';
import type { OfferModel } from './offer-model.ts';

/** What was asked for, as it stands in the address. */
export type CatalogueChoice = {
  words: string;
  chosen: Readonly<Record<Facet, readonly string[]>>;
  state: string | null;
  from: string | null;
  to: string | null;
  sort: CatalogueSort;
  /** From 1. */
  page: number;
};

/** An offer among the results. */
export type CatalogueResultModel = Omit<OfferModel, 'today'> & {
  owner: string;
  ownerNames: Labels;
};

export type CatalogueModel = {
  choice: CatalogueChoice;
  results: readonly CatalogueResultModel[];
  /** Offers found, on all pages. */
  total: number;
  pages: number;
  /** Offers that each value of a facet would leave. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The broadest themes, by code. */
  themes: readonly string[];
  /** The states of the Americas, by code. */
  states: readonly string[];
  today: string;
};

/** The name of a facet in the address: `language` is that of the page. */
export const facetParameter: Readonly<Record<Facet, string>> = {
  theme: 'theme',
  kind: 'kind',
  language: 'delivery',
  subregion: 'subregion',
  origin: 'origin',
};

/** The local address of a choice; what is not chosen is not in it. */
export function catalogueAddress(choice: CatalogueChoice, path = '/offers'): string {
  const { words, chosen, state, from, to, sort, page } = choice;
  const query = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') query.append(name, value);
  };
  put('words', words);
  for (const facet of facets) {
    for (const value of chosen[facet]) put(facetParameter[facet], value);
  }
  put('state', state);
  put('from', from);
  put('to', to);
  put('sort', sort === 'newest' ? null : sort);
  put('page', page === 1 ? null : String(page));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
