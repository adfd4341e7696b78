// One sentence that asks for several things: "training in …, equipment for … and advice on …".
import { plain } from './cues.ts';
import { differInClass } from './kind-classes.ts';
import type { Passage } from './model.ts';
import { kindsIn, type Reading, readPassage, type Text } from './reading.ts';
import { trimmed } from './sentences.ts';
import { touch } from './topics.ts';

/** What one sentence asks for, and what introduces it. */
export type Coordinates = { leadIn: Passage | null; parts: readonly Reading[] };

const and = 'and|y|e|et|as well as|in addition to|así como|además de|bem como|além de|ainsi que';
const joint = new RegExp(
  `,?\\sainsi qu['’]|(?:[,;]\\s*(?:${and})?|\\s(?:${and}|together with|junto con|junto com))\\s+`,
  'giu',
);
/** So many words after a joint may stand before the one that names a kind. */
const reach = 4;

/**
 * The parts of a sentence that asks, each about something, of a class of kinds other than its
 * neighbour's (equipment, training, laws), or of any other kind and subject where a colon announces
 * them ("two forms of support: …"); else the sentence as a whole.
 */
export function coordinatesOf(text: Text, whole: Reading): Coordinates {
  const { start, end } = whole.passage;
  const alone = { leadIn: null, parts: [whole] };
  if (!whole.asks || whole.continues) return alone;
  const leadIn = leadInOf(text, whole.passage);
  const from = leadIn?.end ?? start;
  const joints = jointsIn(text, { start: from, end });
  const bounds = [{ end: from, next: from }, ...joints, { end, next: end }];
  const parts = bounds.slice(1).flatMap(({ end: to }, place) => {
    const part = trimmed(text.description, bounds[place]?.next ?? from, to);
    return part === null ? [] : [readPart(text, part, whole)];
  });
  const apart = parts.every((part, place) => {
    const before = parts[place - 1];
    if (part.topics.length === 0) return false;
    if (before === undefined || differInClass(part.kinds, before.kinds)) return true;
    return leadIn !== null && differInSubject(text, part, before);
  });
  return parts.length > 1 && apart ? { leadIn, parts } : alone;
}

/** A part asks as the sentence does, even where the verb stands before the first part only. */
function readPart(text: Text, passage: Passage, { deficit, wants }: Reading): Reading {
  return { ...readPassage(text, passage), asks: true, deficit, wants };
}

function differInSubject({ engine }: Text, part: Reading, before: Reading): boolean {
  const named = part.kinds.length > 0 && before.kinds.length > 0;
  return named && !touch(engine, part.topics, before.topics);
}

/** What stands before a colon, where a kind of assistance follows. */
function leadInOf({ description, language }: Text, { start, end }: Passage): Passage | null {
  const colon = /:\s/u.exec(description.slice(start, end));
  if (colon === null) return null;
  const after = start + colon.index + 1;
  return namesKind(description.slice(after, end), language) ? { start, end: after } : null;
}

/** Where a joint is followed by a kind of assistance. */
function jointsIn(
  { description, language }: Text,
  { start, end }: Passage,
): { end: number; next: number }[] {
  return [...description.slice(start, end).matchAll(joint)].flatMap((match) => {
    const at = start + match.index;
    const next = at + match[0].length;
    return namesKind(description.slice(next, end), language) ? [{ end: at, next }] : [];
  });
}

/** Whether a text begins with a kind of assistance, but for a few words. */
function namesKind(text: string, language: Text['language']): boolean {
  const first = plain(text).trim().split(' ').slice(0, reach).join(' ');
  return kindsIn(` ${first} `, language).length > 0;
}
