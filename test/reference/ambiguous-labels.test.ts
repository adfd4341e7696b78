// A text is read against labels without accents and endings: labels that differ in spelling can be
// one label to it, and then stand for one concept, or for those that a decision in the data names.
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/domain/thesaurus.ts';
import { type Language, languages } from '../../src/domain/vocabulary.ts';
import { labelKeys } from '../../src/matching/concepts/label-index.ts';
import { foreignAcronyms, labelsOf } from '../../src/matching/concepts/labels.ts';
import { readThesaurus } from '../../src/reference/thesaurus.ts';

const { concepts, ambiguousLabels } = await readThesaurus();

/** A label as a text is read against it. */
function keyOf(label: string, language: Language): string {
  return labelKeys(label, language).join(' ');
}

/** The codes of the concepts that own each key, among the labels that `labels` lists of a concept. */
function ownersOfKeys(
  language: Language,
  labels: (concept: Concept) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const concept of concepts) {
    for (const label of labels(concept)) {
      const key = keyOf(label, language);
      found.set(key, (found.get(key) ?? new Set()).add(concept.code));
    }
  }
  return found;
}

const ownersIn = new Map(
  languages.map((language) => [
    language,
    ownersOfKeys(language, (concept) => labelsOf(concept, language).map(({ label }) => label)),
  ]),
);

function owners(language: Language): ReadonlyMap<string, Set<string>> {
  return ownersIn.get(language) ?? new Map();
}

describe.each(languages)('the labels in %s', (language) => {
  test('have words that carry meaning', () => {
    const empty = [...owners(language)].filter(([key]) => key === '');
    expect(empty).toEqual([]);
  });

  test('stand for one concept each, or for those that a decision names', () => {
    const decided = new Map(
      ambiguousLabels
        .filter((decision) => decision.language === language)
        .map(({ label, standsFor }) => [keyOf(label, language), standsFor]),
    );
    const undecided = [...owners(language)]
      .filter(([, codes]) => codes.size > 1)
      .map(([key, codes]) => ({ key, codes: [...codes] }))
      .filter(({ key, codes }) => codes.some((code) => decided.get(key)?.includes(code) !== true));
    expect(undecided).toEqual([]);
  });

  test('agree with the acronyms of the other languages', () => {
    // A decision on an acronym holds in whichever language it is written.
    const decided = new Set(ambiguousLabels.map(({ label }) => keyOf(label, language)));
    const own = owners(language);
    const acronyms = ownersOfKeys(language, (concept) =>
      foreignAcronyms(concept, language).map(({ label }) => label),
    );
    const undecided = [...acronyms]
      .map(([key, codes]) => ({ key, codes: [...new Set([...codes, ...(own.get(key) ?? [])])] }))
      .filter(({ key, codes }) => codes.length > 1 && !decided.has(key));
    expect(undecided).toEqual([]);
  });
});

describe('a decision', () => {
  test('names concepts that have its label', () => {
    const vain = ambiguousLabels.flatMap(({ label, language, standsFor }) =>
      standsFor
        .filter((code) => !owners(language).get(keyOf(label, language))?.has(code))
        .map((code) => `${label}: ${code}`),
    );
    expect(vain).toEqual([]);
  });

  test('is there once for a label in a language', () => {
    const keys = ambiguousLabels.map(
      ({ label, language }) => `${language} ${keyOf(label, language)}`,
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
