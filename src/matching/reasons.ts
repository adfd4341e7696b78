// Why a pair scores as it does, as codes and values for the message catalogue. Nothing here is
// prose, and nothing here changes a score.
import { criteria, type MatchedConcept, type Reason } from '../domain/assessment.ts';
import { dayNumber, laterOf } from '../domain/dates.ts';
import type { Engine } from './compiled.ts';
import { subjects } from './criteria/subject.ts';
import { languageLevel } from './languages.ts';
import type { AsOf, Edition } from './model.ts';
import type { PreparedAsk, PreparedOffer } from './prepare.ts';
import type { Values } from './score.ts';

/** The codes, with the parameters that each takes: codes, dates and numbers, never prose. */
export const reasonCodes = {
  /** The ask and the offer share this concept. */
  'topic-exact': ['concept'],
  /** The offer is on a concept below the one asked for. */
  'topic-narrower': ['asked', 'offered'],
  /** The offer is on a concept near the one asked for. */
  'topic-near': ['asked', 'offered'],
  /** Concepts in the title of the ask, or declared, that the offer does not answer. */
  'topic-missing': ['concepts'],
  /** Both sides show concepts and none of them meet. */
  'no-shared-concept': [],
  /** One side shows no concept: the pair rests on its words. */
  'words-alone': [],
  /** All audiences asked for are served. */
  'audience-met': ['audiences'],
  'audience-partly': ['met', 'missing'],
  'audience-other': ['asked', 'offered'],
  /** The kind offered is one that is wanted. */
  'kind-wanted': ['kind'],
  /** The kind offered stands near one that is wanted. */
  'kind-near': ['kind', 'wanted'],
  'kind-other': ['kind', 'wanted'],
  /** First and last day that the two windows share. */
  'timing-overlap': ['from', 'to'],
  /** The edition has no dates: it can be had at any time. */
  'timing-open': [],
  /** The edition starts so many days after the need's window ends. */
  'timing-after': ['starts', 'days'],
  /** Languages of the activity that the need accepts. */
  'language-shared': ['languages'],
  /** Languages that the need accepts and into which the activity is interpreted. */
  'language-interpreted': ['languages'],
  /** Languages of the activity that the participants follow, but do not work in. */
  'language-passive': ['languages'],
  'mode-shared': ['modes'],
  'mode-other': ['asked', 'offered'],
  /** There are seats for all participants. */
  'seats-enough': ['participants'],
  'seats-short': ['seats', 'participants'],
  /** The effect of the offer rests on so many evaluations. */
  'effect-known': ['evaluations'],
  /** A criterion that could not be compared, and took the neutral value. */
  'not-stated': ['criterion'],
} as const satisfies Record<string, readonly string[]>;

export type ReasonCode = keyof typeof reasonCodes;
type Parameters<Code extends ReasonCode> = Record<
  (typeof reasonCodes)[Code][number],
  Reason['parameters'][string]
>;

export type Judged = {
  ask: PreparedAsk;
  offer: PreparedOffer;
  edition: Edition;
  values: Values;
  asOf: AsOf;
};

/** Concepts named in the reasons of one judgement: the nearest ones. */
const mostConcepts = 3;

/** The reasons for the score of a pair, criterion by criterion, in the order of the criteria. */
export function reasonsFor(
  engine: Engine,
  judged: Judged,
  concepts: readonly MatchedConcept[],
): Reason[] {
  return [
    ...topicReasons(engine, judged, concepts),
    ...audienceReasons(engine, judged),
    ...kindReasons(judged),
    ...timingReasons(judged),
    ...languageReasons(judged),
    ...modeReasons(judged),
    ...capacityReasons(judged),
    ...effectReasons(judged),
    ...criteria
      .filter((criterion) => judged.values[criterion] === null)
      .map((criterion) => reason('not-stated', { criterion })),
  ];
}

function reason<Code extends ReasonCode>(code: Code, parameters: Parameters<Code>): Reason {
  return { code, parameters };
}

