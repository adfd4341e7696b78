// What a request says of the state in which it found things: If-Match and Idempotency-Key.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, codeOf, need, openApi, recordIn } from './support.ts';

let api: Api;
let key: string;

beforeAll(async () => {
  api = await openApi();
  key = (await api.person('ecu', 'focal-point')).key;
});
afterAll(async () => await api.close());

async function file(headers: Record<string, string> = {}, body: unknown = need) {
  return await api.ask({ method: 'POST', url: '/needs', key, body, headers });
}

async function edit(reference: string, title: string, headers: Record<string, string>) {
  const body = { content: { ...need.content, title } };
  return await api.ask({ method: 'PUT', url: `/needs/${reference}`, key, body, headers });
}

describe('If-Match', () => {
  it('must be there', async () => {
    const { reference } = recordIn(await file());
    const response = await edit(reference, 'Otra capacitación', {});
    expect([response.statusCode, codeOf(response)]).toEqual([428, 'precondition-required']);
  });

  it('of the present revision lets the change happen, and the answer tells the next', async () => {
    const filed = await file();
    const { reference } = recordIn(filed);
    const first = await edit(reference, 'Otra capacitación', {
      'if-match': String(filed.headers.etag),
    });
    expect([first.statusCode, first.headers.etag]).toEqual([200, '"2"']);
    const stale = await edit(reference, 'Una tercera', { 'if-match': String(filed.headers.etag) });
    expect([stale.statusCode, codeOf(stale)]).toEqual([412, 'precondition-failed']);
    const read = await api.ask({ url: `/needs/${reference}`, key });
    expect([read.headers.etag, read.json().content.title]).toEqual(['"2"', 'Otra capacitación']);
  });

  it.each(['W/"1"', '"abc"', '1', '""', '"1", "2"', '"-1"'])(
    '%s is no present revision',
    async (tag) => {
      const { reference } = recordIn(await file());
      expect((await edit(reference, 'Otra', { 'if-match': tag })).statusCode).toBe(412);
    },
  );

  it('* takes any', async () => {
    const { reference } = recordIn(await file());
    expect((await edit(reference, 'Otra', { 'if-match': '*' })).statusCode).toBe(200);
  });

  it('is looked at before the input, and after the permission', async () => {
    const { reference } = recordIn(await file());
    const url = `/needs/${reference}`;
    const wrong = { method: 'PUT', url, body: {} } as const;
    const stale = { 'if-match': '"9"' };
    const { key: drafterElsewhere } = await api.person('per', 'focal-point');
    const { key: observer } = await api.person('ecu', 'observer');
    const statuses = await Promise.all([
      api.ask({ ...wrong, headers: stale }),
      api.ask({ ...wrong, key: drafterElsewhere, headers: stale }),
      api.ask({ ...wrong, key: observer, headers: stale }),
      api.ask({ ...wrong, key, headers: stale }),
      api.ask({ ...wrong, key, headers: { 'if-match': '"1"' } }),
    ]);
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([401, 404, 403, 412, 422]);
  });
});

describe('Idempotency-Key', () => {
  it('makes a repeated request one', async () => {
    const headers = { 'idempotency-key': 'need-2026-001' };
    const [first, second] = [await file(headers), await file(headers)];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.headers.location).toBe(first.headers.location);
  });

  it('makes twins that come at once one', async () => {
    const headers = { 'idempotency-key': 'twins' };
    const before = (await api.ask({ url: '/needs?limit=100', key })).json().items.length;
    const twins = await Promise.all(Array.from({ length: 6 }, () => file(headers)));
    expect(new Set(twins.map(({ headers: { location } }) => location)).size).toBe(1);
    expect(twins.every(({ statusCode }) => statusCode === 201)).toBe(true);
    const after = (await api.ask({ url: '/needs?limit=100', key })).json().items.length;
    expect(after - before).toBe(1);
  });

  it('makes a repeated move one, though the record has moved on', async () => {
    const { reference } = recordIn(await file());
    const submit = {
      method: 'POST',
      url: `/needs/${reference}/submit`,
      key,
      headers: { 'if-match': '"1"', 'idempotency-key': 'submit' },
    } as const;
    const [first, second] = [await api.ask(submit), await api.ask(submit)];
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect(recordIn(second).revision).toBe(recordIn(first).revision);
  });

  it('is refused with another body, and for another record', async () => {
    const headers = { 'idempotency-key': 'reused' };
    const filed = recordIn(await file(headers));
    const other = await file(headers, { content: { ...need.content, title: 'Otra capacitación' } });
    expect([other.statusCode, codeOf(other)]).toEqual([409, 'idempotency-key-reused']);
    const another = recordIn(await file());
    const moves = [filed.reference, another.reference].map((reference) => ({
      method: 'POST' as const,
      url: `/needs/${reference}/submit`,
      key,
      headers: { 'if-match': '*', 'idempotency-key': 'one-submit' },
    }));
    const statuses = [];
    for (const move of moves) statuses.push((await api.ask(move)).statusCode);
    expect(statuses).toEqual([200, 409]);
  });

  it('belongs to who used it', async () => {
    const headers = { 'idempotency-key': 'shared' };
    const ours = recordIn(await file(headers));
    const { key: colleague } = await api.person('ecu', 'drafter');
    const theirs = await api.ask({
      method: 'POST',
      url: '/needs',
      key: colleague,
      body: need,
      headers,
    });
    expect(recordIn(theirs).reference).not.toBe(ours.reference);
  });

  it('stands for nothing where the request failed', async () => {
    const headers = { 'idempotency-key': 'second-try' };
    expect((await file(headers, { content: {} })).statusCode).toBe(422);
    expect((await file(headers)).statusCode).toBe(201);
  });

  it.each(['', 'with space', 'x'.repeat(201), 'ñ'])('cannot be %j', async (value) => {
    const response = await file({ 'idempotency-key': value });
    expect([response.statusCode, codeOf(response)]).toEqual([400, 'malformed-idempotency-key']);
  });
});
