import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, need, openApi, recordIn } from './support.ts';

let api: Api;
let ecuador: string;

beforeAll(async () => {
  api = await openApi();
  ecuador = (await api.person('ecu', 'focal-point')).key;
});
afterAll(async () => await api.close());

async function filed(): Promise<string> {
  const response = await api.ask({ method: 'POST', url: '/needs', key: ecuador, body: need });
  expect(response.statusCode).toBe(201);
  return recordIn(response).reference;
}

describe('filing a need', () => {
  it('answers the record with its address and revision', async () => {
    const response = await api.ask({ method: 'POST', url: '/needs', key: ecuador, body: need });
    const { reference } = recordIn(response);
    expect(response.statusCode).toBe(201);
    expect(response.headers).toMatchObject({
      location: `/api/v1/needs/${reference}`,
      etag: '"1"',
      'cache-control': 'no-store',
    });
    expect(response.json()).toMatchObject({
      status: 'draft',
      owner: { code: 'ecu', name: 'Ecuador' },
      notice: null,
      content: need.content,
    });
  });

  it('gives a submitted need a receipt with the date of the answer', async () => {
    const reference = await filed();
    const response = await api.ask({
      method: 'POST',
      url: `/needs/${reference}/submit`,
      key: ecuador,
      headers: { 'if-match': '"1"' },
    });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ status: 'submitted', revision: 2 });
    expect(response.json().filing.answerDueAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });
});
