// data/thesaurus/: the thesaurus in SKOS, a file a top concept.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { AmbiguousLabel, Body, Concept } from '../domain/thesaurus.ts';
import { packagePath } from '../root.ts';
import { ReferenceFileError, readText } from './read.ts';
import { ambiguousLabelsIn, bodiesIn } from './thesaurus-bodies.ts';
import { thesaurusFaults } from './thesaurus-checks.ts';
import { conceptsIn, skos, type } from './thesaurus-concepts.ts';
import { mappingFaults } from './thesaurus-mappings.ts';
import { readTurtle, type Subject } from './turtle.ts';

const versionInfo = 'http://www.w3.org/2002/07/owl#versionInfo';
const folder = 'thesaurus';

export type Thesaurus = {
  version: string;
  /** In the order of their codes. */
  concepts: Concept[];
  bodies: Body[];
  /** What was decided on labels that several concepts would claim; the concepts keep to it. */
  ambiguousLabels: AmbiguousLabel[];
};

/** The thesaurus of the package; throws ReferenceFileError with every fault it has. */
export async function readThesaurus(): Promise<Thesaurus & { hash: string }> {
  const files = await Promise.all(
    (await thesaurusFiles()).map(async (name) => await readText(name)),
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.hash);
  return { ...parseThesaurus(files.map(({ text }) => text)), hash: hash.digest('hex') };
}

/** The names of its files, as paths under `data/`, in a fixed order. */
async function thesaurusFiles(): Promise<string[]> {
  const names = await readdir(packagePath('data', folder));
  return names
    .filter((name) => name.endsWith('.ttl'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/**
 * A thesaurus in Turtle, in any number of documents: one skos:ConceptScheme with owl:versionInfo, its
 * concepts, the bodies and programmes that work on them, and the decisions on ambiguous labels.
 */
export function parseThesaurus(texts: readonly string[]): Thesaurus {
  const subjects = subjectsIn(texts);
  const faults: string[] = [];
  const concepts = conceptsIn(subjects, faults);
  const bodies = bodiesIn(subjects, faults);
  const ambiguousLabels = ambiguousLabelsIn(subjects, faults);
  const schemes = subjects.filter((it) => it.links(type).includes(`${skos}ConceptScheme`));
  const version = schemes[0]?.literals(versionInfo)[0]?.text;
  if (schemes.length !== 1) faults.push('there must be one concept scheme');
  else if (version === undefined) faults.push('the concept scheme has no owl:versionInfo');
  faults.push(
    ...thesaurusFaults({ concepts, bodies, ambiguousLabels }),
    ...mappingFaults(subjects),
  );
  if (faults.length > 0 || version === undefined) throw new ReferenceFileError(folder, faults);
  return { version, concepts: settled(concepts, ambiguousLabels), bodies, ambiguousLabels };
}

/** The concepts without the labels that were decided to stand for others. */
function settled(concepts: readonly Concept[], decisions: readonly AmbiguousLabel[]): Concept[] {
  return decisions.reduce<Concept[]>(
    (all, decision) => all.map((concept) => withoutLabel(concept, decision)),
    [...concepts],
  );
}

function withoutLabel(concept: Concept, { label, language, standsFor }: AmbiguousLabel): Concept {
  if (standsFor.includes(concept.code)) return concept;
  const without = (labels: Concept['hidden']) => ({
    ...labels,
    [language]: labels[language].filter((one) => one.toLowerCase() !== label.toLowerCase()),
  });
  return {
    ...concept,
    alternative: without(concept.alternative),
    hidden: without(concept.hidden),
  };
}

function subjectsIn(texts: readonly string[]): Subject[] {
  try {
    return [...readTurtle(texts).values()];
  } catch (error) {
    throw new ReferenceFileError(folder, [error instanceof Error ? error.message : String(error)]);
  }
}
