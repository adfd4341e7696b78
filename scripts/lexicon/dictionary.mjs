// The dictionary of the field: data/dictionary/*.tsv, a line a meaning, its words in four languages.
import { readdirSync, readFileSync } from 'node:fs';
import { skeleton } from '../../dist/src/matching/text/skeletons.js';
import { stem } from '../../dist/src/matching/text/stems.js';
import { fold } from '../../dist/src/matching/text/tokens.js';

const languages = ['en', 'es', 'pt', 'fr'];

/**
 * Word ("=word") or stem of a language, or skeleton of any → meaning, named after its first English word.
 * The first line that holds a stem has it, and a word of another line that shares it is told by itself; a
 * skeleton of two meanings has none.
 */
export function meaningsIn(folder) {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => linesOf(readFileSync(new URL(name, folder), 'utf8')));
  const stems = { en: new Map(), es: new Map(), pt: new Map(), fr: new Map() };
  const skeletons = new Map();
  for (const cells of lines) {
    const [meaning] = cells[0];
    for (const [index, language] of languages.entries()) {
      for (const word of cells[index]) {
        const stemmed = stem(word, language);
        const first = stems[language].get(stemmed);
        if (first === undefined) stems[language].set(stemmed, meaning);
        else if (first !== meaning) stems[language].set(`=${fold(word)}`, meaning);
        const cognate = skeleton(fold(word));
        if (cognate === null) continue;
        const known = skeletons.get(cognate);
        skeletons.set(cognate, known === undefined || known === meaning ? meaning : null);
      }
    }
  }
  const sorted = (forms) =>
    Object.fromEntries(
      [...forms].filter(([, it]) => it !== null).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    en: sorted(stems.en),
    es: sorted(stems.es),
    pt: sorted(stems.pt),
    fr: sorted(stems.fr),
    skeletons: sorted(skeletons),
  };
}

function linesOf(text) {
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) =>
    line.split('\t').map((cell) => cell.split(',').map((word) => word.trim().toLowerCase())),
  );
}
