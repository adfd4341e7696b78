// What must hold of a thesaurus as a whole.
import type { AmbiguousLabel, Body, Concept } from '../domain/thesaurus.ts';
import { languages } from '../domain/vocabulary.ts';

type Parts = {
  concepts: readonly Concept[];
  bodies: readonly Body[];
  ambiguousLabels: readonly AmbiguousLabel[];
};

/** Every fault of a thesaurus, in words with the codes; empty where it is sound. */
export function thesaurusFaults({ concepts, bodies, ambiguousLabels }: Parts): string[] {
  const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
  return [
    ...dangling(concepts, byCode),
    ...cyclic(concepts, byCode),
    ...shared(concepts, ambiguousLabels),
    ...bodies.flatMap((body) => strangers(body.code, body.concepts, byCode)),
    ...ambiguousLabels.flatMap((one) => strangers(`“${one.label}”`, one.standsFor, byCode)),
  ];
}

type ByCode = ReadonlyMap<string, Concept>;

function dangling(concepts: readonly Concept[], byCode: ByCode): string[] {
  return concepts.flatMap(({ code, broader, related, notToBeConfusedWith }) => {
    const targets = [...(broader === null ? [] : [broader]), ...related, ...notToBeConfusedWith];
    return strangers(code, targets, byCode);
  });
}

function strangers(from: string, targets: readonly string[], byCode: ByCode): string[] {
  return targets
    .filter((target) => !byCode.has(target))
    .map((target) => `${from} refers to ${target}: no concept`);
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

/** Labels that two concepts claim in one language without a decision which of them it stands for. */
function shared(concepts: readonly Concept[], decided: readonly AmbiguousLabel[]): string[] {
  const settled = new Set(decided.map(({ language, label }) => keyOf(language, label)));
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const { code, preferred, alternative, hidden } of concepts) {
    for (const language of languages) {
      for (const label of [preferred[language], ...alternative[language], ...hidden[language]]) {
        const key = keyOf(language, label);
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, code);
        else if (owner !== code && !settled.has(key)) {
          faults.push(`${owner} and ${code} share “${label.toLowerCase()}” in ${language}`);
        }
      }
    }
  }
  return faults;
}

function keyOf(language: string, label: string): string {
  return `${language} ${label.toLowerCase()}`;
}
