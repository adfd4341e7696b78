// Turtle documents as subjects with their values: as much of RDF as a thesaurus in SKOS needs.
import { Parser, type Quad } from 'n3';

/** A literal of a subject, with its language tag (empty where it has none). */
export type Literal = { text: string; language: string };

/** What the document says of one subject. Predicates are named in full. */
export type Subject = {
  iri: string;
  /** IRIs that a predicate leads to. */
  links: (predicate: string) => string[];
  literals: (predicate: string) => Literal[];
};

/**
 * Subjects by IRI, with what all documents together say of them; throws where a text is not Turtle,
 * with the line in the message.
 */
export function readTurtle(texts: readonly string[]): Map<string, Subject> {
  const statements = new Map<string, Quad[]>();
  for (const quad of texts.flatMap((text) => new Parser({ format: 'text/turtle' }).parse(text))) {
    const known = statements.get(quad.subject.value);
    if (known === undefined) statements.set(quad.subject.value, [quad]);
    else known.push(quad);
  }
  return new Map(Array.from(statements, ([iri, quads]) => [iri, subjectOf(iri, quads)]));
}

function subjectOf(iri: string, quads: readonly Quad[]): Subject {
  const objects = (predicate: string) =>
    quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object);
  return {
    iri,
    links: (predicate) =>
      objects(predicate).flatMap(({ termType, value }) =>
        termType === 'NamedNode' ? [value] : [],
      ),
    literals: (predicate) =>
      objects(predicate).flatMap((object) =>
        object.termType === 'Literal' ? [{ text: object.value, language: object.language }] : [],
      ),
  };
}
