// A passage of a need as it is read: what it does, what it is about, which kinds it names.

import { type Kind, kinds, type Language } from '../../domain/vocabulary.ts';
import type { Engine } from '../compiled.ts';
import { type Cues, compileAfter, compileCues, plain } from './cues.ts';
import { deficitCues } from './deficit-cues.ts';
import { contentsCues, continuationCues, logisticsCues, thanksCues } from './discourse-cues.ts';
import { kindCues, thingCues } from './kind-cues.ts';
import type { NeedText, Passage } from './model.ts';
import { additionCues, requestCues } from './request-cues.ts';
import { type Topic, topicsIn, topicsOf } from './topics.ts';

/** A need being read: its words, and the topics at their places. */
export type Text = {
  engine: Engine;
  language: Language;
  title: string;
  description: string;
  topics: readonly Topic[];
  /** Topics of the title. */
  subject: readonly number[];
};

export type Reading = {
  passage: Passage;
  topics: readonly number[];
  kinds: readonly Kind[];
  /** Something is asked for, outright or as a deficit. */
  asks: boolean;
  /** Asked for outright. */
  wants: boolean;
  deficit: boolean;
  /** It says that another subject begins. */
  adds: boolean;
  /** It says that it goes on about the one before. */
  continues: boolean;
  /** Thanks, dates, places: nothing that is asked for. */
  aside: boolean;
};

const deficit = compileCues(deficitCues);
const request = compileCues(requestCues);
const addition = compileCues(additionCues);
const continuation = compileCues(continuationCues);
const logistics = compileCues(logisticsCues);
const thanks = compileCues(thanksCues);
const contents = compileCues(contentsCues);
const thingWanted = compileAfter(requestCues, thingCues);
const thingLacking = compileAfter(deficitCues, thingCues);
const ofKind = kinds.map((kind): [Kind, Cues] => [kind, compileCues(kindCues[kind])]);

export function readText(engine: Engine, { language, title, description }: NeedText): Text {
  const subject = [...new Set(topicsOf(engine, title, language).map(({ concept }) => concept))];
  const topics = topicsOf(engine, description, language);
  return { engine, language, title, description, topics, subject };
}

export function readPassage(text: Text, passage: Passage): Reading {
  const { description, language, topics } = text;
  const words = plain(description.slice(passage.start, passage.end));
  const lacks = deficit.standIn(words, language);
  const wants = request.standIn(words, language);
  const settles = logistics.open(words, language) && !lacks;
  return {
    passage,
    topics: topicsIn(topics, passage),
    kinds: kindsOf(words, language),
    asks: (lacks || wants) && !settles,
    wants: wants && !settles,
    deficit: lacks,
    adds: addition.standIn(words, language),
    // "Il nous faut" asks, where "il" alone goes on about somebody.
    continues: continuation.open(words, language) && !request.open(words, language),
    aside: settles || (thanks.standIn(words, language) && !wants && !lacks),
  };
}

/** The kinds that a passage names, and equipment where it wants some thing. */
function kindsOf(words: string, language: Language): Kind[] {
  const named = kindsIn(words, language);
  if (named.includes('equipment')) return named;
  const wanted = thingWanted(words, language) || thingLacking(words, language);
  return wanted ? [...named, 'equipment'] : named;
}

/** The kinds of assistance that some words, in `plain` form, name. */
export function kindsIn(words: string, language: Language): Kind[] {
  return ofKind.flatMap(([kind, cues]) => (cues.standIn(words, language) ? [kind] : []));
}

/** Whether the list that these words introduce tells what one activity holds, or whom it is for. */
export function introducesContents({ description, language }: Text, leadIn: Passage): boolean {
  const words = plain(description.slice(leadIn.start, leadIn.end));
  return contents.standIn(words, language) || continuation.open(words, language);
}
