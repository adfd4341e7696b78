import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../src/domain/freshness.ts';

const clock = { offerStale: 365, offerGrace: 30 };
const offer = {
  status: 'published',
  example: false,
  source: null,
  confirmedAt: new Date('2026-03-01T12:00:00Z'),
  renewedAt: new Date('2026-03-01T12:00:00Z'),
  staleAskedAt: null,
} as const;

describe('an offer in the catalogue', () => {
  it('stands for a year on its provider’s word', () => {
    expect(freshnessOf(offer, clock)).toEqual({ asked: false, by: '2027-03-01' });
  });

  it('stands for the grace once its provider was asked', () => {
    const asked = { ...offer, staleAskedAt: new Date('2027-03-02T03:00:00Z') };
    expect(freshnessOf(asked, clock)).toEqual({ asked: true, by: '2027-04-01' });
  });
});

it.each([
  ['outside the catalogue', { status: 'suspended' as const }],
  ['for an invented one', { example: true }],
  ['for what only a document says', { source: 'inventory-2011', confirmedAt: null }],
])('the clock does not run %s', (_, changes) => {
  expect(freshnessOf({ ...offer, ...changes }, clock)).toBeNull();
});
