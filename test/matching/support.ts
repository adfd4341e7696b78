// A small world for the engine: a dozen concepts in four languages, and records to vary.

import policyFile from '../../data/policy.json' with { type: 'json' };
import { type PolicyContent, policyContent } from '../../src/domain/policy.ts';
import type { Concept } from '../../src/domain/thesaurus.ts';
import type { Engine } from '../../src/matching/compiled.ts';
import { createEngine, judge, prepareAsk, prepareOffer } from '../../src/matching/engine.ts';
import type { Ask, Edition, JudgedPair, Offer } from '../../src/matching/model.ts';

export const today = '2026-09-01';

export const policy: PolicyContent = policyContent.parse(policyFile.content);

type Sketch = Partial<Omit<Concept, 'preferred'>>;

function concept(
  code: string,
  labels: [string, string, string, string],
  more: Sketch = {},
): Concept {
  const [en, es, pt, fr] = labels;
  const none = { en: [], es: [], pt: [], fr: [] };
  return {
    code,
    preferred: { en, es, pt, fr },
    alternative: none,
    hidden: none,
    broader: null,
    related: [],
    notToBeConfusedWith: [],
    scopeNote: null,
    exactMatch: [],
    closeMatch: [],
    ...more,
  };
}

export const concepts: readonly Concept[] = [
  concept('crime', [
    'organized crime',
    'delincuencia organizada',
    'crime organizado',
    'criminalité organisée',
  ]),
  concept(
    'human-crimes',
    [
      'crimes against persons',
      'delitos contra las personas',
      'crimes contra as pessoas',
      'crimes contre les personnes',
    ],
    { broader: 'crime' },
  ),
  concept(
    'trafficking-in-persons',
    ['trafficking in persons', 'trata de personas', 'tráfico de pessoas', 'traite des personnes'],
    {
      broader: 'human-crimes',
      alternative: {
        en: ['human trafficking', 'TIP'],
        es: ['trata de seres humanos'],
        pt: ['tráfico de seres humanos'],
        fr: ['traite des êtres humains'],
      },
      notToBeConfusedWith: ['smuggling-of-migrants'],
    },
  ),
  concept(
    'victim-identification',
    [
      'identification of trafficking victims',
      'identificación de víctimas de trata',
      'identificação de vítimas de tráfico',
      'identification des victimes de la traite',
    ],
    { broader: 'trafficking-in-persons' },
  ),
  concept(
    'smuggling-of-migrants',
    [
      'smuggling of migrants',
      'tráfico ilícito de migrantes',
      'contrabando de migrantes',
      'trafic illicite de migrants',
    ],
    {
      broader: 'human-crimes',
      notToBeConfusedWith: ['trafficking-in-persons'],
    },
  ),
  concept(
    'financial-crime',
    ['financial crime', 'delincuencia financiera', 'crimes financeiros', 'criminalité financière'],
    { broader: 'crime' },
  ),
  concept(
    'money-laundering',
    ['money laundering', 'lavado de dinero', 'lavagem de dinheiro', 'blanchiment d’argent'],
    {
      broader: 'financial-crime',
      alternative: {
        en: ['AML'],
        es: ['blanqueo de capitales', 'lavado de activos'],
        pt: ['branqueamento de capitais'],
        fr: ['blanchiment de capitaux'],
      },
      related: ['asset-recovery'],
    },
  ),
  concept(
    'asset-recovery',
    ['asset recovery', 'recuperación de activos', 'recuperação de ativos', 'recouvrement d’avoirs'],
    {
      broader: 'financial-crime',
      related: ['money-laundering'],
      notToBeConfusedWith: ['asset-management'],
    },
  ),
  concept(
    'asset-management',
    [
      'management of seized assets',
      'administración de bienes incautados',
      'administração de bens apreendidos',
      'gestion des avoirs saisis',
    ],
    {
      broader: 'financial-crime',
      notToBeConfusedWith: ['asset-recovery'],
    },
  ),
  concept(
    'illicit-markets',
    ['illicit trafficking', 'tráfico ilícito', 'tráfico ilícito', 'trafic illicite'],
    { broader: 'crime' },
  ),
  concept(
    'arms-trafficking',
    ['arms trafficking', 'tráfico de armas', 'tráfico de armas', 'trafic d’armes'],
    { broader: 'illicit-markets' },
  ),
  concept(
    'drug-trafficking',
    ['drug trafficking', 'tráfico de drogas', 'tráfico de drogas', 'trafic de drogues'],
    {
      broader: 'illicit-markets',
      hidden: { en: [], es: ['narcotráfico'], pt: ['narcotráfico'], fr: [] },
    },
  ),
  concept('model-laws', ['model laws', 'leyes modelo', 'leis-modelo', 'lois types']),
  concept(
    'firearms-tracing',
    [
      'firearms tracing',
      'rastreo de armas de fuego',
      'rastreamento de armas de fogo',
      'traçage des armes à feu',
    ],
    { broader: 'arms-trafficking' },
  ),
];

