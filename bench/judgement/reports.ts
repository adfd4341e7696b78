// What the command tells: in words for people, and as a document for programs.
import { criteria } from '../../src/domain/assessment.ts';
import type { EngineInput } from '../../src/matching/compiled.ts';
import { type Ablation, ablations } from './ablation.ts';
import { bm25Run } from './bm25.ts';
import { type Difference, differences } from './bootstrap.ts';
import type { Collection } from './collection.ts';
import { crossValidate } from './cross-validation.ts';
import { type Evaluation, evaluateRun } from './evaluate.ts';
import { pairValues, runAgain, type Weighing } from './pair-values.ts';
import { matchCollection, rankedOf } from './run.ts';
import { evaluationLines, figure, figuresHead, figuresLine, table } from './tables.ts';
import { thresholdsText } from './thresholds.ts';
import { tune } from './tuning.ts';
import { worstText } from './worst.ts';

export type Report = { text: string; document: object };

/** What is measured: the engine, made of these parts, on this collection. */
type Measured = { input: EngineInput; collection: Collection };

/** The engine against BM25 with the same gates, and the needs on which it does worst. */
export function figuresReport({ input, collection }: Measured, worst: number): Report {
  const matches = matchCollection(input, collection);
  const engine = evaluateRun(rankedOf(matches), collection);
  const baseline = evaluateRun(bm25Run(collection), collection);
  const gains = differences(engine.perNeed, baseline.perNeed);
  const text = [
    table([
      figuresHead,
      ...evaluationLines('engine', engine),
      ...evaluationLines('BM25 with the gates', baseline),
    ]),
    `Engine less BM25, paired bootstrap over needs\n${table(differenceLines(gains))}`,
    ...(worst > 0 ? [worstText({ collection, evaluation: engine, matches }, worst)] : []),
  ].join('\n\n');
  return {
    text,
    document: { engine: plain(engine), baseline: plain(baseline), differences: gains },
  };
}

/** The engine without each of its parts. */
export function ablationReport({ input, collection }: Measured): Report {
  const evaluationOf = (changed: EngineInput) =>
    evaluateRun(rankedOf(matchCollection(changed, collection)), collection);
  const whole = evaluationOf(input);
  const parts = ablations.map(({ name, without }: Ablation) => {
    const evaluation = evaluationOf(without(input));
    const change = differences(evaluation.perNeed, whole.perNeed).find(
      ({ measure }) => measure === 'nDCG@10',
    );
    return { name, evaluation, change };
  });
  const rows = parts.map(({ name, evaluation, change }) => [
    ...figuresLine(`without ${name}`, evaluation.all.figures),
    change === undefined ? '' : signed(change.difference),
    change === undefined ? '' : `p ${change.p.toFixed(3)}`,
  ]);
  const head = [...figuresHead, 'change of nDCG@10', ''];
  return {
    text: table([head, figuresLine('whole', whole.all.figures), ...rows]),
    document: {
      whole: plain(whole),
      parts: parts.map(({ name, evaluation, change }) => ({
        name,
        ...plain(evaluation),
        change,
      })),
    },
  };
}

/** Weights and threshold chosen without the needs on which they are measured. */
export function crossValidationReport({ input, collection }: Measured): Report {
  const values = pairValues(input, collection);
  const { run, chosen } = crossValidate(values, input.policy);
  const asIs = evaluateRun(runAgain(values, input.policy, input.policy), collection);
  const heldOut = evaluateRun(run, collection);
  const gains = differences(heldOut.perNeed, asIs.perNeed);
  return {
    text: [
      table([
        figuresHead,
        ...evaluationLines('policy as it is', asIs),
        ...evaluationLines('chosen on nine parts, measured on the tenth', heldOut),
      ]),
      `Held out less policy as it is\n${table(differenceLines(gains))}`,
      `Chosen in the ten folds\n${table(weighingLines([input.policy, ...chosen]))}`,
    ].join('\n\n'),
    document: { asIs: plain(asIs), heldOut: plain(heldOut), differences: gains, chosen },
  };
}

/** Weights and threshold that do best on the whole collection: to be confirmed by cross-validation. */
export function tuningReport({ input, collection }: Measured): Report {
  const values = pairValues(input, collection);
  const tuned = tune(values, input.policy);
  const asIs = evaluateRun(runAgain(values, input.policy, input.policy), collection);
  const best = evaluateRun(runAgain(values, tuned, input.policy), collection);
  const thresholds = (weighing: Weighing) => {
    const undecided = runAgain(values, { ...weighing, threshold: 0 }, input.policy);
    return thresholdsText(undecided, collection, weighing.threshold);
  };
  return {
    text: [
      table([
        figuresHead,
        ...evaluationLines('policy as it is', asIs),
        ...evaluationLines('tuned on these needs', best),
      ]),
      table(weighingLines([input.policy, tuned])),
      `Other thresholds, policy as it is\n${thresholds(input.policy)}`,
      `Other thresholds, tuned\n${thresholds(tuned)}`,
      JSON.stringify(tuned, null, 2),
    ].join('\n\n'),
    document: { asIs: plain(asIs), tuned: plain(best), weighing: tuned },
  };
}

function differenceLines(found: readonly Difference[]): string[][] {
  const head = ['', 'difference', 'from', 'to', 'p', 'needs'];
  const lines = found.map(({ measure, difference, low, high, p, needs }) => [
    measure,
    signed(difference),
    figure(low),
    figure(high),
    p.toFixed(4),
    String(needs),
  ]);
  return [head, ...lines];
}

/** The first line is the policy as it is. */
function weighingLines(weighings: readonly Weighing[]): string[][] {
  const head = ['', ...criteria, 'threshold'];
  const lines = weighings.map(({ weights, threshold }, index) => [
    index === 0 ? 'as it is' : `chosen ${index}`,
    ...criteria.map((criterion) => String(weights[criterion])),
    String(threshold),
  ]);
  return [head, ...lines];
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
}

function plain({ all, byLanguage, perNeed }: Evaluation) {
  return { all, byLanguage, perNeed: Object.fromEntries(perNeed) };
}
