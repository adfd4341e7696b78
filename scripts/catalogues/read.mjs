// Reads the message catalogues: one TypeScript file an area and language, with nothing but texts.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import typescript from 'typescript';

const languages = ['en', 'es', 'pt', 'fr'];

/** Language → area → key → message, from `folder/<language>/<area>.ts`. */
export async function readCatalogues(folder) {
  const read = languages.map(async (language) => [
    language,
    await readAreas(join(folder, language)),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

async function readAreas(folder) {
  const files = (await readdir(folder)).filter(isArea);
  const areas = files.map(async (file) => [
    file.replace(/\.ts$/, ''),
    await readMessages(join(folder, file)),
  ]);
  return Object.fromEntries(await Promise.all(areas));
}

/** Every file but the one that puts the areas of a language together. */
function isArea(name) {
  return name.endsWith('.ts') && name !== 'catalogue.ts';
}

/** Types are all that a catalogue imports, so that it can be run on its own once they are gone. */
async function readMessages(path) {
  const { outputText } = typescript.transpileModule(await readFile(path, 'utf8'), {
    compilerOptions: { module: typescript.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return Object.assign({}, ...Object.values(module));
}
