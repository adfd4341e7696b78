// Whatever is sent, the answer is one that the API describes: never a failure of our own.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fullContent } from '../support/offers.ts';
import { type Api, need, openApi } from './support.ts';

let api: Api;
let keys: string[];

beforeAll(async () => {
  api = await openApi();
  const people = await Promise.all([
    api.person('ecu', 'focal-point', 'provider-editor'),
    api.person('oas-dtoc', 'officer', 'approver', 'supervisor'),
  ]);
  keys = people.map(({ key }) => key);
});
afterAll(async () => await api.close());

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '\u0000', '\ud800', '2027-02-30', '9'.repeat(400), 'ECU', 'N-000000', '*'),
);
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.constantFrom(-1, 0, 1.5, 1e308, Number.MAX_SAFE_INTEGER, null, true, [], {}),
);

/** A right content with some of its fields made wrong. */
function mutated(content: Record<string, unknown>) {
  const fields = fc.constantFrom(...Object.keys(content));
  return fc
    .array(fc.tuple(fields, anyValue), { minLength: 1, maxLength: 3 })
    .map((changes) => ({ content: { ...content, ...Object.fromEntries(changes) } }));
}

const bodies = fc.oneof(
  anyValue,
  mutated(need.content),
  mutated(fullContent),
  anyValue.map((content) => ({ content })),
);
const paths = fc.oneof(
  fc.constantFrom('/needs', '/offers', '/needs/N-000000/submit', '/proposals/P-000000/approve'),
  anyText.map((text) => `/needs/${encode(text)}`),
  fc
    .tuple(
      fc.constantFrom('/needs', '/offers', '/queue', '/proposals'),
      fc.constantFrom('words', 'cursor', 'limit', 'state', 'status'),
      anyText,
    )
    .map(([path, name, value]) => `${path}?${name}=${encode(value)}`),
);

function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

it('answers everything with 2xx or a problem of the caller', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET' as const, 'POST' as const, 'PUT' as const),
      paths,
      bodies,
      fc.nat(1),
      async (method, url, body, who) => {
        const key = keys[who] ?? '';
        const sent = method === 'GET' ? {} : { body };
        const response = await api.ask({ method, url, key, headers: { 'if-match': '*' }, ...sent });
        expect(response.statusCode).toBeLessThan(500);
      },
    ),
    { numRuns: 200 },
  );
});
