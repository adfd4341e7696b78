// Needs and offers of all sorts, for what must hold of any pair.
import fc from 'fast-check';
import { addDays } from '../../src/domain/dates.ts';
import { kinds, languages, modes } from '../../src/domain/vocabulary.ts';
import type { Ask, Edition, Offer } from '../../src/matching/model.ts';
import { audiences, concepts, today } from './support.ts';

/** A line of a few words of the small world, in any order. */
export const words = fc
  .array(
    fc.constantFrom(
      'trata',
      'de',
      'personas',
      'money',
      'laundering',
      'tráfico',
      'armas',
      'course',
      'juges',
      'victims',
      'AML',
      '.',
      'recuperação',
      'ativos',
      'dogs',
    ),
    { maxLength: 14 },
  )
  .map((list) => list.join(' '));
const window = fc
  .tuple(fc.integer({ min: -300, max: 900 }), fc.integer({ min: 0, max: 400 }))
  .map(([start, length]) => ({ from: addDays(today, start), to: addDays(today, start + length) }));
const states = fc.uniqueArray(fc.constantFrom('ECU', 'PER', 'COL', 'JAM'), { maxLength: 4 });
/** At most three of these values, each once. */
export const someOf = <T extends string>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const codes = someOf(...concepts.map(({ code }) => code));
const audienceCodes = someOf(...audiences.map(({ code }) => code), 'unknown');

export const asks: fc.Arbitrary<Ask> = fc.record({
  id: fc.uuid(),
  needId: fc.uuid(),
  beneficiaries: states.filter(({ length }) => length > 0),
  language: fc.constantFrom(...languages),
  title: words,
  description: words,
  context: words,
  audience: audienceCodes,
  wantedKinds: someOf(...kinds),
  deliveryLanguages: someOf(...languages),
  passiveLanguages: someOf(...languages),
  modes: someOf(...modes),
  window: fc.option(window),
  participants: fc.option(fc.integer({ min: 1, max: 100 })),
  concepts: codes,
  excludedProviders: someOf('a', 'b'),
});

const editions: fc.Arbitrary<Edition> = fc.record({
  id: fc.uuid(),
  window: fc.option(window),
  modes: someOf(...modes),
  deliveryLanguages: someOf(...languages),
  interpretedLanguages: someOf(...languages),
  seatsLeft: fc.option(fc.integer({ min: 0, max: 60 })),
});

export const offers: fc.Arbitrary<Offer> = fc.record({
  id: fc.uuid(),
  provider: fc.constantFrom('a', 'b', 'c'),
  ownStates: someOf('PER', 'COL'),
  live: fc.boolean(),
  language: fc.constantFrom(...languages),
  title: words,
  description: words,
  kind: fc.constantFrom(...kinds),
  audience: audienceCodes,
  concepts: codes,
  eligible: fc.option(states),
  excludedStates: someOf('JAM'),
  effect: fc.option(fc.record({ evaluations: fc.nat({ max: 50 }), mean: fc.nat({ max: 1000 }) })),
  editions: fc.array(editions, { maxLength: 3 }),
});
