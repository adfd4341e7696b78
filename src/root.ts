// Where the package's own files (data, migrations) are, from the sources and from the build alike.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  const parent = dirname(from);
  if (existsSync(join(from, 'package.json'))) return from;
  if (parent === from) throw new Error('package.json not found above the code');
  return findRoot(parent);
}

/** The path of a file of the package, for example `packagePath('data', 'states.json')`. */
export function packagePath(...parts: string[]): string {
  return join(findRoot(dirname(fileURLToPath(import.meta.url))), ...parts);
}
