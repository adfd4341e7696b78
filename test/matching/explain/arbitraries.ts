// Pairs near enough to one another that a change can matter: records of the small world, each varied in
// what gates and criteria look at.
import fc from 'fast-check';
import { addDays } from '../../../src/domain/dates.ts';
import { kinds, languages, modes } from '../../../src/domain/vocabulary.ts';
import type { Ask, Edition, Offer } from '../../../src/matching/model.ts';
import { anAsk, anEdition, anOffer, today } from '../support.ts';

const window = fc
  .tuple(fc.integer({ min: -200, max: 700 }), fc.integer({ min: 0, max: 200 }))
  .map(([start, length]) => ({ from: addDays(today, start), to: addDays(today, start + length) }));
const someOf = <T extends string>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const themes = someOf('trafficking-in-persons', 'victim-identification', 'money-laundering');
const audience = someOf('judges', 'police', 'prosecutors');
const titles = ['Trafficking in persons', 'Money laundering', 'Trata de personas', 'Help'] as const;

/** Asks with much or little stated. */
export const asks: fc.Arbitrary<Ask> = fc
  .record({
    id: fc.uuid(),
    beneficiaries: fc.constantFrom(['ECU'], ['ECU', 'PER']),
    title: fc.constantFrom(...titles),
    audience,
    wantedKinds: someOf(...kinds),
    deliveryLanguages: someOf(...languages),
    passiveLanguages: someOf(...languages),
    modes: someOf(...modes),
    window: fc.option(window),
    participants: fc.option(fc.integer({ min: 1, max: 60 })),
    concepts: themes,
  })
  .map((changes) => anAsk(changes));

const editions: fc.Arbitrary<Edition> = fc
  .record({
    id: fc.uuid(),
    window: fc.option(window),
    modes: someOf(...modes),
    deliveryLanguages: someOf(...languages),
    interpretedLanguages: someOf(...languages),
    seatsLeft: fc.constantFrom(null, 0, 10, 40),
  })
  .map((changes) => anEdition(changes));

/** Offers that are open, closed, late, full or in other languages. */
export const offers: fc.Arbitrary<Offer> = fc
  .record({
    id: fc.uuid(),
    title: fc.constantFrom(...titles),
    kind: fc.constantFrom(...kinds),
    audience,
    concepts: themes,
    eligible: fc.constantFrom(null, ['ECU'], ['JAM'], []),
    excludedStates: fc.constantFrom<string[][]>([], [], ['ECU']),
    editions: fc.array(editions, { minLength: 1, maxLength: 2 }),
  })
  .map((changes) => anOffer(changes));
