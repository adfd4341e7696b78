// What stands around the routes: headers, documents, health, figures, pace, log.
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../../src/http/app.ts';
import { isHeavy } from '../../src/http/security.ts';
import { type Api, codeOf, need, openApi, quiet } from './support.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const policy =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';manifest-src 'self'";

describe('the documentation', () => {
  it('is where every page leads', async () => {
    const { body } = await api.app.inject('/');
    expect(body).toContain('<a href="/docs">');
  });

  it('stands under the strict policy, without a script or style of its own in the page', async () => {
    const page = await api.app.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toBe(policy);
    expect(page.body).toContain('<title>The API of Enlace</title>');
    expect(page.body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    const assets = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) {
      const response = await api.app.inject(new URL(asset, 'http://host/docs/').pathname);
      expect([asset, response.statusCode]).toEqual([asset, 200]);
    }
  });

  it('describes the API in OpenAPI 3.1 whose references all lead somewhere', async () => {
    const response = await api.ask({ url: '/openapi.json' });
    const text = response.body;
    const document = z
      .looseObject({
        openapi: z.literal('3.1.0'),
        paths: z.record(
          z.string(),
          z.record(z.string(), z.looseObject({ operationId: z.string(), summary: z.string() })),
        ),
        components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
      })
      .parse(response.json());
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(named).toContain('Problem');
    expect(named.filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(text).not.toContain('"$ref":"#/definitions');
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of each operation which scope it needs, and of writes which headers', async () => {
    const { paths } = (await api.ask({ url: '/openapi.json' })).json();
    const submit = paths['/api/v1/needs/{reference}/submit'].post;
    expect(submit.description).toBe('Scope of the key: needs:write.');
    const headers = submit.parameters.map(({ name }: { name: string }) => name);
    expect(headers).toEqual(expect.arrayContaining(['reference', 'if-match', 'idempotency-key']));
    const headersOf = ({ parameters = [] }: { parameters?: { name: string; in: string }[] }) =>
      parameters.flatMap((one) => (one.in === 'header' ? [one.name] : []));
    // What leaves a record as it is, and what is one's own account, takes none.
    expect(headersOf(paths['/api/v1/needs/{reference}/taking'].post)).toEqual([]);
    expect(headersOf(paths['/api/v1/preferences'].put)).toEqual([]);
    expect(submit.responses.default.content).toHaveProperty('application/problem+json');
    expect(
      paths['/api/v1/needs'].post.requestBody.content['application/json'].schema,
    ).toBeDefined();
  });
});

describe('every answer', () => {
  it.each(['/', '/docs/', '/healthz', '/api/v1/needs', '/nowhere'])(
    '%s is guarded',
    async (url) => {
      const { headers } = await api.app.inject(url);
      expect(headers).toMatchObject({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      });
    },
  );
});

describe('health', () => {
  it('is known without a key', async () => {
    expect((await api.app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    const ready = await api.app.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([
      200,
      { status: 'ready', checks: { database: true } },
    ]);
  });

  it('is degraded, not gone, where the queue is away or does not answer', async () => {
    const checks = {
      queue: async () => await Promise.reject(new Error('away')),
      other: async () => await new Promise<boolean>(() => undefined),
    };
    const app = await buildApp({ ...quiet, db: api.database.app, checks });
    const ready = await app.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([
      200,
      { status: 'degraded', checks: { database: true, queue: false, other: false } },
    ]);
    await app.close();
  });
});

describe('the figures', () => {
  it('are for those who may see the jobs', async () => {
    const { key: officer } = await api.person('oas-dtoc', 'officer');
    const { key: state } = await api.person('ecu', 'focal-point');
    const measured = async (key?: string) =>
      await api.app.inject({
        url: '/metrics',
        headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      });
    expect((await measured()).statusCode).toBe(401);
    expect((await measured(state)).statusCode).toBe(403);
    const figures = await measured(officer);
    expect(figures.statusCode).toBe(200);
    expect(figures.body).toMatch(/http_request_duration_seconds_count\{.*route="\/metrics"/);
    expect(figures.body).toContain('enlace_jobs{state="waiting"}');
  });
});

describe('the pace', () => {
  it('is kept for each key, and for each address without one', async () => {
    const app = await buildApp({ ...quiet, db: api.database.app, requestsPerMinute: 3 });
    const { key } = await api.person('ecu', 'drafter');
    const ask = async (authorization?: string) =>
      await app.inject({
        url: '/api/v1/organizations/ecu',
        headers: { 'accept-language': 'es', ...(authorization !== undefined && { authorization }) },
      });
    const withKey = [];
    for (let turn = 0; turn < 4; turn += 1) withKey.push(await ask(`Bearer ${key}`));
    expect(withKey.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
    const [last] = withKey.slice(-1);
    expect(last && codeOf(last)).toBe('too-many-requests');
    expect(last?.json().detail).toContain('Se ha superado el límite de 3 solicitudes por minuto');
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    const invented = [];
    for (let turn = 0; turn < 4; turn += 1)
      invented.push(await ask(`Bearer enl_${'x'.repeat(40)}${turn}`));
    expect(invented.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 429]);
    await app.close();
  });

  it('of what takes much computing is slower, together, and said on a page', async () => {
    const app = await buildApp({ ...quiet, db: api.database.app, requestsPerMinute: 30 });
    const headers = {
      accept: 'text/html',
      'accept-language': 'pt-BR',
      authorization: `Bearer ${(await api.person('oas-dtoc', 'officer')).key}`,
    };
    const ask = async (url: string) => await app.inject({ url, headers });
    const answers = [];
    for (const url of ['/what-if', '/gaps.csv', '/gaps.xlsx', '/queue.csv', '/what-if']) {
      answers.push(await ask(url));
    }
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429, 429]);
    const last = answers.at(-1);
    expect(last?.headers['content-type']).toContain('text/html');
    expect(last?.body).toContain('pode ser solicitada no máximo 3 vezes por minuto');
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask('/queue')).statusCode).toBe(200);
    await app.close();
  });

  it('of what takes much computing is kept for routes that there are', () => {
    const heavy = api.app
      .decisions()
      .filter(isHeavy)
      .map(({ method, url }) => `${method} ${url}`);
    expect(heavy).toEqual(
      expect.arrayContaining([
        'GET /needs/:reference/matches',
        'GET /api/v1/needs/:reference/explanation',
        'GET /api/v1/proposals/:reference/lifts',
        'GET /api/v1/proposals/:reference/replay',
        'GET /api/v1/runs/:id/replay',
        'GET /what-if',
        'GET /api/v1/policies/compare',
        'GET /api/v1/reviews/evidence',
        'GET /needs.xlsx',
        'POST /imports',
      ]),
    );
  });
});

describe('the log', () => {
  it('holds neither keys nor what people look for or write', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (line, _encoding, done) => {
        lines.push(String(line));
        done();
      },
    });
    const app = await buildApp({
      ...quiet,
      db: api.database.app,
      logger: { level: 'trace', stream },
    });
    const { key } = await api.person('ecu', 'focal-point');
    const headers = { authorization: `Bearer ${key}` };
    await app.inject({ url: '/api/v1/needs?words=canario-buscado', headers });
    const content = { ...need.content, title: 'canario-escrito\u0000' };
    await app.inject({ method: 'POST', url: '/api/v1/needs', headers, payload: { content } });
    await app.close();
    const log = lines.join('');
    expect(log).toContain('"path":"/api/v1/needs"');
    expect(log).toContain('22021');
    expect(log).not.toMatch(/canario|enl_/);
  });
});
