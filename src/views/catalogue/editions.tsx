import type { ComponentChildren, VNode } from 'preact';
import type { Column } from '../list/column.ts';
import { Table } from '../list/table.tsx';
import type { Page } from '../page.ts';
import { Tag } from '../parts/tag.tsx';
import { period } from '../period.ts';
import { Written } from '../user-text.tsx';
import { type EditionModel, isRecorded, type OfferModel } from './offer-model.ts';

/** The runs of an offer: when, where, in which languages, for how many. */
export function Editions({ page, offer }: { page: Page; offer: OfferModel }): VNode {
  return (
    <Table
      page={page}
      caption={page.words('public-offer.editions')}
      columns={columnsOf(offer)}
      rows={offer.editions}
      keyOf={({ number }) => String(number)}
    />
  );
}

function columnsOf(offer: OfferModel): Column<EditionModel>[] {
  const written = (page: Page, text: string) => (
    <Written page={page} language={offer.language}>
      {text}
    </Written>
  );
  const open = isRecorded(offer) ? 'public-offer.not-stated' : 'public-offer.open-ended';
  const unlimited = isRecorded(offer) ? 'public-offer.not-stated' : 'public-offer.unlimited';
  return [
    {
      key: 'edition',
      label: 'public-offer.edition',
      value: ({ label }) => label,
      cell: (edition, page) => (
        <>
          {nameOf(page, edition, written)} {standingOf(page, edition, offer.today)}
        </>
      ),
    },
    {
      key: 'dates',
      label: 'public-offer.dates',
      value: ({ window }, page) => (window === null ? page.words(open) : period(page, window)),
    },
    {
      key: 'place',
      label: 'public-offer.place',
      value: ({ venue }) => venue,
      cell: (edition, page) => placeOf(page, edition, written),
    },
    {
      key: 'languages',
      label: 'public-offer.languages',
      value: (edition, page) => languagesOf(page, edition),
    },
    {
      key: 'seats',
      label: 'public-offer.seats',
      value: ({ seats, seatsLeft }, page) => {
        if (seats === null) return page.words(unlimited);
        if (seatsLeft === null) return page.number(seats);
        return page.words('public-offer.seats-left', { seats, left: seatsLeft });
      },
    },
  ];
}

/** An edition that nobody named has its number for a name. */
function nameOf(
  page: Page,
  { label, number }: EditionModel,
  written: (page: Page, text: string) => VNode,
): ComponentChildren {
  if (label !== String(number)) return written(page, label);
  return page.words('offer-form.edition', { number });
}

function standingOf({ words }: Page, { cancelled, window }: EditionModel, today: string) {
  if (cancelled) return <Tag tone="bad">{words('public-offer.cancelled')}</Tag>;
  if (window === null || window.to >= today) return null;
  return <Tag>{words('public-offer.over')}</Tag>;
}

function placeOf(
  page: Page,
  { venue, venueState, modes }: EditionModel,
  written: (page: Page, text: string) => VNode,
): ComponentChildren {
  const state = venueState === null ? null : page.terms.label('state', venueState);
  const how = page.terms.labels('mode', modes);
  if (venue === null && state === null && how.length === 0) return '–';
  return (
    <>
      {how.length > 0 && <span class="catalogue-line">{page.list(how)}</span>}
      {venue !== null && <span class="catalogue-line">{written(page, venue)}</span>}
      {state !== null && venue?.includes(state) !== true && (
        <span class="catalogue-line">{state}</span>
      )}
    </>
  );
}

/** The languages of delivery, and those into which it is interpreted; null where none is stated. */
function languagesOf(
  { words, list, terms, language }: Page,
  { deliveryLanguages, interpretedLanguages }: EditionModel,
): string | null {
  const named = (codes: readonly string[]) => languageList({ list, terms, language }, codes);
  if (deliveryLanguages.length === 0) return null;
  if (interpretedLanguages.length === 0) return named(deliveryLanguages);
  return words('public-offer.interpreted', {
    languages: named(deliveryLanguages),
    into: named(interpretedLanguages),
  });
}

/**
 * Languages in a line. In English their names have a capital wherever they stand; in the others only the
 * first has one, as it begins the line.
 */
export function languageList(
  { list, terms, language }: Pick<Page, 'list' | 'terms' | 'language'>,
  codes: readonly string[],
): string {
  const names = terms.labels('language', codes);
  if (language === 'en') return list(names);
  return list(names.map((name, place) => (place === 0 ? name : name.toLowerCase())));
}
