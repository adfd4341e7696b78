// What must hold of the mappings of concepts to entries of other vocabularies.
import { codeOf, skos, type } from './thesaurus-concepts.ts';
import type { Subject } from './turtle.ts';

/** The IRIs of the entries that a mapping can name. */
const entries: readonly RegExp[] = [
  /^urn:oecd-dac:crs:\d{5}$/,
  /^http:\/\/metadata\.un\.org\/sdg\/(?:[1-9]|1[0-7])\.(?:[1-9]\d?|[a-d])$/,
  /^urn:un:untoc:(?:(?:trafficking|migrants|firearms)-protocol:)?article:[1-9]\d?$/,
  /^urn:un:uncac:article:[1-9]\d?$/,
  /^urn:oas:cifta:article:[IVX]+$/,
  /^urn:enlace:action:[1-4]\.\d$/,
];

/**
 * Mappings of what is no concept, to no entry of a known vocabulary, or to one entry as exact and as
 * close match; and entries that mean the same as two concepts, for then these would be one.
 */
export function mappingFaults(subjects: readonly Subject[]): string[] {
  const owners = new Map<string, string>();
  return subjects.flatMap((subject) => {
    const code = codeOf(subject.iri);
    const exact = subject.links(`${skos}exactMatch`);
    const close = subject.links(`${skos}closeMatch`);
    const faults = [...exact, ...close]
      .filter((iri) => !entries.some((form) => form.test(iri)))
      .map((iri) => `${code} is mapped to ${iri}: no entry of a known vocabulary`);
    const isConcept = subject.links(type).includes(`${skos}Concept`);
    if (!isConcept && exact.length + close.length > 0) faults.push(`${code} is mapped: no concept`);
    for (const iri of exact) {
      if (close.includes(iri)) faults.push(`${code} has ${iri} as exact and as close match`);
      const owner = owners.get(iri) ?? code;
      if (owner !== code) faults.push(`${owner} and ${code} are both the same as ${iri}`);
      owners.set(iri, owner);
    }
    return faults;
  });
}
