import type { Window } from '../domain/dates.ts';
import type { Page } from './page.ts';

/** A period that stands by itself: from one day to another, or a single day. */
export function period({ words, date }: Page, { from, to }: Window): string {
  return from === to ? date(from) : words('public-offer.period', { from, to });
}

/** A period within a line; none is one without fixed dates. */
export function periodInLine({ words, date }: Page, window: Window | null): string {
  if (window === null) return words('proposal.open-dates');
  const { from, to } = window;
  return from === to ? date(from) : words('proposal.period', { from, to });
}
