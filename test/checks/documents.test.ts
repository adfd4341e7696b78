// What a document claims can be looked up: the tests that it names are there, and the rules that code cites.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it.each([
  ['docs/security.md', 80],
  ['docs/rules.md', 50],
])('%s names tests that there are', async (path, fewest) => {
  const text = await readFile(join(root, path), 'utf8');
  const document = text.replace(/\s*\n\s+/g, ' ');
  const named = [...document.matchAll(/\[`(test\/[^`:]+): ([^`]+)`\]/g)];
  const missing: string[] = [];
  for (const [, file = '', name = ''] of named) {
    const tests = await readFile(join(root, file), 'utf8').catch(() => '');
    if (!tests.includes(`'${name}'`)) missing.push(`${file}: ${name}`);
  }
  expect(missing).toEqual([]);
  expect(named.length).toBeGreaterThan(fewest);
  expect(named.length).toBe(document.split('[`test/').length - 1);
});

it('rules that the code cites are rules of docs/rules.md', async () => {
  const document = await readFile(join(root, 'docs/rules.md'), 'utf8');
  const rules = [...document.matchAll(/^## (\d+)\. /gm)].map(([, number = '']) => number);
  expect(rules).toEqual(Array.from({ length: 12 }, (_, place) => String(place + 1)));
  const cited = new Set<string>();
  const vague: string[] = [];
  for (const path of await sources()) {
    const text = await readFile(path, 'utf8');
    for (const [all, first, second] of text.matchAll(
      /docs\/rules\.md(?: (\d+)(?: and (\d+))?)?/g,
    )) {
      if (first === undefined) vague.push(`${path}: ${all}`);
      for (const number of [first, second]) if (number !== undefined) cited.add(number);
    }
    if (/\bdesign rule|\(rules? \d/.test(text)) vague.push(path);
  }
  expect(vague).toEqual([]);
  expect([...cited].filter((number) => !rules.includes(number))).toEqual([]);
  expect(cited.size).toBeGreaterThan(5);
});

async function sources(): Promise<string[]> {
  const found = await Promise.all(
    ['src', 'workers'].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  );
  return found.flat();
}
