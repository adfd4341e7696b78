// How far an offer for some serves others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAudiences } from '../../src/matching/audiences.ts';

const entries = [
  { code: 'justice', broader: null },
  { code: 'police', broader: 'justice' },
  { code: 'cyber-units', broader: 'police' },
  { code: 'border-police', broader: 'police' },
  { code: 'prosecutors', broader: 'justice' },
  { code: 'customs', broader: null },
];
const worth = compileAudiences(entries);

describe('an offer serves', () => {
  it.each([
    ['the same audience in full', 'police', 'police', 1000],
    ['a part of its audience nearly so', 'cyber-units', 'police', 850],
    ['a part of a part as much', 'cyber-units', 'justice', 850],
    ['the whole of which its audience is a part less', 'police', 'cyber-units', 700],
    ['a whole above the whole as much', 'justice', 'cyber-units', 700],
    ['another part of the same whole a little', 'cyber-units', 'border-police', 350],
    ['the cousins of its audience not at all', 'cyber-units', 'prosecutors', 0],
    ['two audiences of no whole not at all', 'customs', 'justice', 0],
    ['an audience that nobody knows only if it is the same', 'fishers', 'fishers', 1000],
    ['and no other then', 'fishers', 'police', 0],
    ['nor the other way round', 'police', 'fishers', 0],
  ])('%s: %s by %s', (_, asked, offered, value) => {
    expect(worth(asked, offered)).toBe(value);
  });
});

it('audiences that are parts of one another by mistake do not hang the engine', () => {
  const circular = compileAudiences([
    { code: 'a', broader: 'b' },
    { code: 'b', broader: 'c' },
    { code: 'c', broader: 'b' },
    { code: 'd', broader: 'missing' },
  ]);
  expect(circular('a', 'c')).toBe(850);
  expect(circular('a', 'd')).toBe(0);
});

it('who is a part of whom does not depend on the order of the list', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const again = compileAudiences(shuffled);
      for (const { code: asked } of entries) {
        for (const { code: offered } of entries) {
          expect(again(asked, offered)).toBe(worth(asked, offered));
        }
      }
    }),
  );
});
