// The labels of a concept, and the names of those who work on it: how surely each stands for it.
import type { Body, Concept } from '../../domain/thesaurus.ts';
import { type Language, languages } from '../../domain/vocabulary.ts';

export type Label = { label: string; confidence: number };

/** All that names concepts: their own labels, and the bodies that work on them. */
export type Names = { concepts: readonly Concept[]; bodies: readonly Body[] };

/** Who names a body means what it does, but may mean only that it will come. */
const confidences = { official: 1000, hidden: 900, body: 800 } as const;

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

/** The names of bodies and programmes, with the concepts that they work on by their places. */
export function bodyNames({ concepts, bodies }: Names): (Label & { concepts: number[] })[] {
  const indexOf = new Map(concepts.map(({ code }, index) => [code, index]));
  return bodies.flatMap((body) => {
    const worksOn = body.concepts.flatMap((code) => indexOf.get(code) ?? []);
    return body.names.map((label) => ({ label, confidence: confidences.body, concepts: worksOn }));
  });
}
