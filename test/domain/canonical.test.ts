// Equal values in equal words.
import { describe, expect, test } from 'vitest';
import { asSet, asStatedSet, canonicalJson } from '../../src/domain/canonical.ts';

describe('canonical JSON', () => {
  test('is the same whatever the order of members, at any depth, and keeps that of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x', '10': 1, '9': 2 })).toBe(
      canonicalJson({ a: 'x', '9': 2, b: [{ c: null, d: 1 }], '10': 1 }),
    );
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
    expect(canonicalJson([2, 1])).toBe('[2,1]');
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    expect(['a', 1, null, true].map(canonicalJson)).toEqual(['"a"', '1', 'null', 'true']);
  });

  test('makes equal sets equal lists', () => {
    expect(asSet([{ b: 1, a: 2 }, 'x', { a: 2, b: 1 }, 'x', 'a'])).toEqual([
      'a',
      'x',
      { a: 2, b: 1 },
    ]);
    expect(asSet([3, 1, 2])).toEqual(asSet([2, 3, 1, 1]));
    expect(asSet([])).toEqual([]);
  });

  test('leaves out a list that states nothing', () => {
    expect(asStatedSet([])).toBeUndefined();
    expect(asStatedSet(['b', 'a', 'b'])).toEqual(['a', 'b']);
    expect(canonicalJson({ a: 1, list: asStatedSet([]) })).toBe(canonicalJson({ a: 1 }));
  });
});
