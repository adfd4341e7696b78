// Values for the fuzzer: right ones by their schema, with wrong ones in their place now and then.
import fc from 'fast-check';
import { z } from 'zod';
import type { Schema } from './document.ts';

const odd = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  "' or '1'='1",
  '"; drop table needs; --',
  '%00',
  '%',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '${7*7}',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  'x'.repeat(70_000),
  '2027-02-30',
  '-0001-01-01',
  '+275760-09-13T00:00:00Z',
  '1e400',
  'NaN',
  '*',
] as const;

/** Text that somebody sends who means no good. */
export const oddText = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  oddText,
  fc.constantFrom(-1, 0, 1.5, 1e308, -1e308, 2 ** 31, 2 ** 53, null, true, [], {}),
  fc.constantFrom({ __proto__: null, constructor: { prototype: 1 } }, nested(60), nested(2000)),
);

const list = z.array(z.record(z.string(), z.unknown()));
const named = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Values of a schema; one in so many parts of a value is another than the schema says. */
export function valuesOf(schema: Schema, schemas: Readonly<Record<string, Schema>>) {
  const of = (part: Schema, depth: number): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 12, arbitrary: right(part, depth) }, { weight: 1, arbitrary: oddValue });
  const right = (part: Schema, depth: number): fc.Arbitrary<unknown> => {
    const { $ref: ref, enum: options, const: constant, anyOf, oneOf, allOf } = part;
    if (typeof ref === 'string') return of(schemas[ref.split('/').at(-1) ?? ''] ?? {}, depth);
    if (Array.isArray(options)) return fc.constantFrom(...options);
    if (constant !== undefined) return fc.constant(constant);
    const variants = anyOf ?? oneOf ?? allOf;
    if (variants !== undefined) {
      return fc.oneof(...list.parse(variants).map((variant) => of(variant, depth)));
    }
    return ofType(part, depth);
  };
  const ofType = (part: Schema, depth: number): fc.Arbitrary<unknown> => {
    const type = Array.isArray(part['type']) ? part['type'][0] : part['type'];
    if (depth > 6) return oddValue;
    if (type === 'object') {
      const fields = Object.entries(named.catch({}).parse(part['properties'])).map(
        ([name, inner]) => [name, of(inner, depth + 1)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: requiredOf(part) });
    }
    if (type === 'array') {
      const items = z.record(z.string(), z.unknown()).catch({}).parse(part['items']);
      return fc.array(of(items, depth + 1), { maxLength: 3 });
    }
    if (type === 'integer' || type === 'number') return fc.integer({ min: -5, max: 100_000 });
    if (type === 'boolean') return fc.boolean();
    if (type === 'null') return fc.constant(null);
    return type === 'string' ? textOf(part) : oddValue;
  };
  return of(schema, 0);
}

function requiredOf(part: Schema): string[] {
  return z.array(z.string()).catch([]).parse(part['required']);
}

function textOf({ format, pattern, example }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constantFrom('2026-05-01', '2027-01-31', '1900-01-01');
  const known = ['ecu', 'ECU', 'unodc', 'police', 'firearms-tracing', '1.1', 'SICA', 'UNTOC'];
  const texts = fc.oneof(fc.constantFrom(...known), fc.lorem({ maxCount: 8 }));
  if (typeof pattern === 'string' && typeof example === 'string') {
    return fc.oneof(fc.constant(example), texts);
  }
  return texts;
}
