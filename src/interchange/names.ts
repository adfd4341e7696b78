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
  // Folding the names of a long list takes a while, and most files keep to codes.
  const codes = onceAsked(() => new Map(entries.map(({ code }) => [foldName(code), code])));
  const names = onceAsked(() => unambiguous(entries, foldName));
  const anyNumber = onceAsked(() => unambiguous(entries, (name) => withoutNumber(foldName(name))));
  return {
    find: (text) => {
      const folded = foldName(text);
      if (folded === '') return undefined;
      const exact = codes().get(folded) ?? names().get(folded);
      if (exact === undefined) return anyNumber().get(withoutNumber(folded)) ?? undefined;
      return exact ?? undefined;
    },
    nearest: nearestAmong(entries),
  };
}

/** What `make` makes, made when it is asked for and kept from then on. */
function onceAsked<Made>(make: () => Made): () => Made {
  let made: { it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
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

type Candidate = { code: string; name: string; pairs: ReadonlySet<string> };

/** A search for alike names; what it finds is kept, for a file tends to repeat its mistakes. */
function nearestAmong(entries: readonly Named[]): NameIndex['nearest'] {
  const known = new Map<string, string[]>();
  let candidates: Candidate[] | undefined;
  return (text) => {
    const folded = foldName(text);
    const found = known.get(folded);
    if (found !== undefined) return found;
    candidates ??= entries.flatMap(candidatesOf);
    const names = nearestNames(candidates, pairsOf(folded));
    known.set(folded, names);
    return names;
  };
}

function candidatesOf({ code, names }: Named): Candidate[] {
  return [...names, code].map((name) => ({ code, name, pairs: pairsOf(foldName(name)) }));
}

/** The names most alike, one an entry; of names as alike as each other the first by code units. */
function nearestNames(candidates: readonly Candidate[], wanted: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  const names: string[] = [];
  const alike = candidates
    .map(({ code, name, pairs }) => ({ code, name, likeness: likenessOf(pairs, wanted) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1));
  for (const { code, name } of alike) {
    if (!seen.has(code)) names.push(name);
    seen.add(code);
  }
  return names.slice(0, suggestions);
}

/** The pairs of neighbouring characters of a folded name, with its edges. */
function pairsOf(folded: string): ReadonlySet<string> {
  const padded = ` ${folded} `;
  return new Set(
    Array.from(padded.slice(1), (character, index) => padded.charAt(index) + character),
  );
}

/** Dice's coefficient of two sets of character pairs, 0 to 1. */
function likenessOf(pairs: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of wanted) if (pairs.has(pair)) common += 1;
  return (2 * common) / (pairs.size + wanted.size);
}