function topicReasons(
  { thesaurus }: Engine,
  { ask, values }: Judged,
  concepts: readonly MatchedConcept[],
): Reason[] {
  if (values.topic === null) return [reason('words-alone', {})];
  if (concepts.length === 0) return [reason('no-shared-concept', {})];
  const met = concepts.slice(0, mostConcepts).map(({ asked, offered }) => {
    if (asked === offered) return reason('topic-exact', { concept: asked });
    return reason(isBelow(offered, asked, thesaurus) ? 'topic-narrower' : 'topic-near', {
      asked,
      offered,
    });
  });
  const answered = new Set(concepts.map(({ asked }) => asked));
  const missing = subjects(ask.concepts)
    .map(({ concept }) => thesaurus.concepts[concept]?.code ?? '')
    .filter((code) => !answered.has(code));
  return missing.length === 0 ? met : [...met, reason('topic-missing', { concepts: missing })];
}

function audienceReasons(engine: Engine, { ask, offer, values }: Judged): Reason[] {
  if (values.audience === null) return [];
  const asked = ask.ask.audience;
  const offered = offer.offer.audience;
  const met = asked.filter((one) => offered.some((other) => engine.audiences(one, other) >= 500));
  const missing = asked.filter((one) => !met.includes(one));
  if (missing.length === 0) return [reason('audience-met', { audiences: [...met] })];
  if (met.length > 0) return [reason('audience-partly', { met, missing })];
  return [reason('audience-other', { asked: [...asked], offered: [...offered] })];
}

function kindReasons({ ask, offer, values }: Judged): Reason[] {
  const { kind } = offer.offer;
  const wanted = [...ask.ask.wantedKinds];
  if (values.kind === null) return [];
  if (wanted.includes(kind)) return [reason('kind-wanted', { kind })];
  return [reason(values.kind >= 500 ? 'kind-near' : 'kind-other', { kind, wanted })];
}

function timingReasons({ ask, edition, values, asOf }: Judged): Reason[] {
  if (values.timing === null || ask.ask.window === null) return [];
  if (edition.window === null) return [reason('timing-open', {})];
  const from = laterOf(laterOf(ask.ask.window.from, edition.window.from), asOf);
  const to = ask.ask.window.to < edition.window.to ? ask.ask.window.to : edition.window.to;
  if (from <= to) return [reason('timing-overlap', { from, to })];
  const starts = laterOf(edition.window.from, asOf);
  const days = dayNumber(starts) - dayNumber(ask.ask.window.to);
  return [reason('timing-after', { starts, days })];
}

function languageReasons({ ask, edition, values }: Judged): Reason[] {
  if (values.language === null) return [];
  const { deliveryLanguages: accepted, passiveLanguages: followed } = ask.ask;
  const { deliveryLanguages: held, interpretedLanguages: interpreted } = edition;
  const among = (some: readonly string[], others: readonly string[]) => ({
    languages: some.filter((language) => others.includes(language)),
  });
  const level = languageLevel(ask.ask, edition);
  if (level === 'interpreted')
    return [reason('language-interpreted', among(interpreted, accepted))];
  if (level === 'passive') return [reason('language-passive', among(held, followed))];
  return [reason('language-shared', among(held, accepted))];
}

function modeReasons({ ask, edition, values }: Judged): Reason[] {
  if (values.mode === null) return [];
  const modes = edition.modes.filter((mode) => ask.ask.modes.includes(mode));
  if (modes.length > 0) return [reason('mode-shared', { modes })];
  return [reason('mode-other', { asked: [...ask.ask.modes], offered: [...edition.modes] })];
}

function capacityReasons({ ask, edition, values }: Judged): Reason[] {
  const { participants } = ask.ask;
  if (values.capacity === null || participants === null) return [];
  const seats = edition.seatsLeft;
  return seats === null || seats >= participants
    ? [reason('seats-enough', { participants })]
    : [reason('seats-short', { seats, participants })];
}

function effectReasons({ offer, values }: Judged): Reason[] {
  if (values.effect === null || offer.offer.effect === null) return [];
  return [reason('effect-known', { evaluations: offer.offer.effect.evaluations })];
}

function isBelow(code: string, ancestor: string, thesaurus: Engine['thesaurus']): boolean {
  const below = thesaurus.indexOf.get(code);
  const above = thesaurus.indexOf.get(ancestor);
  return (
    below !== undefined && above !== undefined && thesaurus.lines[below]?.includes(above) === true
  );
}
