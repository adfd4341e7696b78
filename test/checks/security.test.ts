// docs/security.md names the tests that show what it says: each of them is there.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('names tests that there are', async () => {
  const document = (await readFile(join(root, 'docs/security.md'), 'utf8')).replace(
    /\s*\n\s+/g,
    ' ',
  );
  const named = [...document.matchAll(/\[`(test\/[^`:]+): ([^`]+)`\]/g)];
  const missing: string[] = [];
  for (const [, file = '', name = ''] of named) {
    const text = await readFile(join(root, file), 'utf8').catch(() => '');
    if (!text.includes(`'${name}'`)) missing.push(`${file}: ${name}`);
  }
  expect(missing).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
  expect(named.length).toBe(document.split('[`test/').length - 1);
});
