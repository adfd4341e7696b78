// Finding an entry of a reference list by whatever name a file gives it.
import { foldName, withoutNumber } from './fold.ts';

/** An entry of a reference list: its code and all names by which people know it. */
export type Named = { code: string; names: readonly string[] };

export type NameIndex = {
  /** The code of the entry that this is the code or a name of; undefined where none or several are. */
  find: (text: string) => string | undefined;
  /** At most three names of entries that look like this one, the nearest first. */
  nearest: (text: string) => string[];
};

/** Names less alike than this (0 to 1) are no help to somebody who mistyped one. */
const leastLikeness = 0.3;
const suggestions = 3;

/**
 * An index over codes and names. Codes come before names, names as written before names in another
 * grammatical number; a name that two entries share finds neither, because choosing would be guessing.
 */
export function createNameIndex(entries: readonly Named[]): NameIndex {
  const codes = new Map(entries.map(({ code }) => [foldName(code), code]));
  const names = unambiguous(entries, foldName);
  const anyNumber = unambiguous(entries, (name) => withoutNumber(foldName(name)));
  return {
    find: (text) => {
      const folded = foldName(text);
      if (folded === '') return undefined;
      return (
        codes.get(folded) ??
        names.get(folded) ??
        (names.has(folded) ? undefined : anyNumber.get(withoutNumber(folded))) ??
        undefined
      );
    },
    nearest: (text) => nearestNames(entries, text),
  };
}

/** Key → the one code that has it, or null where several entries do. */
function unambiguous(
  entries: readonly Named[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { code, names } of entries) {
    for (const name of [code, ...names]) {
      const key = keyOf(name);
      const earlier = found.get(key);
      found.set(key, earlier === undefined || earlier === code ? code : null);
    }
  }
  return found;
}

function nearestNames(entries: readonly Named[], text: string): string[] {
  const wanted = pairsOf(foldName(text));
  return entries
    .map(({ code, names }) => nearestOf([...names, code], wanted))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, suggestions)
    .map(({ name }) => name);
}

function nearestOf(names: readonly string[], wanted: ReadonlySet<string>) {
  return names
    .map((name) => ({ name, likeness: likenessOf(pairsOf(foldName(name)), wanted) }))
    .reduce((best, one) => (one.likeness > best.likeness ? one : best));
}

/** The pairs of neighbouring characters of a folded name, with its edges. */
function pairsOf(folded: string): ReadonlySet<string> {
  const padded = ` ${folded} `;
  return new Set(
    Array.from(padded.slice(1), (character, index) => padded.charAt(index) + character),
  );
}

/** Dice's coefficient of two sets of character pairs, 0 to 1. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}
