// Lists as files: exactly the filtered rows, as whoever asks may see them, noted in the audit.
import { parse } from 'csv-parse/sync';
import { desc } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { exportList } from '../../../../src/actions/export-list.ts';
import { withActor } from '../../../../src/db/client.ts';
import { auditEvents } from '../../../../src/db/schema/operations.ts';
import { filterCodes } from '../../../../src/http/web/frame/exports.ts';
import { system } from '../../../support/database.ts';
import { type Api, openApi } from '../../support.ts';

let api: Api;
let administrator: string;
let state: string;

beforeAll(async () => {
  api = await openApi({ now: () => new Date('2026-11-22T10:00:00Z') });
  administrator = (await api.person('oas-dtoc', 'administrator')).key;
  state = (await api.person('ecu', 'focal-point')).key;
  for (let index = 0; index < 30; index += 1) await api.person('col', 'drafter');
});
afterAll(async () => await api.close());

async function get(url: string, key: string, language = 'en'): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    url,
    headers: { authorization: `Bearer ${key}`, 'accept-language': language },
  });
}

async function lastEvent() {
  return await withActor(api.database.owner, system, async (tx) => {
    const [row] = await tx.select().from(auditEvents).orderBy(desc(auditEvents.id)).limit(1);
    return row;
  });
}

it('holds all pages of the filtered rows, in the language of the reader', async () => {
  const file = await get('/people.csv?organization=col', administrator, 'pt');
  expect(file.headers['content-disposition']).toBe(
    'attachment; filename="enlace-people-2026-11-22.csv"',
  );
  expect(file.body).toMatch(/^\uFEFFNome,/);
  const [, ...rows] = z.array(z.array(z.string())).parse(parse(file.body, { bom: true }));
  expect(rows).toHaveLength(30);
});

it('holds dates as dates in a spreadsheet', async () => {
  const file = await get('/people.xlsx?organization=col', administrator);
  const [head = [], ...rows] = await readSheet(file.rawPayload);
  expect(rows).toHaveLength(30);
  const registered = head.indexOf('Registered on');
  expect(rows.every((row) => row[registered] instanceof Date)).toBe(true);
});

it('shows a state its own people alone', async () => {
  const file = await get('/people.csv', state);
  expect(parse(file.body, { bom: true })).toHaveLength(2);
});

it('is noted with what was taken out, by whom, and no free words', async () => {
  await get('/people.csv?organization=col&role=drafter', administrator);
  expect(await lastEvent()).toMatchObject({
    verb: 'list.export',
    recordType: 'list',
    actorKind: 'person',
    details: {
      list: 'people',
      format: 'csv',
      rows: 30,
      filters: ['organization=col', 'role=drafter'],
    },
  });
  const shape = z.object({
    words: z.string().max(80).optional(),
    state: z.string().regex(/^[A-Z]{3}$/),
    kinds: z.array(z.enum(['course', 'workshop'])),
    least: z.coerce.number(),
  });
  const filter = { words: 'Juan Pérez', state: 'ECU', kinds: ['course', 'workshop'], least: 3 };
  expect(filterCodes(shape, filter)).toEqual([
    'words=*',
    'state=ECU',
    'kinds=course',
    'kinds=workshop',
    'least=3',
  ]);
});

it('refuses a list that is too long, and cuts off nothing', async () => {
  const { actor } = await api.person('oas-dtoc', 'officer');
  const order = { verb: null, list: 'long', format: 'csv', filters: [] };
  const asked: number[] = [];
  const long = exportList({ db: api.database.app, actor }, order, {
    read: async (_tx, _actor, { limit, after = '0' }) => {
      asked.push(Number(after));
      return Array.from({ length: limit }, (_, index) => Number(after) + index + 1);
    },
    next: (row) => ({ after: String(row) }),
    lineOf: (row) => row,
  });
  await expect(long).rejects.toMatchObject({ kind: 'conflict', code: 'list-too-long' });
  expect(asked).toHaveLength(21);
});
