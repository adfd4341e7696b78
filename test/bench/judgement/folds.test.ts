import { beforeAll, describe, expect, it } from 'vitest';
import { type Collection, readCollection } from '../../../bench/judgement/collection.ts';
import { foldsOf } from '../../../bench/judgement/folds.ts';
import { isAnswerable } from '../../../bench/judgement/measures.ts';
import { languages } from '../../../src/domain/vocabulary.ts';

let needs: Collection['needs'];

beforeAll(async () => {
  ({ needs } = await readCollection());
});

/** How many of these needs are in each fold. */
function sizes(some: Collection['needs']): number[] {
  const folds = foldsOf(needs, 10);
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { id } of some) counts[folds.get(id) ?? -1] = (counts[folds.get(id) ?? -1] ?? 0) + 1;
  return counts;
}

describe('the folds', () => {
  it('hold every need once, in parts of equal size', () => {
    expect(sizes(needs)).toEqual(Array.from({ length: 10 }, () => 6));
  });

  it('spread the needs without a good offer', () => {
    expect(Math.max(...sizes(needs.filter(({ judged }) => !isAnswerable(judged))))).toBe(1);
  });

  it.each(languages)('spread the answerable needs in %s', (language) => {
    const some = needs.filter((need) => need.language === language && isAnswerable(need.judged));
    const counts = sizes(some);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('are the same every time', () => {
    expect(foldsOf(needs, 10)).toEqual(foldsOf(needs, 10));
  });
});
