import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packagePath } from '../../src/root.ts';
import { judge, plant, type Verdict } from './planted.ts';

const schemaOf = (columns: string): string => `
  import { integer, pgTable, text } from 'drizzle-orm/pg-core';
  export const needs = pgTable('needs', { id: integer('id').primaryKey(), ${columns} });`;

let folder: string;

beforeEach(async () => {
  folder = await plant({ 'schema.ts': schemaOf(`title: text('title')`) });
  const options = ['--dialect', 'postgresql', '--schema', join(folder, 'schema.ts')];
  spawnSync(
    process.execPath,
    [
      packagePath('node_modules', 'drizzle-kit', 'bin.cjs'),
      'generate',
      ...options,
      '--out',
      relative(packagePath(), join(folder, 'drizzle')),
    ],
    { cwd: packagePath() },
  );
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function judged(): Verdict {
  const paths = [join(folder, 'schema.ts'), join(folder, 'drizzle')];
  return judge(packagePath(), 'scripts/check-migrations.mjs', ...paths);
}

describe('the check of the migrations', () => {
  test('finds nothing where they make the schema', () => {
    expect(judged()).toEqual({ passed: true, output: '' });
  });

  test('says what a migration is missing', async () => {
    await writeFile(
      join(folder, 'schema.ts'),
      schemaOf(`title: text('title'), urgency: text('urgency')`),
    );
    const { passed, output } = judged();
    expect(passed).toBe(false);
    expect(output).toContain('ALTER TABLE "needs" ADD COLUMN "urgency" text;');
  });

  test('does not guess whether a column was renamed', async () => {
    await writeFile(join(folder, 'schema.ts'), schemaOf(`name: text('name')`));
    expect(judged().passed).toBe(false);
  });

  test('finds a migration that would never run', async () => {
    await writeFile(join(folder, 'drizzle', '0007_stray.sql'), 'SELECT 1;');
    const { passed, output } = judged();
    expect(passed).toBe(false);
    expect(output).toContain('0007_stray.sql is not in meta/_journal.json');
  });
});
