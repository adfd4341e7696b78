// The labels of the thesaurus as tries of stems, one a language: a text is read against them first.
import { type Language, languages } from '../../domain/vocabulary.ts';
import { stem } from '../text/stems.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { bodyNames, foreignAcronyms, type Names } from './labels.ts';
import type { ReadLabel } from './read-labels.ts';

export type LabelNode = { next: Map<string, LabelNode>; meanings: Meaning[] };

/** What a label stands for, and how surely (0 to 1000). */
export type Meaning = { concept: number; confidence: number };

export type LabelIndexes = Record<Language, LabelNode>;

/** Keys by which a token is looked up: an acronym is read as one before it is read as a word. */
export function keysOf(token: Token, language: Language): string[] {
  const word = stem(token.word, language);
  return token.capitals ? [`^${token.folded}`, word] : [word];
}

/** The keys of a label: one a word, as they are looked up in a text of the language. */
export function labelKeys(label: string, language: Language): string[] {
  return keysIn(tokenize(label, language), language);
}

function keysIn(tokens: readonly Token[], language: Language): string[] {
  return tokens.map((token) => keysOf(token, language)[0] ?? '');
}

/**
 * The labels of all concepts in the language of the text, acronyms of the other languages, and the
 * names of bodies and programmes, which are written in any.
 */
export function compileLabels(read: readonly ReadLabel[], names: Names): LabelIndexes {
  const [en, es, pt, fr] = languages.map((language) => rootOf(language, read, names));
  const none: LabelNode = { next: new Map(), meanings: [] };
  return { en: en ?? none, es: es ?? none, pt: pt ?? none, fr: fr ?? none };
}

function rootOf(language: Language, read: readonly ReadLabel[], names: Names): LabelNode {
  const root: LabelNode = { next: new Map(), meanings: [] };
  for (const { tokens, concept, confidence, language: written } of read) {
    if (written === language) add(root, keysIn(tokens, language), { concept, confidence });
  }
  for (const [concept, entry] of names.concepts.entries()) {
    for (const { label, confidence } of foreignAcronyms(entry, language)) {
      add(root, labelKeys(label, language), { concept, confidence });
    }
  }
  for (const { label, confidence, concepts } of bodyNames(names)) {
    const keys = labelKeys(label, language);
    for (const concept of concepts) add(root, keys, { concept, confidence });
  }
  return root;
}

function add(root: LabelNode, keys: readonly string[], meaning: Meaning) {
  if (keys.length === 0) return;
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
