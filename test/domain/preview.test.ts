// What a filer is told of offers before a need is filed.
import { expect, test } from 'vitest';
import { bandOf } from '../../src/domain/preview.ts';

test('a filer is told few, some or many offers, never their number', () => {
  expect([0, 1, 2, 3, 9, 10, 500].map(bandOf)).toEqual([
    null,
    'few',
    'few',
    'some',
    'some',
    'many',
    'many',
  ]);
});
