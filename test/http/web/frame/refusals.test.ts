// Pages instead of the one that was asked for: what they say, in each language, and what can be done there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../../src/domain/vocabulary.ts';
import { buildApp } from '../../../../src/http/app.ts';
import type { App } from '../../../../src/http/deps.ts';
import type { MessageKey } from '../../../../src/messages/catalogues.ts';
import { text } from '../../../../src/messages/format.ts';
import { type Api, openApi, quiet } from '../../support.ts';
import { pageMember } from '../page-browser.ts';

let api: Api;
/** A service whose clock is broken: whatever asks for the time fails in a way that nobody foresaw. */
let failing: App;
/** A service that answers one request a minute. */
let slow: App;

beforeAll(async () => {
  api = await openApi();
  const { app: db } = api.database;
  const now = () => {
    throw new TypeError('the clock of pat@example.org stopped');
  };
  failing = await buildApp({ ...quiet, db, now });
  slow = await buildApp({ ...quiet, db, requestsPerMinute: 1 });
});
afterAll(async () => {
  await failing.close();
  await slow.close();
  await api.close();
});

async function get(app: App, url: string, language: Language = 'en') {
  const headers = { accept: 'text/html', 'accept-language': language };
  return await app.inject({ url, headers });
}

describe.each(languages)('in the language %s', (language) => {
  const words = (key: MessageKey, values = {}) => text(language, key, values);

  it('a failure says that it was not their fault, how to go on, and by which number to ask', async () => {
    const { statusCode, body, headers } = await get(failing, '/offers', language);
    expect(statusCode).toBe(500);
    expect(body).toContain(words('refusal-title.failure'));
    expect(body).toContain(words('refusal-means.failure'));
    expect(body).toContain(words('page.request', { id: headers['x-request-id'] }));
    expect(body).toContain('href="/offers"');
    expect(body).not.toContain('pat@example.org');
  });

  it('a page that is not there leads home, and needs no number', async () => {
    const { statusCode, body } = await get(api.app, '/nowhere', language);
    expect(statusCode).toBe(404);
    expect(body).toContain(words('refusal-means.unknown-page'));
    expect(body).toContain(words('page.home'));
    expect(body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('a pace that is too fast says how long to wait', async () => {
    await get(slow, '/help', language);
    const { statusCode, body } = await get(slow, '/help', language);
    expect(statusCode).toBe(429);
    expect(body).toContain(words('refusal-title.too-many-requests'));
    expect(body).toContain(words('refusal.again'));
  });
});

it('a record that is not theirs to see is not told apart from one that is not there', async () => {
  const { browser } = await pageMember(api, 'en', 'ecu', 'drafter');
  const { statusCode, body } = await browser.get('/needs/N-000000');
  expect(statusCode).toBe(404);
  expect(body).toContain(text('en', 'refusal-means.unknown-record', { reference: 'N-000000' }));
  const forbidden = await browser.get('/queue');
  expect(forbidden.body).toContain(text('en', 'refusal-means.forbidden'));
  expect(forbidden.body).toContain(text('en', 'refusal.desk'));
});

it('what is too large says that nothing of it was saved', async () => {
  const payload = new URLSearchParams({ email: 'a'.repeat(70_000) }).toString();
  const { statusCode, body } = await api.app.inject({
    method: 'POST',
    url: '/password/forgotten',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload,
  });
  expect(statusCode).toBe(413);
  expect(body).toContain(text('en', 'refusal-means.too-large'));
  expect(body).not.toContain(text('en', 'refusal.again'));
});
