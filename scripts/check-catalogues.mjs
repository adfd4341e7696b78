// Do the four languages say the same? `check-catalogues.mjs [root of a source tree]`.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { faultsOf } from './catalogues/compare.mjs';
import { readCatalogues } from './catalogues/read.mjs';
import { readWords } from './catalogues/used-words.mjs';

const own = dirname(dirname(fileURLToPath(import.meta.url)));
const root = resolve(process.argv[2] ?? own);
const folders = ['src', 'workers'].map((name) => join(root, name)).filter(existsSync);
const list = pathToFileURL(join(root, 'scripts', 'catalogues', 'same-as-english.mjs'));
const { sameAsEnglish } = await import(list.href);
const faults = faultsOf(await readCatalogues(join(root, 'src', 'messages')), {
  words: await readWords(folders, (path) => path.includes('/src/messages/')),
  sameAsEnglish,
});
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
