// Requests of the fuzzer: an operation of the API, or a page, asked by somebody of the cast as it is not
// meant to be asked.
import fc from 'fast-check';
import { relationsOf, type Walker } from '../cast.ts';
import type { World } from '../world.ts';
import { jsonOf, type Operation, type Schema } from './document.ts';
import { encoded, fieldValues, forms, type Sent } from './forms.ts';
import { oddText, valuesOf } from './values.ts';

export type Attack = {
  walker: Walker | null;
  method: string;
  url: string;
  headers: Record<string, string>;
  payload: string | Buffer | undefined;
  /** The operation whose answer it should be, where the request was for one. */
  operation: Operation | null;
};

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

const ifMatch = fc.constantFrom('*', '"1"', '"999999999"', 'W/"1"', '"', '1', '"1", "2"', '"-1"');
const language = fc.constantFrom(
  'es',
  'xx',
  'pt-BR;q=0.5, fr',
  ';;;',
  `${'a,'.repeat(4000)}en`,
  '*;q=7',
);
const headerText = fc.string({ unit: 'grapheme-ascii', maxLength: 300 });

const oddHeaders: fc.Arbitrary<Record<string, string>> = fc
  .record(
    {
      'if-match': ifMatch,
      'idempotency-key': fc.oneof(fc.constantFrom('k', 'k'.repeat(201), 'a b'), headerText),
      'accept-language': language,
      accept: fc.constantFrom('text/html', 'application/xml', '*/*', 'text/csv', 'junk'),
      cookie: fc.oneof(
        fc.constantFrom('session=1; session=2', '=;=;', '__Host-session=%00'),
        headerText,
      ),
      range: fc.constantFrom('bytes=0-1', 'bytes=-1', 'bytes=9-1', 'items=0-'),
      'x-http-method-override': fc.constantFrom('DELETE', 'PUT'),
      'x-forwarded-for': fc.constantFrom('127.0.0.1', '::1', 'junk', '1.1.1.1, 2.2.2.2'),
      'x-forwarded-host': fc.constant('elsewhere.example'),
      'transfer-encoding': fc.constant('identity'),
      'content-encoding': fc.constantFrom('gzip', 'br', 'junk'),
      expect: fc.constant('100-continue'),
      origin: fc.constantFrom('https://elsewhere.example', 'null'),
    },
    { requiredKeys: [] },
  )
  .map((headers) => ({ ...headers }));

/** A body as a schema has it, or one that no reader of JSON expects. */
function bodies(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>) {
  const json = (value: unknown): Sent => ({
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(value) ?? '',
  });
  const meant = schema === undefined ? fc.constant({}) : valuesOf(schema, schemas);
  const raw = fc.constantFrom(
    '{',
    '{"a":1,"a":2}',
    '{"__proto__":{"x":1}}',
    '['.repeat(20_000),
    '\ufeff{}',
    '"\\ud800"',
    '{"content":{"title":"\\u0000"}}',
    'null',
    '-',
    'a=1&a=2&b[c]=3',
  );
  const types = fc.constantFrom(
    'application/json',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/xml',
    'junk',
  );
  const bytes = fc.constantFrom(Buffer.from([0xff, 0xfe, 0x00]), Buffer.alloc(1_100_000, 0x20));
  return fc.oneof(
    { weight: 6, arbitrary: meant.map(json) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(types, fc.oneof({ weight: 9, arbitrary: raw }, { weight: 1, arbitrary: bytes }))
        .map(([type, payload]): Sent => ({ headers: { 'content-type': type }, payload })),
    },
  );
}

/** What is sent to an operation: forms to pages, and to both what neither reads. */
function sentTo({ path, requestBody }: Operation, schemas: Readonly<Record<string, Schema>>) {
  const other = bodies(jsonOf(requestBody), schemas);
  if (path.startsWith('/api/')) return other;
  return fc.oneof({ weight: 3, arbitrary: forms }, { weight: 1, arbitrary: other });
}

/** Parameters of addresses that some list or page has, and that no description of a page names. */
const asides = `
  limit cursor words x __proto__ after done beside next language page state status show step theme
  kind sort from to offer`.split(/\s+/);
const known = fc.constantFrom(...fieldValues, 'changes', 'replay', 'open', 'newest', 'signed-out');

/** Requests for an operation, by somebody of the cast. */
function attacksOn(world: World, operation: Operation, schemas: Readonly<Record<string, Schema>>) {
  const { method, path, parameters } = operation;
  const asking = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...world.cast.walkers) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const queries = parameters
    .filter((one) => one.in === 'query')
    .map((one) => [one.name, valuesOf(one.schema, schemas)] as const);
  const query = fc
    .tuple(
      fc.record(Object.fromEntries(queries), { requiredKeys: [] }),
      fc.array(fc.tuple(fc.constantFrom(...asides), fc.oneof(oddText, known)), {
        maxLength: path.startsWith('/api/') ? 1 : 4,
      }),
      fc.boolean(),
    )
    .map(([described, more, twice]) => {
      const pairs = [...Object.entries(described), ...more];
      return [...pairs, ...(twice ? pairs.slice(0, 1) : [])]
        .map(
          ([name, value]) =>
            `${encoded(name)}=${encoded(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))}`,
        )
        .join('&');
    });
  const asked = fc.oneof(
    { weight: 15, arbitrary: fc.constant(method) },
    { weight: 1, arbitrary: fc.constantFrom(...methods) },
  );
  return fc
    .tuple(asking, asked, query, oddHeaders, sentTo(operation, schemas))
    .chain(([walker, used, search, headers, sent]) =>
      pathsOf(world, path, { walker, writes: used !== 'GET' && used !== 'HEAD' }).map(
        (address): Attack => ({
          walker,
          method: used,
          url: search === '' ? address : `${address}?${search}`,
          headers: { ...headers, ...(used === 'GET' || used === 'HEAD' ? {} : sent.headers) },
          payload: used === 'GET' || used === 'HEAD' ? undefined : sent.payload,
          operation: used === method ? operation : null,
        }),
      ),
    );
}

/**
 * Paths with the references of records in them. Whoever may change a record of the fixture changes only
 * those it filed in the course of the attack: who may read what must stay as it is written down.
 */
function pathsOf(world: World, path: string, by: { walker: Walker | null; writes: boolean }) {
  const parts = path.split(/(\{\w+\})/).map((part) => {
    if (!part.startsWith('{')) return fc.constant(part);
    const values = [
      'N-000000',
      'O-000000',
      'P-000000',
      '42',
      '1',
      'ecu',
      '00000000-0000-4000-8000-000000000000',
      ...referencesFor(world, by),
    ];
    return fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: oddText.map((text) => encoded(text.slice(0, 300))) },
    );
  });
  return fc.tuple(...parts).map((filled) => filled.join(''));
}

function referencesFor(
  { records }: World,
  { walker, writes }: { walker: Walker | null; writes: boolean },
) {
  const all = Object.values(records).flat();
  const own = ['owner', 'enterer', 'secretariat'] as const;
  return all
    .filter(({ ties }) => {
      if (!writes || walker === null) return true;
      const relations = relationsOf(walker.actor, ties);
      return !own.some((relation) => relations.has(relation));
    })
    .map(({ reference }) => reference);
}

/** Requests of every operation, by everybody. */
export function attacks(
  world: World,
  { operations, schemas }: { operations: readonly Operation[]; schemas: Record<string, Schema> },
): fc.Arbitrary<Attack> {
  return fc.oneof(...operations.map((operation) => attacksOn(world, operation, schemas)));
}
