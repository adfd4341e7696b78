// The concepts of a thesaurus in SKOS.
import { type Concept, concept } from '../domain/thesaurus.ts';
import { languages } from '../domain/vocabulary.ts';
import type { Literal, Subject } from './turtle.ts';

export const skos = 'http://www.w3.org/2004/02/skos/core#';
export const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Look-alikes that share words but call for different assistance: the scheme's own property. */
const confusion = 'urn:enlace:property:notToBeConfusedWith';

/**
 * The concepts in the order of their codes, each with one preferred label in each of the four
 * languages and at most one broader concept. The code of a concept is the last part of its IRI.
 * skos:narrower counts as skos:broader of the other concept; skos:related and notToBeConfusedWith hold
 * both ways. What is wrong is added to `faults`.
 */
export function conceptsIn(subjects: readonly Subject[], faults: string[]): Concept[] {
  const found = subjects.filter((subject) => subject.links(type).includes(`${skos}Concept`));
  const links = linksAmong(found);
  return found
    .flatMap((subject) => conceptOf(subject, links, faults) ?? [])
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Links between codes, each once, whichever of the two concepts states them. */
type Links = Record<'broader' | 'related' | 'confused', Map<string, Set<string>>>;

function linksAmong(subjects: readonly Subject[]): Links {
  const links: Links = { broader: new Map(), related: new Map(), confused: new Map() };
  for (const subject of subjects) {
    const code = codeOf(subject.iri);
    for (const target of subject.links(`${skos}broader`)) add(links.broader, code, codeOf(target));
    for (const target of subject.links(`${skos}narrower`)) add(links.broader, codeOf(target), code);
    for (const target of subject.links(`${skos}related`)) {
      addBothWays(links.related, code, codeOf(target));
    }
    for (const target of subject.links(confusion)) {
      addBothWays(links.confused, code, codeOf(target));
    }
  }
  return links;
}

function add(links: Map<string, Set<string>>, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}

function addBothWays(links: Map<string, Set<string>>, one: string, other: string): void {
  add(links, one, other);
  add(links, other, one);
}

/** The code of a concept or a body: the last part of its IRI. */
export function codeOf(iri: string): string {
  return iri.replace(/^.*[/#:]/, '');
}

function conceptOf(subject: Subject, links: Links, faults: string[]): Concept | null {
  const code = codeOf(subject.iri);
  const broader = [...(links.broader.get(code) ?? [])];
  const preferred = subject.literals(`${skos}prefLabel`);
  for (const language of languages) {
    const count = preferred.filter((label) => label.language === language).length;
    if (count !== 1) faults.push(`${code} has ${count} preferred labels in ${language}`);
  }
  if (broader.length > 1) faults.push(`${code} has ${broader.length} broader concepts`);
  const isTop = subject.links(`${skos}topConceptOf`).length > 0;
  if (broader.length === 0 && !isTop) faults.push(`${code} is an orphan: not under a top concept`);
  const result = concept.safeParse({
    code,
    preferred: Object.fromEntries(preferred.map(({ language, text }) => [language, text])),
    alternative: byLanguage(subject.literals(`${skos}altLabel`)),
    hidden: byLanguage(subject.literals(`${skos}hiddenLabel`)),
    broader: broader[0] ?? null,
    related: [...(links.related.get(code) ?? [])].sort(),
    notToBeConfusedWith: [...(links.confused.get(code) ?? [])].sort(),
    scopeNote: scopeNoteOf(subject),
    exactMatch: subject.links(`${skos}exactMatch`).sort(),
    closeMatch: subject.links(`${skos}closeMatch`).sort(),
  });
  if (result.success) return result.data;
  faults.push(...result.error.issues.map((it) => `${code}: ${it.path.join('.')}: ${it.message}`));
  return null;
}

/** Texts by language tag; a tag that is no language of the service is left for the shape to refuse. */
function byLanguage(literals: readonly Literal[]) {
  const tags = new Set([...languages, ...literals.map(({ language }) => language)]);
  return Object.fromEntries(
    Array.from(tags, (tag) => [
      tag,
      literals.filter(({ language }) => language === tag).map(({ text }) => text),
    ]),
  );
}

function scopeNoteOf(subject: Subject): string | null {
  const notes = subject.literals(`${skos}scopeNote`);
  return (notes.find(({ language }) => language === 'en') ?? notes[0])?.text ?? null;
}
