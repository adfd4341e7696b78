// Dates without a clock, held against the calendar of the platform.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, isoDate, laterOf, windowShape } from '../../src/domain/dates.ts';
import { accepts, faultCodes } from './support.ts';

const dayLength = 86_400_000;
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;
const dateOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The days of a year at which a month, a leap day or the year itself begins or ends. */
const turns = ['-01-01', '-01-31', '-02-01', '-02-28', '-03-01', '-03-31', '-04-30', '-05-01'];
const laterTurns = ['-06-30', '-07-31', '-08-31', '-09-30', '-10-31', '-11-30', '-12-01', '-12-31'];

describe('day numbers', () => {
  test('are those of the calendar at every turn of 2,400 years', () => {
    const wrong: string[] = [];
    for (let year = 0; year <= 2400; year += 1) {
      for (const turn of [...turns, ...laterTurns]) {
        const date = `${String(year).padStart(4, '0')}${turn}`;
        if (dayNumber(date) !== dayOf(date)) wrong.push(date);
        if (addDays(date, 0) !== date) wrong.push(date);
        if (addDays(date, 1) !== dateOf(dayOf(date) + 1)) wrong.push(date);
      }
    }
    expect(wrong).toEqual([]);
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
  });

  test('count days, forth and back, at any distance', () => {
    const first = dayOf('0001-01-01');
    const last = dayOf('9999-12-31');
    const day = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(dayNumber(dateOf(from))).toBe(from);
        expect(addDays(dateOf(from), to - from)).toBe(dateOf(to));
      }),
    );
  });

  test('take a date without its end as its beginning', () => {
    expect(dayNumber('2026')).toBe(dayNumber('2026-01-01'));
    expect(dayNumber('2026-03')).toBe(dayNumber('2026-03-01'));
  });

  test('order dates as their text does', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(laterOf(dateOf(a), dateOf(b))).toBe(dateOf(Math.max(a, b)));
      }),
    );
  });
});

describe('a window', () => {
  test('may be one day long, and does not end before it starts', () => {
    expect(accepts(windowShape, { from: '2027-01-01', to: '2027-01-01' })).toBe(true);
    expect(accepts(windowShape, { from: '2027-01-01', to: '2027-02-01' })).toBe(true);
    expect(faultCodes(windowShape, { from: '2027-01-02', to: '2027-01-01' })).toEqual([
      '/to ends-before-it-starts',
    ]);
  });

  test('has two ends, which are days of the calendar, and nothing else', () => {
    expect(accepts(windowShape, { from: '2027-01-01' })).toBe(false);
    expect(accepts(windowShape, { from: '2027-01-01', to: '2027-01-02', note: '' })).toBe(false);
    expect(accepts(isoDate, '2028-02-29')).toBe(true);
    expect(accepts(isoDate, '2027-02-29')).toBe(false);
    expect(accepts(isoDate, '2027-2-1')).toBe(false);
  });
});
