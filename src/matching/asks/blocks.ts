// The description of a need as it is laid out: sentences, and lists with what introduces them.
import { type MarkerRun, markerRuns } from './list-markers.ts';
import type { Passage } from './model.ts';
import { sentencesIn, trimmed } from './sentences.ts';

export type TextList = {
  leadIn: Passage | null;
  items: readonly Passage[];
  /** Marked by numbers, letters or bullets; else only by semicolons. */
  marked: boolean;
};

export type Block = { sentence: Passage } | { list: TextList };

/** The sentences and lists of a text, in order. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const runs = markerRuns(text);
  for (const [place, run] of runs.entries()) {
    const items = itemsOf(text, run, runs[place + 1]?.markers[0]?.start ?? text.length);
    const start = run.markers[0]?.start ?? 0;
    const before = prose(text, from, start);
    const leadIn = leadInOf(text, before.at(-1));
    blocks.push(...(leadIn === null ? before : before.slice(0, -1)));
    blocks.push({ list: { leadIn, items, marked: true } });
    from = items.at(-1)?.end ?? from;
    // What ends an item ("; and") belongs to the list.
    from += /^[\s;,.]*/u.exec(text.slice(from))?.[0].length ?? 0;
  }
  return blocks.concat(prose(text, from, text.length));
}

function prose(text: string, start: number, end: number): Block[] {
  return sentencesIn(text, { start, end }).map((sentence) => {
    const list = semicolonList(text, sentence);
    return list === null ? { sentence } : { list };
  });
}

/** A sentence introduces the list that follows it where it ends in a colon or in no mark at all. */
function leadInOf(text: string, before: Block | undefined): Passage | null {
  if (before === undefined || !('sentence' in before)) return null;
  const { start, end } = before.sentence;
  return /[^.!?;]$/u.test(text.slice(start, end)) ? before.sentence : null;
}

/** The items of a list, which ends before `until`: where the next list begins, or the text ends. */
function itemsOf(text: string, { markers, inline }: MarkerRun, until: number): Passage[] {
  return markers.flatMap((marker, place) => {
    const next = markers[place + 1];
    const end = next?.start ?? lastItemEnd(text, { start: marker.end, end: until }, inline);
    return item(text, marker.end, end) ?? [];
  });
}

/** The last item of a list ends with its sentence, or with its paragraph where items have lines. */
function lastItemEnd(text: string, { start, end }: Passage, inline: boolean): number {
  if (inline) return sentencesIn(text, { start, end })[0]?.end ?? end;
  const paragraph = /\n[ \t]*\n|\n(?=[\p{Lu}¿¡])/u.exec(text.slice(start, end));
  return paragraph === null ? end : start + paragraph.index;
}

/** An item without what joins it to the next ("; and"). */
function item(text: string, start: number, end: number): Passage | null {
  const joined = /[\s;,]+(?:(?:and|or|y|e|o|u|ou|et)\s*)?$/iu.exec(text.slice(start, end));
  return trimmed(text, start, joined === null ? end : start + joined.index);
}

/** "We request: training in …; equipment for …; and advice on …": three parts, or two after a colon. */
function semicolonList(text: string, sentence: Passage): TextList | null {
  const colon = /:\s/u.exec(text.slice(sentence.start, sentence.end));
  const firstSemicolon = text.indexOf(';', sentence.start);
  if (firstSemicolon < 0 || firstSemicolon >= sentence.end) return null;
  const led = colon !== null && sentence.start + colon.index < firstSemicolon;
  const start = led ? sentence.start + colon.index + 1 : sentence.start;
  const parts: Passage[] = [];
  for (let from = start; from < sentence.end; ) {
    const semicolon = text.indexOf(';', from);
    const end = semicolon < 0 || semicolon > sentence.end ? sentence.end : semicolon;
    const part = item(text, from + joinerAt(text, from), end);
    if (part !== null) parts.push(part);
    from = end + 1;
  }
  if (parts.length < (led ? 2 : 3)) return null;
  const leadIn = led ? trimmed(text, sentence.start, start) : null;
  return { leadIn, items: parts, marked: false };
}

/** Length of the "and" with which the last part of a list begins. */
function joinerAt(text: string, at: number): number {
  return /^\s*(?:and|y|e|et)\s+/iu.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}
