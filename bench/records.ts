// Needs and offers made up from a seed, in the format of the import: as many as asked for, the same on
// every machine. Topics follow Zipf's law, as real ones do; most offers are open to some states only.

import { addDays } from '../src/domain/dates.ts';
import type { Concept } from '../src/domain/thesaurus.ts';
import { kinds, type Language, languages } from '../src/domain/vocabulary.ts';

type Random = () => number;

/** Mulberry32 (Tommy Ettinger): small, fast and good enough for made-up records. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const phrases: Record<Language, readonly string[]> = {
  en: ['Our services need help with', 'We ask for training on', 'Practical course on', 'including'],
  es: [
    'Nuestros servicios necesitan apoyo en',
    'Solicitamos capacitación sobre',
    'Curso práctico de',
    'incluida la',
  ],
  pt: [
    'Nossos serviços precisam de apoio em',
    'Solicitamos capacitação sobre',
    'Curso prático de',
    'incluindo',
  ],
  fr: [
    'Nos services ont besoin d’appui en matière de',
    'Nous demandons une formation sur',
    'Cours pratique sur',
    'y compris',
  ],
};
const states = [
  'ATG',
  'ARG',
  'BHS',
  'BRB',
  'BLZ',
  'BOL',
  'BRA',
  'CHL',
  'COL',
  'CRI',
  'DMA',
  'DOM',
  'ECU',
  'SLV',
  'GRD',
  'GTM',
  'GUY',
  'HTI',
  'HND',
  'JAM',
  'MEX',
  'PAN',
  'PRY',
  'PER',
  'KNA',
  'LCA',
  'VCT',
  'SUR',
  'TTO',
  'URY',
];
const groups = [
  'CARICOM',
  'SICA',
  'OAS',
  'LATIN-AMERICA',
  'SOUTH-AMERICA',
  'CARIBBEAN',
  'MERCOSUR',
];
const audiences = [
  'police',
  'prosecutors',
  'judges',
  'customs',
  'immigration',
  'financial-intelligence-unit',
  'forensic-experts',
  'coast-guard',
  'prison-staff',
];
const epoch = '2027-01-01';

const pick = <Value>(values: readonly Value[], random: Random): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

function topics(concepts: readonly Concept[], random: Random): [Concept, Concept] {
  const zipf = () =>
    concepts[Math.floor(concepts.length ** random()) - 1] ?? pick(concepts, random);
  return [zipf(), zipf()];
}

function words(concept: Concept, language: Language, random: Random): string {
  return pick([concept.preferred[language], ...concept.alternative[language]], random);
}

function textOf(concepts: readonly Concept[], language: Language, random: Random) {
  const [first, second] = topics(concepts, random);
  const [a = '', b = '', c = '', d = ''] = phrases[language];
  const say = (concept: Concept) => words(concept, language, random);
  return {
    language,
    title: say(first),
    description: `${a} ${say(first)}. ${b} ${say(second)}. ${c} ${say(first)}, ${d} ${say(second)}. ${b} ${say(first)}.`,
  };
}

function windowOf(random: Random) {
  const from = addDays(epoch, Math.floor(random() * 500));
  return { from, to: addDays(from, 20 + Math.floor(random() * 200)) };
}

/** A need in the format of the import. */
export function needRow(number: number, concepts: readonly Concept[], random: Random): object {
  const language = pick(languages, random);
  return {
    id: `B-N${number}`,
    country: pick(states, random),
    ...textOf(concepts, language, random),
    audience: [pick(audiences, random), pick(audiences, random)],
    wantedKinds: [pick(kinds, random)],
    deliveryLanguages: [language],
    modes: [pick(['in-person', 'online'], random)],
    window: windowOf(random),
    participants: 1 + Math.floor(random() * 40),
    urgency: pick(['low', 'normal', 'high'], random),
  };
}

/** An offer in the format of the import, with one edition. */
export function offerRow(number: number, concepts: readonly Concept[], random: Random): object {
  const language = pick(languages, random);
  return {
    id: `B-O${number}`,
    provider: pick(['UNODC', 'INTERPOL', 'Italy', 'Spain', 'Canada'], random),
    ...textOf(concepts, language, random),
    kind: pick(kinds, random),
    audience: [pick(audiences, random)],
    deliveryLanguages: random() < 0.3 ? [language, 'en'] : [language],
    modes: [pick(['in-person', 'online'], random)],
    eligible: random() < 0.2 ? null : { countries: [], regions: [pick(groups, random)] },
    window: random() < 0.3 ? null : windowOf(random),
    capacity: random() < 0.3 ? null : 10 + Math.floor(random() * 40),
  };
}
