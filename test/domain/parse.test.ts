// What is said of input that is wrong: a pointer to each field, a code and its values.
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  conflict,
  DomainError,
  forbidden,
  invalid,
  invalidField,
  notFound,
  preconditionFailed,
  preconditionRequired,
  unauthenticated,
} from '../../src/domain/errors.ts';
import { parse } from '../../src/domain/parse.ts';
import { faultsOf, thrownBy } from './support.ts';

test('input of the right shape comes back as the shape reads it', () => {
  const shape = z.strictObject({ name: z.string().trim(), many: z.array(z.int()).default([]) });
  expect(parse(shape, { name: ' a ' })).toEqual({ name: 'a', many: [] });
});

const cases: [string, z.ZodType, unknown, object[]][] = [
  [
    'each unknown field by its own pointer',
    z.object({ inner: z.strictObject({}) }),
    { inner: { a: 1, 'b/c~d': 2 } },
    [
      { pointer: '/inner/a', code: 'unknown-field', parameters: {} },
      { pointer: '/inner/b~1c~0d', code: 'unknown-field', parameters: {} },
    ],
  ],
  [
    'a missing field apart from one of the wrong type',
    z.object({ a: z.string(), b: z.string() }),
    { b: 1 },
    [
      { pointer: '/a', code: 'missing', parameters: {} },
      { pointer: '/b', code: 'wrong-type', parameters: { expected: 'string' } },
    ],
  ],
  [
    'the limit of what is too much, and of what',
    z.object({ text: z.string().max(2), count: z.int().max(5), list: z.array(z.int()).max(1) }),
    { text: 'abc', count: 6, list: [1, 1] },
    [
      { pointer: '/text', code: 'too-big-string', parameters: { limit: '2' } },
      { pointer: '/count', code: 'too-big-number', parameters: { limit: '5' } },
      { pointer: '/list', code: 'too-big-array', parameters: { limit: '1' } },
    ],
  ],
  [
    'the limit of what is too little',
    z.object({ text: z.string().min(2), list: z.array(z.int()).min(1) }),
    { text: '', list: [] },
    [
      { pointer: '/text', code: 'too-small-string', parameters: { limit: '2' } },
      { pointer: '/list', code: 'too-small-array', parameters: { limit: '1' } },
    ],
  ],
  [
    'the values that a code may have',
    z.object({ kind: z.enum(['course', 'manual']), fixed: z.literal(3) }),
    { kind: 'book', fixed: 4 },
    [
      { pointer: '/kind', code: 'not-one-of', parameters: { values: ['course', 'manual'] } },
      { pointer: '/fixed', code: 'not-one-of', parameters: { values: ['3'] } },
    ],
  ],
  [
    'a date apart from any other form',
    z.object({ day: z.iso.date(), code: z.string().regex(/^a$/) }),
    { day: 'soon', code: 'b' },
    [
      { pointer: '/day', code: 'not-a-date', parameters: {} },
      { pointer: '/code', code: 'not-a-match', parameters: {} },
    ],
  ],
  [
    'the code of a rule of ours',
    z.string().refine(() => false, { path: ['inner'], params: { code: 'no-beneficiary' } }),
    'a',
    [{ pointer: '/inner', code: 'no-beneficiary', parameters: {} }],
  ],
  [
    'that it is wrong where a rule gives no code',
    z.object({
      without: z.string().refine(() => false),
      number: z.string().refine(() => false, { params: { code: 5 } }),
      either: z.union([z.string(), z.int()]),
    }),
    { without: 'a', number: 'b', either: true },
    [
      { pointer: '/without', code: 'wrong', parameters: {} },
      { pointer: '/number', code: 'wrong', parameters: {} },
      { pointer: '/either', code: 'wrong', parameters: {} },
    ],
  ],
];

test.each(cases)('input that is wrong is told %s', (_, shape, input, expected) => {
  const faults = [...faultsOf(shape, input)];
  expect(faults).toHaveLength(expected.length);
  expect(faults).toEqual(expect.arrayContaining(expected));
});

test('all that is wrong is told in one error', () => {
  const error = thrownBy(() => parse(z.object({ a: z.string(), b: z.int() }), {}));
  expect(error).toMatchObject({ kind: 'invalid', code: 'invalid', parameters: {} });
  expect(error.fields.map(({ pointer }) => pointer)).toEqual(['/a', '/b']);
});

test('the ways of saying no are told apart by their kind', () => {
  const seats = { seats: 3 };
  const told = (error: DomainError) => {
    const { kind, code, parameters, fields, name, message } = error;
    return { kind, code, parameters, fields, name, message };
  };
  const expected = (kind: string, code: string, more: object = {}) => ({
    kind,
    code,
    parameters: {},
    fields: [],
    name: 'DomainError',
    message: `${kind}: ${code}`,
    ...more,
  });
  expect(told(unauthenticated())).toEqual(expected('unauthenticated', 'unauthenticated'));
  expect(told(forbidden())).toEqual(expected('forbidden', 'forbidden'));
  expect(told(forbidden('no-key', seats))).toEqual(
    expected('forbidden', 'no-key', { parameters: seats }),
  );
  expect(told(notFound('N-000000'))).toEqual(
    expected('not-found', 'not-found', { parameters: { reference: 'N-000000' } }),
  );
  expect(told(conflict('no-seats'))).toEqual(expected('conflict', 'no-seats'));
  expect(told(conflict('no-seats', seats))).toEqual(
    expected('conflict', 'no-seats', { parameters: seats }),
  );
  expect(told(preconditionFailed())).toEqual(
    expected('precondition-failed', 'precondition-failed'),
  );
  expect(told(preconditionRequired())).toEqual(
    expected('precondition-required', 'precondition-required'),
  );
  const field = { pointer: '/a', code: 'late', parameters: {} };
  expect(told(invalid([field]))).toEqual(expected('invalid', 'invalid', { fields: [field] }));
  expect(told(invalidField('/a', 'late'))).toEqual(
    expected('invalid', 'invalid', { fields: [field] }),
  );
  expect(invalidField('/a', 'late', seats).fields).toEqual([{ ...field, parameters: seats }]);
  expect(conflict('a')).toBeInstanceOf(Error);
  expect(new DomainError('invalid', 'a')).toMatchObject({ parameters: {}, fields: [] });
});
