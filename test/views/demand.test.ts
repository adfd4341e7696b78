import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legendOf, stepOf } from '../../src/views/demand/model.ts';

it('colours more demand never lighter, in five steps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(), fc.nat(), (largest, a, b) => {
      const [less = 0, more = 0] = [a % (largest + 1), b % (largest + 1)].sort((x, y) => x - y);
      expect(stepOf(less, largest)).toBeLessThanOrEqual(stepOf(more, largest));
      expect(stepOf(largest, largest)).toBe(5);
      expect(stepOf(less, largest)).toBeGreaterThanOrEqual(1);
    }),
  );
});

it('explains every count once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (largest) => {
      const explained = legendOf(largest).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, place) => from + place),
      );
      expect(explained).toEqual(Array.from({ length: largest }, (_, place) => place + 1));
    }),
  );
});
