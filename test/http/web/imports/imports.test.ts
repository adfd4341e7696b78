// Files that are brought: tried first, then imported as they were tried, by whoever brought them.
import { readFile } from 'node:fs/promises';
import type { LightMyRequestResponse } from 'fastify';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { withActor } from '../../../../src/db/client.ts';
import { needs } from '../../../../src/db/schema/needs.ts';
import { languages } from '../../../../src/domain/vocabulary.ts';
import { text } from '../../../../src/messages/format.ts';
import { packagePath } from '../../../../src/root.ts';
import { mostImportFiles } from '../../../../src/store/imports/import-file-reads.ts';
import { insertImportFile } from '../../../../src/store/imports/import-files.ts';
import { system } from '../../../support/database.ts';
import { type Api, openApi } from '../../support.ts';

let api: Api;
let officer: string;
let drafter: string;

beforeAll(async () => {
  api = await openApi();
  officer = (await api.person('oas-dtoc', 'officer')).key;
  drafter = (await api.person('jam', 'focal-point')).key;
});
afterAll(async () => await api.close());

async function get(url: string, key: string, language = 'en'): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    url,
    headers: {
      accept: 'text/html',
      authorization: `Bearer ${key}`,
      'accept-language': language,
    },
  });
}

type Brought = { content: string | Uint8Array<ArrayBuffer>; name?: string; key?: string };

/** Brings a file as a browser would. */
async function bring(
  { content, name = 'needs.csv', key = drafter }: Brought,
  fields: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  const form = new FormData();
  const all = { noun: 'needs', source: 'Ministry', ...fields };
  for (const [field, value] of Object.entries(all)) form.append(field, value);
  form.append('file', new File([content], name));
  const sent = new Response(form);
  return await api.app.inject({
    method: 'POST',
    url: '/imports',
    headers: {
      accept: 'text/html',
      authorization: `Bearer ${key}`,
      'content-type': sent.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await sent.arrayBuffer()),
  });
}

