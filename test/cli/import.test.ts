// `enlace import` on a database: what it writes where, and how it ends.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { registerImport } from '../../src/cli/import.ts';
import { openTerminal } from '../../src/cli/terminal.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { importedNeeds, needRow } from '../support/imports.ts';
import { now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let database: TestDatabase;
let officer: Bearer;
let folder: string;

beforeAll(async () => {
  database = await openDatabase();
  officer = await buildPerson(database, 'oas-dtoc', 'officer');
  folder = await temporaryFolder();
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  process.exitCode = undefined;
});

/** Runs the command in English; answers what it wrote, and its status. */
async function run(...args: string[]) {
  const written = { out: '', err: '' };
  const terminal = {
    ...openTerminal(['--lang', 'en'], {}),
    write: (data: string) => {
      written.out += data;
    },
    tell: (message: string) => {
      written.err += `${message}\n`;
    },
  };
  const program = new Command('enlace')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  let named: string | undefined;
  registerImport(program, { terminal, env: {} }, async ({ as }) => {
    named = as;
    return await Promise.resolve({
      context: database.as(officer, { now }),
      close: () => Promise.resolve(),
    });
  });
  await program.parseAsync(['import', ...args], { from: 'user' });
  return { ...written, named, status: process.exitCode };
}

async function fileOf(name: string, rows: readonly object[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

describe('enlace import', () => {
  test('counts what it took, from a source named after the file', async () => {
    const file = await fileOf('good.jsonl', [needRow]);
    const { out, err, status } = await run('needs', file);
    expect(out).toBe('Rows: 1. New: 1. Changed: 0. Unchanged: 0. Conflicts: 0. Errors: 0.\n');
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(Object.keys(await importedNeeds(database, 'good.jsonl'))).toEqual(['N1']);
  });

  test('tells what is wrong with which row, and ends with 1', async () => {
    const rows = [needRow, { ...needRow, id: 'N2', language: 'Klingon' }];
    const file = await fileOf('bad.jsonl', rows);
    const { out, err, status } = await run('needs', file, '--source', 'bad');
    expect(err).toContain(`${file}, row 2, language: Unknown language “Klingon”.`);
    expect(out).toContain('New: 1.');
    expect(status).toBe(1);
  });

  test('passes its options on', async () => {
    const rows = [needRow, { ...needRow, id: 'N2', language: 'Klingon' }];
    const file = await fileOf('options.txt', rows);
    const trial = await run('needs', file, '--format', 'jsonl', '--dry-run', '--as', 'a@b.org');
    expect(trial).toMatchObject({ named: 'a@b.org', status: 1 });
    expect(trial.err).toContain('This was a trial');
    const atomic = await run('needs', file, '--format', 'jsonl', '--atomic');
    expect(atomic.err).toContain('Nothing was written');
    expect(await importedNeeds(database, 'options.txt')).toEqual({});
    await run('needs', file, '--format', 'jsonl', '--drafts');
    const [need] = Object.values(await importedNeeds(database, 'options.txt'));
    expect(need?.status).toBe('draft');
  });

  test('answers the report in JSON', async () => {
    const file = await fileOf('report.jsonl', [{ ...needRow, country: 'Nowhere' }]);
    const { out, status } = await run('needs', file, '--json');
    expect(JSON.parse(out)).toMatchObject({ rows: 1, errors: [{ code: 'unknown-country' }] });
    expect(status).toBe(1);
  });

  test('is not understood without a file that can be read, or for another noun', async () => {
    await expect(run('needs', join(folder, 'absent.csv'))).rejects.toMatchObject({ exit: 2 });
    await expect(run('wishes', 'file.csv')).rejects.toMatchObject({
      code: 'commander.invalidArgument',
    });
  });
});
