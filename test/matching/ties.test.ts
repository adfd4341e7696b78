// The order of equal scores.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ask } from '../../src/matching/model.ts';
import { tieOf } from '../../src/matching/ties.ts';
import { anAsk } from './support.ts';

const lists = {
  beneficiaries: ['PER', 'ECU'],
  audience: ['judges', 'prosecutors', 'police'],
  wantedKinds: ['course', 'manual'],
  deliveryLanguages: ['es', 'en'],
  modes: ['online', 'in-person'],
} as const satisfies Partial<Ask>;
const offer = { id: 'offer-1' };
const tie = tieOf(anAsk(lists), offer);

it('is the same in whichever order and language the ask is written', () => {
  const reversed = Object.fromEntries(
    Object.entries(lists).map(([member, list]) => [member, list.toReversed()]),
  );
  const same: Partial<Ask> = { id: 'other', needId: 'other', language: 'fr', title: 'Autre' };
  expect(tieOf(anAsk({ ...lists, ...reversed, ...same }), offer)).toBe(tie);
});

it.each<[string, Partial<Ask>]>([
  ['beneficiaries', { beneficiaries: ['PER'] }],
  ['audience', { audience: ['judges'] }],
  ['kinds', { wantedKinds: ['course'] }],
  ['languages', { deliveryLanguages: ['es'] }],
  ['modes', { modes: ['online'] }],
  ['window', { window: null }],
  ['participants', { participants: 21 }],
])('depends on the %s wanted', (_, changes) => {
  expect(tieOf(anAsk({ ...lists, ...changes }), offer)).not.toBe(tie);
});

it('tells offers apart, and favours none: each of two leads about as often', () => {
  const ids = fc.tuple(fc.uuid(), fc.uuid()).filter(([a, b]) => a !== b);
  const sample = fc.sample(ids, { numRuns: 400, seed: 7 });
  const ask = anAsk(lists);
  const led = sample.filter(([a, b]) => tieOf(ask, { id: a }) < tieOf(ask, { id: b })).length;
  expect(led).toBeGreaterThan(140);
  expect(led).toBeLessThan(260);
});
