import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleOf, shadeOf, shadeRanges } from '../../src/views/map/shades.ts';

const figures = fc.array(fc.nat({ max: 300 }), { minLength: 1 });
const shades = fc.integer({ min: 1, max: 7 });
const least = fc.integer({ min: 1, max: 20 });

it('shades more never lighter, and the most as dark as there is', () => {
  fc.assert(
    fc.property(figures, shades, least, fc.nat(), (all, count, from, other) => {
      const scale = scaleOf(all, count, from);
      const less = other % (scale.most + 1);
      expect(shadeOf(less, scale)).toBeLessThanOrEqual(shadeOf(less + 1, scale));
      expect(shadeOf(scale.most, scale)).toBe(count);
      expect(shadeOf(from - 1, scale)).toBe(0);
      expect(shadeOf(from, scale)).toBeGreaterThanOrEqual(1);
    }),
  );
});

it('explains every figure once', () => {
  fc.assert(
    fc.property(figures, shades, least, (all, count, from) => {
      const scale = scaleOf(all, count, from);
      const explained = shadeRanges(scale).flatMap(({ from: first, to }) =>
        Array.from({ length: to - first + 1 }, (_, place) => first + place),
      );
      const length = scale.most - from + 1;
      expect(explained).toEqual(Array.from({ length }, (_, place) => from + place));
    }),
  );
});