export const audiences = [
  { code: 'police', broader: null },
  { code: 'cyber-units', broader: 'police' },
  { code: 'police-educators', broader: 'police' },
  { code: 'prosecutors', broader: null },
  { code: 'judges', broader: null },
];

export const lexicon = {
  documents: 1000,
  averageLength: { title: 6, body: 35 },
  effectMean: 600,
  frequencies: { 'm:train': 400, 'm:course': 300, 'k:format': 300 },
  meanings: {
    en: { train: 'train', cours: 'course', vessel: 'vessel' },
    es: { capacit: 'train', curs: 'course', embarc: 'vessel' },
    pt: { trein: 'train', curs: 'course', embarc: 'vessel' },
    fr: { form: 'train', cour: 'course', navir: 'vessel' },
    skeletons: {},
  },
};

export const engine: Engine = createEngine({ concepts, bodies: [], policy, lexicon, audiences });

/** An engine under another policy. */
export function engineUnder(changes: Partial<PolicyContent>): Engine {
  return createEngine({
    concepts,
    bodies: [],
    policy: { ...policy, ...changes },
    lexicon,
    audiences,
  });
}

export function anAsk(changes: Partial<Ask> = {}): Ask {
  return {
    id: 'ask-1',
    needId: 'need-1',
    beneficiaries: ['ECU'],
    language: 'en',
    title: 'Trafficking in persons',
    description: 'Judges and prosecutors lack training in how to treat victims.',
    context: '',
    audience: ['judges', 'prosecutors'],
    wantedKinds: ['course'],
    deliveryLanguages: ['es', 'en'],
    passiveLanguages: [],
    modes: ['in-person'],
    window: { from: '2027-01-01', to: '2027-06-30' },
    participants: 20,
    concepts: [],
    excludedProviders: [],
    ...changes,
  };
}

export function anEdition(changes: Partial<Edition> = {}): Edition {
  return {
    id: 'edition-1',
    window: { from: '2027-02-01', to: '2027-02-12' },
    modes: ['in-person'],
    deliveryLanguages: ['es'],
    interpretedLanguages: [],
    seatsLeft: 30,
    ...changes,
  };
}

export function anOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'offer-1',
    provider: 'example-institute',
    ownStates: [],
    live: true,
    language: 'en',
    title: 'Adjudicating trafficking in persons',
    description:
      'A course for judges and prosecutors on evidence and on the protection of victims.',
    kind: 'course',
    audience: ['judges', 'prosecutors'],
    concepts: [],
    eligible: null,
    excludedStates: [],
    effect: null,
    editions: [anEdition()],
    ...changes,
  };
}

/** The judgement of two records as of today, under the default policy unless told otherwise. */
export function judged(
  ask: Partial<Ask>,
  offer: Partial<Offer>,
  by: Engine = engine,
): JudgedPair | null {
  return judge(by, prepareAsk(by, anAsk(ask)), prepareOffer(by, anOffer(offer)), today);
}

/** The same where an edition passes. */
export function judgement(ask: Partial<Ask>, offer: Partial<Offer>, by: Engine = engine) {
  const pair = judged(ask, offer, by);
  if (pair === null) throw new Error('no edition passes the gates');
  return pair.judgement;
}
