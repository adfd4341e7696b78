import { expect, test } from 'vitest';
import { sweep } from '../../src/actions/sweep.ts';

test('a record that fails does not hold up the others, and is told in the end', async () => {
  const done: number[] = [];
  const swept = sweep([1, 2, 3, 4], async (item) => {
    if (item === 2) throw new Error('not this one');
    done.push(item);
    return await Promise.resolve(true);
  });

  await expect(swept).rejects.toThrow(AggregateError);
  expect(done).toEqual([1, 3, 4]);
});
