// The labels of a concept and how surely each stands for it.
import type { Concept } from '../../domain/thesaurus.ts';
import { type Language, languages } from '../../domain/vocabulary.ts';

export type Label = { label: string; confidence: number };

const confidences = { official: 1000, hidden: 900 } as const;

/** All labels of a concept in a language. */
export function labelsOf(concept: Concept, language: Language): Label[] {
  const official = [concept.preferred[language], ...concept.alternative[language]];
  return official
    .map((label): Label => ({ label, confidence: confidences.official }))
    .concat(concept.hidden[language].map((label) => ({ label, confidence: confidences.hidden })));
}

/** Acronyms from the other languages: people write "FIU" and "SAR" in any of them. */
export function foreignAcronyms(concept: Concept, language: Language): Label[] {
  return languages.flatMap((other) =>
    other === language
      ? []
      : concept.alternative[other]
          .concat(concept.hidden[other])
          .filter((label) => /^[\p{Lu}\p{N}]{3,}$/u.test(label))
          .map((label) => ({ label, confidence: confidences.hidden })),
  );
}
