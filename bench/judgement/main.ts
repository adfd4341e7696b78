// How well the engine judges, on the open development collection:
//   npm run bench:judgement [-- --worst 10 --parity --policy FILE --json]
import { parseArgs } from 'node:util';
import { policyFrom } from '../../src/cli/match-input.ts';
import { readCollection } from './collection.ts';
import { readEngineInput } from './engine-input.ts';
import { evaluateRun } from './evaluate.ts';
import { readOffersAtHand } from './offers-at-hand.ts';
import { agreements, readParallelNeeds } from './parity.ts';
import { parityText } from './parity-text.ts';
import { matchCollection, rankedOf } from './run.ts';
import { evaluationLines, figuresHead, table } from './tables.ts';
import { worstText } from './worst.ts';

const { values } = parseArgs({
  options: {
    policy: { type: 'string' },
    worst: { type: 'string' },
    parity: { type: 'boolean', default: false },
  },
});

const [input, collection] = await Promise.all([
  policyFrom(values.policy).then(readEngineInput),
  readCollection(),
]);

if (values.parity) {
  const { offers, lookups, membersOf } = await readOffersAtHand();
  const needs = await readParallelNeeds(lookups, membersOf);
  console.log(parityText(agreements(input, needs, offers), offers));
} else {
  const matches = matchCollection(input, collection);
  const evaluation = evaluateRun(rankedOf(matches), collection);
  console.log(table([figuresHead, ...evaluationLines('engine', evaluation)]));
  if (values.worst !== undefined) {
    console.log(`\n${worstText({ collection, evaluation, matches }, Number(values.worst))}`);
  }
}
