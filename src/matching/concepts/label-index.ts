// The labels of the thesaurus as tries of stems, one a language: what a text is read against.
import type { Concept } from '../../domain/thesaurus.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { stem } from '../text/stems.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { foreignAcronyms, labelsOf } from './labels.ts';

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

/** Keys by which a token is looked up: an acronym is read as one before it is read as a word. */
export function keysOf(token: Token, language: Language): string[] {
  const word = stem(token.word, language);
  return token.capitals ? [`^${token.folded}`, word] : [word];
}

/** The labels of all concepts, in the language of the text; acronyms of the other languages too. */
function compileLabels(concepts: readonly Concept[], language: Language): LabelIndex {
  const root: LabelNode = { next: new Map(), meanings: [] };
  const several: LooseLabel[] = [];
  for (const [index, concept] of concepts.entries()) {
    const labels = labelsOf(concept, language).concat(foreignAcronyms(concept, language));
    for (const { label, confidence } of labels) {
      const keys = tokenize(label, language).map((token) => keysOf(token, language)[0] ?? '');
      if (keys.length === 0) continue;
      add(root, keys, { concept: index, confidence });
      if (keys.length > 1) several.push({ keys, concept: index });
    }
  }
  return { root, loose: underRarest(several) };
}

export type LabelIndexes = Record<Language, LabelIndex>;

export function compileAllLabels(concepts: readonly Concept[]): LabelIndexes {
  return {
    en: compileLabels(concepts, 'en'),
    es: compileLabels(concepts, 'es'),
    pt: compileLabels(concepts, 'pt'),
    fr: compileLabels(concepts, 'fr'),
  };
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
    index.set(rarest, [...(index.get(rarest) ?? []), label]);
  }
  return index;
}
