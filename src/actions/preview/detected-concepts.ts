// The concepts that the words of a draft show, as its filer may confirm them.
import type { Labels } from '../../domain/codes.ts';
import type { NeedContent } from '../../domain/need.ts';
import type { Engine } from '../../matching/compiled.ts';
import { annotate } from '../../matching/engine.ts';
import type { ConceptHit } from '../../matching/model.ts';

/** A concept at its words in a field of the draft. */
export type DetectedConcept = ConceptHit & {
  field: 'title' | 'description';
  names: Labels;
  /** Whether the draft declares it already. */
  declared: boolean;
};

export function detectedConcepts(engine: Engine, content: NeedContent): DetectedConcept[] {
  const { concepts, indexOf } = engine.thesaurus;
  return (['title', 'description'] as const).flatMap((field) =>
    annotate(engine, content[field], content.language).flatMap((hit) => {
      const concept = concepts[indexOf.get(hit.code) ?? -1];
      if (concept === undefined) return [];
      const declared = content.concepts.includes(hit.code);
      return [{ ...hit, field, names: concept.preferred, declared }];
    }),
  );
}
