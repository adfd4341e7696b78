// Periods as documents give them: "2007-03", "2009-2011", "2007-H2", "2010-".
import { addDays, type IsoDate, isoDate, type Window } from '../../domain/dates.ts';
import type { DatePrecision } from '../../domain/vocabulary.ts';

/** A date as precisely as it is known; the missing parts are 01. */
export type PartialDate = { date: IsoDate; precision: DatePrecision };

const precisions: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** `2007`, `2007-03` or `2007-03-12`; null for anything else. */
export function partialDate(text: string): PartialDate | null {
  const precision = precisions[text.length];
  const date = isoDate.safeParse(`${text}-01-01`.slice(0, 10));
  return precision === undefined || !date.success ? null : { date: date.data, precision };
}

/** The last day of what a partial date names. */
export function lastDayOf({ date, precision }: PartialDate): IsoDate {
  if (precision === 'day') return date;
  if (precision === 'year') return `${date.slice(0, 4)}-12-31`;
  // Day 31 after the first of a month lies in the next one, whatever the month.
  return addDays(`${addDays(date, 31).slice(0, 7)}-01`, -1);
}

/**
 * The window of a period: a date or half-year, or two of them from the first to the last. Null where
 * the period has no end ("2010-") or cannot be read: then it is open-ended.
 */
export function windowOfPeriod(period: string): Window | null {
  const [first = '', last = first] = /^\d{4}-\d{4}$/.test(period)
    ? period.split('-')
    : period.split('/');
  const [start, end] = [partOf(first), partOf(last)];
  return start === null || end === null ? null : { from: start.from, to: end.to };
}

function partOf(text: string): Window | null {
  const [, year = '', half] = /^(\d{4})-H([12])$/.exec(text) ?? [];
  if (half === '1') return { from: `${year}-01-01`, to: `${year}-06-30` };
  if (half === '2') return { from: `${year}-07-01`, to: `${year}-12-31` };
  const date = partialDate(text);
  return date && { from: date.date, to: lastDayOf(date) };
}
