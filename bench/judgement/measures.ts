// How good a ranking is, need by need, and in the mean.

/** An offer of a ranking, the best first. */
export type Ranked = { offerId: string; score: number; proposed: boolean };

/** What is known of the offers for a need: their grades, and which of them it can never receive. */
export type Judged = {
  /** Grades 0 to 3 by offer; an offer that is not among them counts as 0. */
  grades: ReadonlyMap<string, number>;
  /** Offers that break a hard constraint. */
  barred: ReadonlySet<string>;
};

export const measures = [
  'nDCG@5',
  'nDCG@10',
  'P@1',
  'recall@10',
  'hard@10',
  'judged@10',
  'abstention',
  'answered',
  'precision',
] as const;
export type Measure = (typeof measures)[number];

/** 0 to 1; a measure that does not apply is absent. */
export type Figures = Partial<Record<Measure, number>>;

/** Whether an offer of this grade is a good one. */
export function isGood(grade: number): boolean {
  return grade >= 2;
}

/** Whether any offer is good for the need; else the right answer is to propose nothing. */
export function isAnswerable({ grades }: Judged): boolean {
  return [...grades.values()].some(isGood);
}

/**
 * The figures of one need. Of an answerable need: nDCG with the gain 2^grade - 1 (C. Burges et al.,
 * "Learning to Rank Using Gradient Descent", ICML 2005) against the best order of all judged offers,
 * whether the first offer is good, the share of good offers among the first ten, and whether a good one
 * is proposed. Of the others, whether nothing is proposed. Of all: the shares of the first ten that
 * break a constraint and that were judged, and the share of proposed offers that are good.
 */
export function figuresOf(ranking: readonly Ranked[], judged: Judged): Figures {
  const { grades, barred } = judged;
  const gradeOf = ({ offerId }: Ranked) => grades.get(offerId) ?? 0;
  const first = ranking.slice(0, 10);
  const proposed = ranking.filter((it) => it.proposed);
  const shareOfFirst = (holds: (offerId: string) => boolean) =>
    first.filter(({ offerId }) => holds(offerId)).length / first.length;
  return {
    ...(isAnswerable(judged)
      ? answerableFigures(ranking.map(gradeOf), [...grades.values()])
      : { abstention: proposed.length === 0 ? 1 : 0 }),
    ...(isAnswerable(judged) && { answered: proposed.some((it) => isGood(gradeOf(it))) ? 1 : 0 }),
    ...(first.length > 0 && {
      'hard@10': shareOfFirst((offerId) => barred.has(offerId)),
      'judged@10': shareOfFirst((offerId) => grades.has(offerId)),
    }),
    ...(proposed.length > 0 && {
      precision: proposed.filter((it) => isGood(gradeOf(it))).length / proposed.length,
    }),
  };
}

function answerableFigures(ranked: readonly number[], judged: readonly number[]): Figures {
  const ideal = judged.toSorted((a, b) => b - a);
  const goodOnes = (grades: readonly number[]) => grades.filter(isGood).length;
  const normalised = (depth: number) =>
    discounted(ranked.slice(0, depth)) / discounted(ideal.slice(0, depth));
  return {
    'nDCG@5': normalised(5),
    'nDCG@10': normalised(10),
    'P@1': isGood(ranked[0] ?? 0) ? 1 : 0,
    'recall@10': goodOnes(ranked.slice(0, 10)) / goodOnes(ideal),
  };
}

/** Discounted cumulative gain of grades in the order of their offers. */
export function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** Means over the needs to which each measure applies. */
export function meanFigures(figures: readonly Figures[]): Figures {
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const values = figures.flatMap((it) => it[measure] ?? []);
      return values.length === 0 ? [] : [[measure, mean(values)]];
    }),
  );
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
