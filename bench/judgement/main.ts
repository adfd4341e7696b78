// How well the engine judges, on the open development collection:
//   npm run bench:judgement [-- --worst 10]   against BM25 with the same gates
//   … -- --ablation                           without each of its parts
//   … -- --cross-validate                     weights and threshold chosen without the needs measured
//   … -- --tune                               weights and threshold that do best on all needs
//   … -- --parity                             needs in four parallel texts
//   … -- --bundles                            three needs filed as one
// Each with --policy FILE in place of the first policy, and --json for all figures.
import { parseArgs } from 'node:util';
import { policyFrom } from '../../src/cli/match-input.ts';
import { bundlesReport } from './bundles.ts';
import { readCollection } from './collection.ts';
import { readEngineInput } from './engine-input.ts';
import { readOffersAtHand } from './offers-at-hand.ts';
import { agreements, readParallelNeeds } from './parity.ts';
import { parityReport } from './parity-report.ts';
import {
  ablationReport,
  crossValidationReport,
  figuresReport,
  type Report,
  tuningReport,
} from './reports.ts';

const { values } = parseArgs({
  options: {
    policy: { type: 'string' },
    worst: { type: 'string', default: '0' },
    ablation: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
    tune: { type: 'boolean', default: false },
    parity: { type: 'boolean', default: false },
    bundles: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

async function report(): Promise<Report> {
  const input = await readEngineInput(await policyFrom(values.policy));
  if (values.parity) {
    const { offers, lookups, membersOf } = await readOffersAtHand();
    const needs = await readParallelNeeds(lookups, membersOf);
    return parityReport(agreements(input, needs, offers), offers);
  }
  const measured = { input, collection: await readCollection() };
  if (values.bundles) return bundlesReport(input, measured.collection);
  if (values.ablation) return ablationReport(measured);
  if (values['cross-validate']) return crossValidationReport(measured);
  if (values.tune) return tuningReport(measured);
  return figuresReport(measured, Number(values.worst));
}

const { text, document } = await report();
console.log(values.json ? JSON.stringify(document, null, 2) : text);
