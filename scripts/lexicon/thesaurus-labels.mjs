// The labels of a SKOS thesaurus in Turtle: one text a concept and language.
import { Parser } from 'n3';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const predicates = new Set([`${skos}prefLabel`, `${skos}altLabel`, `${skos}hiddenLabel`]);

/** Pairs of language and all labels that a concept has in it. */
export function labelsOfThesaurus(turtle) {
  const texts = new Map();
  for (const { subject, predicate, object } of new Parser().parse(turtle)) {
    if (!predicates.has(predicate.value)) continue;
    const language = object.language.slice(0, 2);
    const key = `${language} ${subject.value}`;
    texts.set(key, [...(texts.get(key) ?? []), object.value]);
  }
  return Array.from(texts, ([key, labels]) => [key.slice(0, 2), labels.join(', ')]);
}
