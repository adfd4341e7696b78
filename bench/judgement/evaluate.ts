// The figures of a run: of all needs, and of those in each language.
import type { Language } from '../../src/domain/vocabulary.ts';
import { readPolicy } from '../../src/reference/policy.ts';
import { type Collection, readCollection } from './collection.ts';
import { type PolicyPatch, patched, readEngineInput } from './engine-input.ts';
import { type Figures, figuresOf, isAnswerable, meanFigures } from './measures.ts';
import { matchCollection, type Run, rankedOf } from './run.ts';

/** The means over some needs, and how many they are. */
export type Summary = { figures: Figures; needs: number; answerable: number };

export type Evaluation = {
  all: Summary;
  byLanguage: Record<Language, Summary>;
  perNeed: ReadonlyMap<string, Figures>;
};

/** What the run achieves on the needs of the collection. */
export function evaluateRun(run: Run, { needs }: Pick<Collection, 'needs'>): Evaluation {
  const perNeed = new Map(
    needs.map(({ id, judged }) => [id, figuresOf(run.get(id) ?? [], judged)]),
  );
  const summaryOf = (some: Collection['needs']): Summary => ({
    figures: meanFigures(some.map(({ id }) => perNeed.get(id) ?? {})),
    needs: some.length,
    answerable: some.filter(({ judged }) => isAnswerable(judged)).length,
  });
  const inLanguage = (language: Language) =>
    summaryOf(needs.filter((need) => need.language === language));
  const [en, es, pt, fr] = [inLanguage('en'), inLanguage('es'), inLanguage('pt'), inLanguage('fr')];
  return { all: summaryOf(needs), byLanguage: { en, es, pt, fr }, perNeed };
}

/**
 * What the engine achieves under the first policy with a part of it changed: for quick experiments,
 * `evaluate({ text: { gramShare: 200 } })`.
 */
export async function evaluate(patch: PolicyPatch = {}): Promise<Evaluation> {
  const { content } = await readPolicy();
  const [collection, input] = await Promise.all([
    readCollection(),
    readEngineInput(patched(content, patch)),
  ]);
  return evaluateRun(rankedOf(matchCollection(input, collection)), collection);
}