async function press(url: string, key = drafter): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    method: 'POST',
    url,
    headers: {
      accept: 'text/html',
      authorization: `Bearer ${key}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: '',
  });
}

async function countNeeds(): Promise<number> {
  return await withActor(
    api.database.owner,
    system,
    async (tx) => (await tx.select().from(needs)).length,
  );
}

function columnsOf(...rows: string[]): string {
  return ['id,country,language,title,description,participants', ...rows].join('\r\n');
}

const good =
  'J-1,JAM,en,Training of coast guards,A course on boarding vessels for officers of the coast guard,20';
const bad = 'J-2,JAM,en,Second need,Something else that is needed by the police,many';

it('tries a file first and writes nothing, tells each row, then imports the very same', async () => {
  const before = await countNeeds();
  const sent = await bring({ content: columnsOf(good, bad) });
  expect(sent.statusCode).toBe(303);
  const address = String(sent.headers.location);
  expect(await countNeeds()).toBe(before);

  const trial = await get(address, drafter);
  expect(trial.body).toContain('id="row-3"');
  expect(trial.body).toContain('<code>participants</code>');
  expect(trial.body).toContain('Training of coast guards');
  expect(trial.body).toContain(text('en', 'imports.tried-with-errors', { errors: 1 }));
  const findings = await readSheet((await get(`${address}/findings.xlsx`, drafter)).rawPayload);
  expect(findings).toHaveLength(2);

  expect((await press(address)).headers.location).toBe(address);
  expect(await countNeeds()).toBe(before + 1);
  const result = await get(address, drafter);
  expect(result.body).toContain(text('en', 'imports.imported', { changed: 1, errors: 1 }));
  // Pressed twice, the button shows what the first press did.
  expect((await press(address)).statusCode).toBe(303);
  expect(await countNeeds()).toBe(before + 1);

  const again = await get(
    String((await bring({ content: columnsOf(good) })).headers.location),
    drafter,
  );
  expect(again.body).toContain(text('en', 'imports.nothing-new'));
});

it('keeps a file for whoever brought it alone, and lets them throw it away', async () => {
  const address = String((await bring({ content: columnsOf(good) })).headers.location);
  expect((await get(address, officer)).statusCode).toBe(404);
  expect((await press(address, officer)).statusCode).toBe(404);
  expect((await press(`${address}/discard`, officer)).statusCode).toBe(404);
  const discarded = await press(`${address}/discard`);
  expect(discarded.headers.location).toBe('/imports?done=import-discarded');
  expect((await get(address, drafter)).statusCode).toBe(404);
});

it('keeps the latest files of somebody, and no more than a page shows', async () => {
  const { actor, key } = await api.person('jam', 'drafter');
  const address = String((await bring({ content: 'id', key })).headers.location);
  await withActor(api.database.app, actor, async (tx) => {
    for (let times = 0; times < mostImportFiles; times += 1) {
      await insertImportFile(tx, {
        personId: actor.id,
        noun: 'needs',
        format: 'csv',
        fileName: 'needs.csv',
        source: 'Ministry',
        options: {},
        content: 'id',
        trial: {},
        createdAt: new Date(Date.now() + 60_000),
        expiresAt: new Date(Date.now() + 120_000),
      });
    }
  });
  expect((await get(address, key)).statusCode).toBe(404);
  const { body } = await get('/imports', key);
  const full = { count: mostImportFiles, file: 'needs.csv' };
  expect(body).toContain(text('en', 'imports.replaces-undecided', full));
  expect(body).toContain(text('en', 'imports.kept-means', { most: mostImportFiles }));
  expect(new Set(body.match(/\/imports\/[0-9a-f-]{36}/g)).size).toBe(mostImportFiles);
});

it('takes a spreadsheet, with its numbers and dates', async () => {
  const day = { value: new Date('2027-03-01'), type: Date, format: 'dd/mm/yyyy' };
  const workbook = await writeExcelFile([
    [
      'id',
      'country',
      'language',
      'title',
      'description',
      'participants',
      'window.from',
      'window.to',
    ],
    [
      'S-1',
      'JAM',
      'en',
      'From a sheet',
      'Training of judges in cases of money laundering',
      12,
      day,
      day,
    ],
  ]).toBuffer();
  const sent = await bring({ content: new Uint8Array(workbook), name: 'needs.xlsx' });
  const page = await get(String(sent.headers.location), drafter);
  expect(page.body).toContain('From a sheet');
  expect(page.body).toContain(text('en', 'imports.tried'));
});

it('reads a CSV in the encoding of older spreadsheets', async () => {
  const latin = new Uint8Array(
    Buffer.from(
      columnsOf('L-1,JAM,es,Capacitación técnica,Formación de policías en análisis,5'),
      'latin1',
    ),
  );
  const page = await get(String((await bring({ content: latin })).headers.location), drafter);
  expect(page.body).toContain('Capacitación técnica');
});

describe('a file that cannot be read is refused, and what was typed is kept:', () => {
  it.each([
    [
      'a picture',
      'test.csv',
      async () =>
        await readFile(
          packagePath('node_modules', '@uswds', 'uswds', 'dist', 'img', 'us_flag_small.png'),
        ),
      'file-unknown',
    ],
    [
      'a cut off spreadsheet',
      'x.xlsx',
      async () => (await writeExcelFile([['id']]).toBuffer()).subarray(0, 700),
      'spreadsheet-damaged',
    ],
    [
      'an old spreadsheet',
      'x.xls',
      async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'spreadsheet-old-or-locked',
    ],
  ] as const)('%s', async (_, name, content, code) => {
    const refused = await bring({ content: new Uint8Array(await content()), name });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(text('en', `field.${code}`));
    expect(refused.body).toContain('value="Ministry"');
  });

  it('one that is too large, and none at all', async () => {
    const large = await bring({ content: new Uint8Array(5_000_001) });
    expect(large.body).toContain(text('en', 'field.file-too-large', { megabytes: 5 }));
    const none = await bring({ content: '', name: '' }, { source: '', noun: '' });
    expect(none.statusCode).toBe(422);
    for (const key of [
      'wrong.file.missing',
      'wrong.source.missing',
      'wrong.noun.missing',
    ] as const) {
      expect(none.body).toContain(text('en', key));
    }
  });
});

describe.each(languages)('the templates in %s', (language) => {
  it.each(['needs', 'offers'] as const)('of %s can be imported as they are', async (noun) => {
    const template = await get(`/imports/${noun}.xlsx`, officer, language);
    const sent = await bring(
      { content: new Uint8Array(template.rawPayload), name: `${noun}.xlsx`, key: officer },
      { noun, source: `Template ${language}` },
    );
    const page = await get(String(sent.headers.location), officer);
    expect(page.body).toContain(text('en', 'imports.tried'));
    expect(page.body).not.toContain('id="findings"');
  });
});
