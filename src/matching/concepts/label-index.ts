// The labels of the thesaurus as tries of stems, one a language: what a text is read against.
import type { Language } from '../../domain/vocabulary.ts';
import { stem } from '../text/stems.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { bodyNames, foreignAcronyms, type Label, labelsOf, type Names } from './labels.ts';

export type LabelNode = { next: Map<string, LabelNode>; meanings: Meaning[] };

/** What a label stands for, and how surely (0 to 1000). */
export type Meaning = { concept: number; confidence: number };

/** A label of several words whose words may also stand apart. */
export type LooseLabel = { keys: readonly string[]; concept: number };

export type LabelIndex = {
  root: LabelNode;
  /** Labels of several words, under the word that fewest labels share. */
  loose: ReadonlyMap<string, readonly LooseLabel[]>;
};

export type LabelIndexes = Record<Language, LabelIndex>;

/** Keys by which a token is looked up: an acronym is read as one before it is read as a word. */
export function keysOf(token: Token, language: Language): string[] {
  const word = stem(token.word, language);
  return token.capitals ? [`^${token.folded}`, word] : [word];
}

/** The keys of a label: one a word, as they are looked up in a text of the language. */
export function labelKeys(label: string, language: Language): string[] {
  return tokenize(label, language).map((token) => keysOf(token, language)[0] ?? '');
}

export function compileAllLabels(names: Names): LabelIndexes {
  return {
    en: compileLabels(names, 'en'),
    es: compileLabels(names, 'es'),
    pt: compileLabels(names, 'pt'),
    fr: compileLabels(names, 'fr'),
  };
}

/**
 * The labels of all concepts in the language of the text, acronyms of the other languages, and the
 * names of bodies and programmes, which are written in any.
 */
function compileLabels(names: Names, language: Language): LabelIndex {
  const root: LabelNode = { next: new Map(), meanings: [] };
  const several: LooseLabel[] = [];
  const enter = ({ label, confidence, concepts }: Label & { concepts: readonly number[] }) => {
    const keys = labelKeys(label, language);
    if (keys.length === 0) return [];
    for (const concept of concepts) add(root, keys, { concept, confidence });
    return keys.length > 1 ? concepts.map((concept) => ({ keys, concept })) : [];
  };
  for (const [index, concept] of names.concepts.entries()) {
    const labels = labelsOf(concept, language).concat(foreignAcronyms(concept, language));
    for (const label of labels) several.push(...enter({ ...label, concepts: [index] }));
  }
  // The words of a name stand together or are no name.
  for (const name of bodyNames(names)) enter(name);
  return { root, loose: underRarest(several) };
}

function add(root: LabelNode, keys: readonly string[], meaning: Meaning) {
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? { next: new Map(), meanings: [] };
    node.next.set(key, next);
    node = next;
  }
  const known = node.meanings.find(({ concept }) => concept === meaning.concept);
  if (known === undefined) node.meanings.push(meaning);
  else known.confidence = Math.max(known.confidence, meaning.confidence);
}

function underRarest(labels: readonly LooseLabel[]): Map<string, LooseLabel[]> {
  const uses = new Map<string, number>();
  for (const { keys } of labels) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const index = new Map<string, LooseLabel[]>();
  for (const label of labels) {
    const rarest = label.keys.reduce((best, key) =>
      (uses.get(key) ?? 0) < (uses.get(best) ?? 0) ? key : best,
    );
    const there = index.get(rarest);
    if (there === undefined) index.set(rarest, [label]);
    else there.push(label);
  }
  return index;
}
