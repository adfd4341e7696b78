// Everything that can be judged without running the service: `npm run check`, or some parts of it by
// name: `npm run check -- types imports`.
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parts } from './check/parts.mjs';
import { runParts } from './check/run-parts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));

if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}.`);
  console.error(`There are: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else {
  const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const passed = await runParts(chosen, {
    folder: root,
    path: join(root, 'node_modules', '.bin'),
    atOnce: Math.min(2, availableParallelism()),
    write: (text) => process.stdout.write(text),
  });
  process.exitCode = passed ? 0 : 1;
}
