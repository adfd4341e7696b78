import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/root.ts';
import { judge, plant } from './planted.ts';

test('the linter finds a query that is never awaited, and so would never run', async () => {
  const folder = await plant({
    'src/store/forgetful.ts': `
      import { pgTable, text } from 'drizzle-orm/pg-core';
      import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
      const needs = pgTable('needs', { title: text('title') });
      export async function forget(db: PostgresJsDatabase): Promise<void> {
        db.update(needs).set({ title: 'never written' });
        await db.insert(needs).values({ title: 'written' });
      }`,
  });
  await copyFile(packagePath('.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const linter = 'node_modules/oxlint/bin/oxlint';
  const options = ['--type-aware', '--deny-warnings', '--format', 'unix', 'src'];
  const { passed, output } = judge(folder, linter, ...options);
  await rm(folder, { recursive: true });
  expect(passed).toBe(false);
  expect(output).toMatch(/forgetful\.ts:6:\d+: .*typescript\(no-floating-promises\)/s);
  expect(output).toContain('1 problem');
});
