// The weights of terms by the formula that the lexicon names.
import { expect, it } from 'vitest';
import { compileLexicon, weightOf } from '../../../src/matching/text/lexicon.ts';
import { lexicon as content } from '../support.ts';

const frequencies = { 'k:one': 1, 'k:half': 500, 'k:all': 1000, 'k:more': 5000 };
const lexicon = compileLexicon({ ...content, documents: 1000, frequencies });
const bits = (ratio: number) => Math.floor(1024 * Math.log2(ratio));

it('a term weighs as much as it is rare, and one in every document next to nothing', () => {
  expect(weightOf(lexicon, 'k:one')).toBe(bits(1001 / 1.5));
  expect(weightOf(lexicon, 'k:half')).toBe(bits(1001 / 500.5));
  expect(weightOf(lexicon, 'k:all')).toBe(bits(1001 / 1000.5));
  expect(weightOf(lexicon, 'k:more')).toBe(weightOf(lexicon, 'k:all'));
});

it('a term that it does not hold weighs most', () => {
  expect(weightOf(lexicon, 'k:unseen')).toBe(bits(1001 / 0.5));
});

it('a usual record has its title counted twice', () => {
  const { title, body } = content.averageLength;
  expect(lexicon.usualLength).toBe(2 * title + body);
  expect(lexicon.effectMean).toBe(content.effectMean);
});
