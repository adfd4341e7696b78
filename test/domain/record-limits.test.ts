// How much may be said of a need and of an offer: what still passes, and what no more.
import { expect, test } from 'vitest';
import { needContent } from '../../src/domain/need.ts';
import { editionContent, offerContent } from '../../src/domain/offer.ts';
import { kinds, modes } from '../../src/domain/vocabulary.ts';
import { type Member, misjudgedMembers } from './support.ts';

const many = <Value>(length: number, value: Value): Value[] => Array.from({ length }, () => value);
const letters = (length: number): string => 'a'.repeat(length);

const need = { language: 'es', title: 'Trata de personas', beneficiaries: ['ECU'] };
const offer = { language: 'en', title: 'Protecting victims', kind: 'course' };
const translated = { language: 'fr', title: 'Traite des personnes' };

/** The most and the least of each list, text and number: what is accepted, and what no more. */
type Limit = readonly [path: string, within: unknown, beyond: unknown];

const limitsOfBoth: Limit[] = [
  ['title', letters(3), letters(2)],
  ['title', letters(300), letters(301)],
  ['description', letters(20_000), letters(20_001)],
  ['translations', [], many(4, translated)],
  ['audience', many(60, 'judges'), many(61, 'judges')],
  ['audience', ['judges'], ['Judges']],
  ['audienceText', many(60, 'judges'), many(61, 'judges')],
  ['audienceText', [letters(200)], [letters(201)]],
  ['audienceText', ['a'], ['']],
  ['concepts', many(60, 'crime'), many(61, 'crime')],
  ['actions', many(60, '1.2'), many(61, '1.2')],
  ['actions', ['3.1'], ['3.10']],
  ['actions', ['3.1'], ['13.1']],
  ['actions', ['3.1'], ['3-1']],
  ['actions', ['3.1'], ['a.b']],
  ['instruments', many(60, 'palermo'), many(61, 'palermo')],
  ['instruments', [letters(80)], [letters(81)]],
];

const limitsOfNeeds: Limit[] = [
  ...limitsOfBoth,
  ['beneficiaries', many(60, 'ECU'), many(61, 'ECU')],
  ['wantedKinds', [...kinds], [...kinds, 'course']],
  ['deliveryLanguages', ['en', 'es', 'pt', 'fr'], ['en', 'es', 'pt', 'fr', 'en']],
  ['passiveLanguages', ['en', 'es', 'pt', 'fr'], ['en', 'es', 'pt', 'fr', 'en']],
  ['modes', [...modes], [...modes, 'online']],
  ['participants', 1, 0],
  ['participants', 100_000, 100_001],
  ['excludedProviders', many(60, 'institute'), many(61, 'institute')],
  ['asks', many(30, { title: 'abc' }), many(31, { title: 'abc' })],
  ['asks', [{ title: 'abc', wantedKinds: kinds }], [{ title: 'abc', wantedKinds: ['book'] }]],
  [
    'asks',
    [{ title: 'abc', wantedKinds: kinds }],
    [{ title: 'abc', wantedKinds: [...kinds, 'course'] }],
  ],
];

const limitsOfOffers: Limit[] = [
  ...limitsOfBoth,
  ['excludedStates', many(60, 'ECU'), many(61, 'ECU')],
  ['conditions', letters(20_000), letters(20_001)],
  [
    'parties',
    many(60, { organization: 'institute', role: 'host' }),
    many(61, { organization: 'institute', role: 'host' }),
  ],
  ['eligible', { groups: many(60, 'OAS') }, { groups: many(61, 'OAS') }],
];

const limitsOfEditions: Limit[] = [
  ['label', letters(100), letters(101)],
  ['venue', letters(300), letters(301)],
  ['modes', [...modes], [...modes, 'online']],
  ['deliveryLanguages', ['en', 'es', 'pt', 'fr'], ['en', 'es', 'pt', 'fr', 'en']],
  ['interpretedLanguages', ['en', 'es', 'pt', 'fr'], ['en', 'es', 'pt', 'fr', 'en']],
  ['seats', 0, -1],
  ['seats', 100_000, 100_001],
];

test.each([
  ['a need', needContent, need, limitsOfNeeds],
  ['an offer', offerContent, offer, limitsOfOffers],
  ['an edition', editionContent, {}, limitsOfEditions],
])('%s keeps to its limits', (_, shape, record, limits) => {
  const members = limits.map(([path, within, beyond]): Member => [path, [within], [beyond]]);
  expect(misjudgedMembers(shape, record, members)).toEqual([]);
});
