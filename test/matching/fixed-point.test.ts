// The arithmetic that gives the same bits everywhere, held against other ways to work it out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hash32, log2, permille } from '../../src/matching/fixed-point.ts';

it('the logarithm is that of the platform, rounded down to 1/1024', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 2 ** 40, noNaN: true }), (value) => {
      const exact = 1024 * Math.log2(value);
      expect(log2(value)).toBeLessThanOrEqual(exact + 1e-3);
      expect(log2(value)).toBeGreaterThan(exact - 1 - 1e-3);
    }),
  );
  const powers = Array.from({ length: 40 }, (_, exponent) => exponent);
  expect(powers.map((exponent) => log2(2 ** exponent))).toEqual(powers.map((one) => one * 1024));
  expect(log2(Math.SQRT2 + 1e-9)).toBe(512);
});

it('a share is rounded down, and none of nothing', () => {
  expect([permille(1, 3), permille(2, 3), permille(3, 3), permille(0, 3)]).toEqual([
    333, 666, 1000, 0,
  ]);
  expect([permille(1, 0), permille(0, 0), permille(1, -1)]).toEqual([0, 0, 0]);
});

/** The same in integers without bounds, cut to 32 bits after each step. */
function referenceHash(text: string): number {
  const cut = (value: bigint) => value & 0xffff_ffffn;
  let hash = 0x811c9dc5n;
  for (let at = 0; at < text.length; at += 1) {
    hash = cut((hash ^ BigInt(text.charCodeAt(at))) * 0x01000193n);
  }
  hash = cut((hash ^ (hash >> 16n)) * 0x85ebca6bn);
  hash = cut((hash ^ (hash >> 13n)) * 0xc2b2ae35n);
  return Number(hash ^ (hash >> 16n));
}

it('the hash is FNV-1a with the finalizer of MurmurHash3', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(hash32(text)).toBe(referenceHash(text));
    }),
  );
  expect(hash32('')).toBe(referenceHash(''));
});
