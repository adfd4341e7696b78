// Names as people type them: without case, accents, hyphens or grammatical number.

/**
 * Lower case, no accents, no dots within abbreviations, every run of other characters one space:
 * `Côte-d’Or` → `cote d or`, `U.N.` → `un`.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A folded name with its plurals and singulars alike, in the four languages at once: `juez` and
 * `jueces`, `laboratory` and `laboratories`, `capitais` and `capital`. Not a word of any language:
 * only to compare two names that went through here.
 */
export function withoutNumber(folded: string): string {
  return folded.split(' ').map(wordWithoutNumber).join(' ');
}

/** Each rule folds a pair of endings into one, after the plural's own letter is gone. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/[sx]$/, ''],
  // pt: -ão, -ões, -ães; -al, -ais; -el, -éis; -ol, -óis. fr: -al, -aux.
  [/(?:oe|ae)$/, 'ao'],
  [/([aeou])i$/, '$1l'],
  [/([^e])au$/, '$1al'],
  [/e$/, ''],
  // en: -y, -ies. es: -z, -ces. pt: -m, -ns.
  [/y$/, 'i'],
  [/z$/, 'c'],
  [/m$/, 'n'],
];

function wordWithoutNumber(word: string): string {
  if (word.length < 4) return word;
  return endings.reduce((stem, [ending, common]) => stem.replace(ending, common), word);
}
