// What other thresholds would have done with the same scores.
import type { Collection } from './collection.ts';
import { evaluateRun } from './evaluate.ts';
import { mean } from './measures.ts';
import type { Run } from './run.ts';
import { figure, table } from './tables.ts';

const step = 25_000;

/**
 * Abstention, answered and precision at thresholds around the one in force, and the proposals for a
 * need in the mean. The run must have been made without a threshold.
 */
export function thresholdsText(run: Run, collection: Collection, inForce: number): string {
  const nearest = Math.round(inForce / step) * step;
  const around = Array.from({ length: 13 }, (_, index) => nearest + (index - 6) * step);
  const lines = around.map((threshold) => {
    const decided = decidedAt(run, threshold);
    const { figures } = evaluateRun(decided, collection).all;
    const proposals = [...decided.values()].map(
      (it) => it.filter(({ proposed }) => proposed).length,
    );
    return [
      String(threshold),
      figure(figures.abstention),
      figure(figures.answered),
      figure(figures.precision),
      figure(mean(proposals)),
    ];
  });
  return table([
    ['threshold', 'abstention', 'answered', 'precision', 'proposals a need'],
    ...lines,
  ]);
}

/** The run with this threshold. */
function decidedAt(run: Run, threshold: number): Run {
  return new Map(
    [...run].map(([needId, ranked]) => [
      needId,
      ranked.map((it) => ({ ...it, proposed: it.proposed && it.score >= threshold })),
    ]),
  );
}
