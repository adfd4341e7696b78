// What the service does not let itself be talked into: headers of every answer, sizes, paces, methods,
// hosts and paths that are not what they seem, and an environment that changes nothing.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/http/app.ts';
import { bodyLimit } from '../../src/http/body.ts';
import { type Api, codeOf, openApi, quiet } from './support.ts';

let api: Api;
let key: string;
beforeAll(async () => {
  api = await openApi();
  ({ key } = await api.person('ecu', 'focal-point'));
});
afterAll(async () => await api.close());

const asked = async (url: string, headers: Record<string, string> = {}) =>
  await api.app.inject({ url, headers: { authorization: `Bearer ${key}`, ...headers } });

describe('every answer', () => {
  it.each(['/', '/sign-in', '/healthz', '/metrics', '/docs/', '/api/v1/needs', '/nowhere', '/%zz'])(
    '%s says how it may be used, and nothing of what answers',
    async (url) => {
      const { headers } = await asked(url);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'SAMEORIGIN',
        'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      });
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it.each([
    ['/%zz', 400, 'malformed-address'],
    [`/password/${'x'.repeat(101)}`, 404, 'unknown-route'],
    [`/api/v1/needs/${'x'.repeat(101)}`, 404, 'unknown-route'],
  ])(
    'comes, for a browser too, where no route can be looked for: %s',
    async (url, status, code) => {
      const response = await api.app.inject({ url, headers: { accept: 'text/html' } });
      expect([response.statusCode, codeOf(response)]).toEqual([status, code]);
      expect(response.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    },
  );

  it('of the API is kept by nobody', async () => {
    expect((await asked('/api/v1/needs')).headers['cache-control']).toBe('no-store');
  });
});

describe('a size', () => {
  const post = async (url: string, payload: string, type = 'application/json') =>
    await api.app.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      payload,
    });

  it('of a body has an end', async () => {
    const response = await post('/needs', ' '.repeat(bodyLimit + 1));
    expect([response.statusCode, codeOf(response)]).toEqual([413, 'too-large']);
  });

  it('of a body without a key is not read at all', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/api/v1/needs',
      headers: { 'content-type': 'application/json' },
      payload: ' '.repeat(bodyLimit + 1),
    });
    expect(response.statusCode).toBe(401);
  });

  it('does not grow by being unpacked', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/api/v1/needs',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      payload: '{}',
    });
    expect(response.statusCode).toBeLessThan(500);
  });

  it.each(['text/xml', 'multipart/form-data; boundary=x', 'text/plain', 'junk'])(
    'of %s is not looked at',
    async (type) => {
      expect((await post('/needs', 'x', type)).statusCode).toBe(415);
    },
  );

  it('of a structure may be deep, and fails as input', async () => {
    const response = await post('/needs', '{"content":'.repeat(5000) + '1' + '}'.repeat(5000));
    expect(response.statusCode).toBe(422);
  });

  it.each(['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}'])(
    'is no way into prototypes: %s',
    async (body) => {
      expect((await post('/needs', body)).statusCode).toBe(400);
      expect(Reflect.get({}, 'a')).toBeUndefined();
    },
  );
});

describe('the pace', () => {
  it('is kept for an address before it is looked up who asks', async () => {
    let transactions = 0;
    const app = await buildApp({
      ...quiet,
      requestsPerMinute: 1,
      db: {
        transaction: async (work) => {
          transactions += 1;
          return await api.database.app.transaction(work);
        },
      },
    });
    const statuses: number[] = [];
    for (let turn = 0; turn < 25; turn += 1) {
      const headers = { authorization: `Bearer enl_${'x'.repeat(40)}${turn}` };
      statuses.push((await app.inject({ url: '/api/v1/needs', headers })).statusCode);
    }
    await app.close();
    expect(statuses.slice(1)).toEqual(Array.from({ length: 24 }, () => 429));
    expect(transactions).toBeLessThanOrEqual(20);
  });

  it('is one for all the addresses of a network of IPv6, which one caller has', async () => {
    const app = await buildApp({ ...quiet, db: api.database.app, requestsPerMinute: 2 });
    const statuses: number[] = [];
    for (const end of [':1', ':2', ':a:1', 'ffff:ffff:ffff:ffff']) {
      const remoteAddress = `2001:db8:0:7:${end}`;
      statuses.push((await app.inject({ url: '/api/v1/needs', remoteAddress })).statusCode);
    }
    await app.close();
    expect(statuses).toEqual([401, 401, 429, 429]);
  });
});

describe('a request that pretends', () => {
  it.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
    'another method by %s is taken as it is',
    async (header) => {
      const response = await asked('/api/v1/needs', { [header]: 'DELETE' });
      expect(response.statusCode).toBe(200);
    },
  );

  it('another host gets no address of it', async () => {
    const response = await asked('/sign-in', {
      host: 'elsewhere.example',
      'x-forwarded-host': 'elsewhere.example',
      'x-forwarded-proto': 'http',
    });
    const whole = JSON.stringify(response.headers) + response.body;
    expect(whole).not.toContain('elsewhere.example');
  });

  it('another address is not believed without a proxy in front', async () => {
    const app = await buildApp({ ...quiet, db: api.database.app, requestsPerMinute: 2 });
    const statuses: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${turn}` };
      statuses.push((await app.inject({ url: '/api/v1/needs', headers })).statusCode);
    }
    await app.close();
    expect(statuses).toEqual([401, 401, 429, 429]);
  });

  it('behind a proxy the address that the proxy saw is believed, and none that was sent to it', async () => {
    const app = await buildApp({
      ...quiet,
      db: api.database.app,
      requestsPerMinute: 2,
      trustProxy: true,
    });
    const statuses: number[] = [];
    for (const seen of ['203.0.113.1', '203.0.113.1', '203.0.113.1', '203.0.113.2']) {
      const headers = { 'x-forwarded-for': `198.51.100.${statuses.length}, ${seen}` };
      statuses.push((await app.inject({ url: '/api/v1/needs', headers })).statusCode);
    }
    await app.close();
    expect(statuses).toEqual([401, 401, 429, 401]);
  });

  it.each([
    '//api/v1/needs',
    '/api//v1/needs',
    '/api/v1/../v1/jobs/',
    '/api/v1/%2e%2e/v1/needs',
    '/API/V1/needs',
    '/api/v1/needs;x=1',
    '/docs/static/..%2f..%2f..%2fpackage.json',
    '/docs/static/%2e%2e/%2e%2e/package.json',
    '/assets/..%2fpackage.json',
  ])('%s leads nowhere without a key', async (url) => {
    const response = await api.app.inject(url);
    expect([400, 401, 403, 404]).toContain(response.statusCode);
    expect(response.body).not.toContain('"dependencies"');
  });
});

it('nothing depends on NODE_ENV', async () => {
  const root = join(import.meta.dirname, '../..');
  const folders = ['src', 'workers', 'bin'];
  const found: string[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(join(root, folder), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      if ((await readFile(path, 'utf8')).includes('NODE_ENV')) found.push(path);
    }
  }
  expect(found).toEqual([]);
});
