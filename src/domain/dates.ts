// Calendar dates as ISO strings (YYYY-MM-DD) and day numbers, without a clock and without time zones.
import { z } from 'zod';

/** A calendar date, YYYY-MM-DD. */
export type IsoDate = string;

export const isoDate = z.iso.date().meta({ description: 'A calendar date, YYYY-MM-DD' });

/** A period that includes both its ends. */
export type Window = { from: IsoDate; to: IsoDate };

export const windowShape = z
  .strictObject({ from: isoDate, to: isoDate })
  .refine((window) => window.from <= window.to, {
    path: ['to'],
    params: { code: 'ends-before-it-starts' },
  })
  .meta({ description: 'A period that includes both its ends' });

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar.
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number: the inverse of `dayNumber` (civil_from_days of the same source). */
function dateOfDay(dayCount: number): IsoDate {
  const days = dayCount + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The date `days` days after `date` (before it, where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The day of an instant (UTC). */
export function dayOf(instant: Date): IsoDate {
  return instant.toISOString().slice(0, 10);
}

/** The later of two dates. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
