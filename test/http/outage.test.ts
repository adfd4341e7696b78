// PostgreSQL going away under the running API, and coming back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/db/client.ts';
import { buildApp } from '../../src/http/app.ts';
import type { App } from '../../src/http/deps.ts';
import { type Gate, openGate } from '../support/gate.ts';
import { until } from '../support/until.ts';
import { type Api, codeOf, need, openApi, quiet } from './support.ts';

let api: Api;
let gate: Gate;
let connection: Connection;
let app: App;
let headers: Record<string, string>;

beforeAll(async () => {
  api = await openApi();
  gate = await openGate(new URL(api.database.url));
  const url = new URL(api.database.url);
  url.hostname = '127.0.0.1';
  url.port = String(gate.port);
  connection = connect(url.href, 'enlace_app', 5);
  app = await buildApp({ ...quiet, db: connection.db });
  const { key } = await api.person('ecu', 'focal-point');
  headers = { authorization: `Bearer ${key}`, 'accept-language': 'fr' };
});
afterAll(async () => {
  await app.close();
  await connection.close();
  await gate.close();
  await api.close();
});

const file = async () =>
  await app.inject({ method: 'POST', url: '/api/v1/needs', headers, payload: need });

it('answers 503 with the time to wait while PostgreSQL is away, and works again when it is back', async () => {
  expect((await file()).statusCode).toBe(201);
  const underWay = Array.from({ length: 8 }, file);
  await gate.shut();
  const cut = await Promise.all(underWay);
  expect(cut.filter(({ statusCode }) => ![201, 503].includes(statusCode))).toEqual([]);

  const away = await file();
  expect([away.statusCode, codeOf(away)]).toEqual([503, 'unavailable']);
  expect(away.headers['retry-after']).toBe('2');
  expect(away.json().title).toBe('Momentanément indisponible');
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  const unready = await app.inject('/readyz');
  expect([unready.statusCode, unready.json().status]).toEqual([503, 'unavailable']);

  await gate.reopen();
  await until(async () => (await file()).statusCode === 201);
  expect((await app.inject('/readyz')).json().status).toBe('ready');
});

it.each([
  ['57P01', 503, 'unavailable'],
  ['57P03', 503, 'unavailable'],
  ['53300', 503, 'unavailable'],
  ['08006', 503, 'unavailable'],
  ['40001', 503, 'busy'],
  ['40P01', 503, 'busy'],
  ['23505', 409, 'conflicting-data'],
  ['23503', 409, 'conflicting-data'],
  ['42501', 403, 'forbidden'],
  ['22021', 422, 'invalid'],
  ['23514', 500, 'failure'],
  ['XX000', 500, 'failure'],
])('SQLSTATE %s is answered by %i', async (sqlState, status, code) => {
  const failing = await buildApp({ ...quiet, db: connection.db });
  failing.get('/fails', { config: { access: 'public' } }, async () => {
    await connection.db.transaction((tx) =>
      tx.execute(
        `do $$ begin raise exception 'secret values' using errcode = '${sqlState}'; end $$`,
      ),
    );
  });
  const response = await failing.inject('/fails');
  expect([response.statusCode, codeOf(response)]).toEqual([status, code]);
  expect(response.body).not.toMatch(/secret|raise|select|at \//i);
  expect(response.headers['retry-after'] !== undefined).toBe(status === 503);
  await failing.close();
});
