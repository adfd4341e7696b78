// An edition held again: what its provider starts from to announce the next one.
import type { IsoDate } from './dates.ts';
import type { EditionContent } from './offer.ts';

/**
 * The edition a year later: the same days of the calendar, and years in its name counted on. 29 February
 * becomes 28 February. Seats are as many as before.
 */
export function editionNextYear(edition: EditionContent): EditionContent {
  const { label, window } = edition;
  return {
    ...edition,
    label: label.replaceAll(/\b20\d\d\b/g, (year) => String(Number(year) + 1)),
    window: window && { from: yearLater(window.from), to: yearLater(window.to) },
  };
}

function yearLater(date: IsoDate): IsoDate {
  const [year = '', month = '', day = ''] = date.split('-');
  const leapDay = month === '02' && day === '29';
  return `${Number(year) + 1}-${month}-${leapDay ? '28' : day}`;
}
