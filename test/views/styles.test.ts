import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const views = 'src/views';
const files = readdirSync(views, { recursive: true, encoding: 'utf8' });

function read(ending: RegExp): string {
  const chosen = files.filter((file) => ending.test(file));
  return chosen.map((file) => readFileSync(join(views, file), 'utf8')).join('\n');
}

const pages = read(/\.(?:tsx?|js)$/);

/** Whether a class stands on some page, written out or put together (`tone-${tone}`). */
function stands(name: string): boolean {
  if (new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(pages)) return true;
  const prefix = name.slice(0, name.lastIndexOf('-') + 1);
  const beforeLook = name.split(/(?<=-)/, 1)[0] ?? '';
  return [prefix, beforeLook].some((start) => start !== '' && pages.includes(`${start}\${`));
}

it('styles nothing that stands on no page', () => {
  const styles = read(/\.scss$/).replaceAll(/\/\*[^]*?\*\/|\/\/.*|"[^"]*"/g, '');
  const classes = new Set(Array.from(styles.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name));
  expect([...classes].filter((name) => !stands(name))).toEqual([]);
});
