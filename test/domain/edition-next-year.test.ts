import { expect, it } from 'vitest';
import { editionNextYear } from '../../src/domain/edition-next-year.ts';
import { editionContent } from '../../src/domain/offer.ts';

const edition = editionContent.parse({
  label: 'Course 2026, first semester',
  window: { from: '2026-09-14', to: '2026-09-25' },
  modes: ['in-person'],
  seats: 24,
});

it('is held on the same days a year later, and named after that year', () => {
  expect(editionNextYear(edition)).toEqual({
    ...edition,
    label: 'Course 2027, first semester',
    window: { from: '2027-09-14', to: '2027-09-25' },
  });
});

it('moves a leap day to the day before, and leaves an open end open', () => {
  const leap = { ...edition, window: { from: '2028-02-29', to: '2028-02-29' } };
  expect(editionNextYear(leap).window).toEqual({ from: '2029-02-28', to: '2029-02-28' });
  expect(editionNextYear({ ...edition, window: null }).window).toBeNull();
});
