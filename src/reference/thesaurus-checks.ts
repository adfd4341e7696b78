// What must hold of a thesaurus as a whole.
import type { Concept } from '../domain/thesaurus.ts';
import { languages } from '../domain/vocabulary.ts';

/** Every fault of a list of concepts, in words with the codes; empty where it is sound. */
export function thesaurusFaults(concepts: readonly Concept[]): string[] {
  const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
  return [...dangling(concepts, byCode), ...cyclic(concepts, byCode), ...shared(concepts)];
}

type ByCode = ReadonlyMap<string, Concept>;

function dangling(concepts: readonly Concept[], byCode: ByCode): string[] {
  return concepts.flatMap(({ code, broader, related, notToBeConfusedWith }) =>
    [...(broader === null ? [] : [broader]), ...related, ...notToBeConfusedWith].flatMap(
      (target) => (byCode.has(target) ? [] : [`${code} refers to ${target}: no concept`]),
    ),
  );
}

/** Concepts that are broader than themselves. */
function cyclic(concepts: readonly Concept[], byCode: ByCode): string[] {
  return concepts
    .filter(({ code }) => ancestors(code, byCode).includes(code))
    .map(({ code }) => `${code} is broader than itself`);
}

function ancestors(code: string, byCode: ByCode): string[] {
  const path: string[] = [];
  let next = byCode.get(code)?.broader ?? null;
  while (next !== null && !path.includes(next)) {
    path.push(next);
    next = byCode.get(next)?.broader ?? null;
  }
  return path;
}

/** Labels that two concepts have in one language: a text that holds one would show both. */
function shared(concepts: readonly Concept[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { code, preferred, alternative, hidden } of concepts) {
    for (const language of languages) {
      const labels = [preferred[language], ...alternative[language], ...hidden[language]];
      for (const label of labels.map((text) => text.toLowerCase())) {
        const owner = owners.get(`${language} ${label}`);
        if (owner === undefined) owners.set(`${language} ${label}`, code);
        else if (owner !== code)
          faults.push(`${owner} and ${code} share “${label}” in ${language}`);
      }
    }
  }
  return faults;
}
