// What stands beside the concepts of the thesaurus: national bodies and programmes with what they
// work on, and the decisions on labels that several concepts would claim.
import { type AmbiguousLabel, ambiguousLabel, type Body, body } from '../domain/thesaurus.ts';
import { codeOf, type } from './thesaurus-concepts.ts';
import type { Subject } from './turtle.ts';

const own = 'urn:enlace:property:';
const label = 'http://www.w3.org/2000/01/rdf-schema#label';

/** Subjects of the class enlx:Body: names as rdfs:label in any language, enlx:state, enlx:worksOn. */
export function bodiesIn(subjects: readonly Subject[], faults: string[]): Body[] {
  return ofClass(subjects, 'Body')
    .flatMap((subject) => {
      const code = codeOf(subject.iri);
      const result = body.safeParse({
        code,
        state: subject.literals(`${own}state`)[0]?.text ?? null,
        names: [...new Set(subject.literals(label).map(({ text }) => text))],
        concepts: subject.links(`${own}worksOn`).map(codeOf).sort(),
      });
      if (result.success) return [result.data];
      faults.push(
        ...result.error.issues.map((it) => `${code}: ${it.path.join('.')}: ${it.message}`),
      );
      return [];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Subjects of the class enlx:AmbiguousLabel: one rdfs:label with its language, enlx:standsFor. */
export function ambiguousLabelsIn(
  subjects: readonly Subject[],
  faults: string[],
): AmbiguousLabel[] {
  return ofClass(subjects, 'AmbiguousLabel')
    .flatMap((subject) => {
      const [literal] = subject.literals(label);
      const result = ambiguousLabel.safeParse({
        label: literal?.text,
        language: literal?.language,
        standsFor: subject.links(`${own}standsFor`).map(codeOf).sort(),
      });
      if (result.success) return [result.data];
      const name = literal?.text ?? subject.iri;
      faults.push(
        ...result.error.issues.map((it) => `${name}: ${it.path.join('.')}: ${it.message}`),
      );
      return [];
    })
    .sort((a, b) => (`${a.language} ${a.label}` < `${b.language} ${b.label}` ? -1 : 1));
}

function ofClass(subjects: readonly Subject[], name: string): Subject[] {
  return subjects.filter((subject) => subject.links(type).includes(`${own}${name}`));
}
