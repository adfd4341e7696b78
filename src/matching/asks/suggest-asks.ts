// Which asks a need seems to hold. Splitting too much is worse than splitting too little: an ask torn
// from its subject matches anything, while a bundle is still read as a whole.
import type { Engine } from '../compiled.ts';
import { type Block, blocksOf, type TextList } from './blocks.ts';
import { coordinatesOf } from './coordinates.ts';
import { beginsAnother, type Draft, draftOf, extend, sameSubject } from './drafts.ts';
import type { NeedText, SuggestedAsk } from './model.ts';
import { introducesContents, type Reading, readPassage, readText, type Text } from './reading.ts';
import { titleOf } from './titles.ts';
import { topicsIn, touch } from './topics.ts';

/** The most asks that a need may have (the shape of a need allows as many). */
const mostAsks = 30;

/**
 * The asks of a need, in the order of its text: the items of its lists, and sentences that ask for
 * different things. A need about one subject gives one ask with the need's own title and text.
 */
export function suggestAsks(engine: Engine, need: NeedText): SuggestedAsk[] {
  const text = readText(engine, need);
  const drafts: Draft[] = [];
  for (const block of blocksOf(need.description)) read(text, block, drafts);
  if (drafts.length < 2 || drafts.length > mostAsks) return [wholeOf(text)];
  return drafts.map((draft) => suggestionOf(text, draft));
}

function read(text: Text, block: Block, drafts: Draft[]): void {
  if ('sentence' in block) readSentence(text, readPassage(text, block.sentence), drafts);
  else readList(text, block.list, drafts);
}

function readSentence(text: Text, whole: Reading, drafts: Draft[]): void {
  if (whole.aside) return;
  const { leadIn, parts } = coordinatesOf(text, whole);
  for (const [place, part] of parts.entries()) {
    // The first part goes where the sentence would go; the others are asks by their own kinds.
    const last = drafts.at(-1);
    if (part.asks && (last === undefined || place > 0)) {
      if (part.topics.length > 0) drafts.push(draftOf(part, leadIn));
    } else if (last === undefined) continue;
    else if (beginsAnother(text, part, drafts)) drafts.push(draftOf(part, leadIn));
    else if (last.leadIn === null || parts.length > 1) extend(last, part);
  }
}

/** A list is read item by item, unless it tells what one activity is to hold. */
function readList(text: Text, list: TextList, drafts: Draft[]): void {
  const { leadIn } = list;
  const items = list.items.map((item) => readPassage(text, item));
  const asking = items.filter(saysSomething);
  if (asking.length < 2 || (leadIn !== null && introducesContents(text, leadIn))) {
    const [first = leadIn] = list.items;
    const start = leadIn?.start ?? first?.start ?? 0;
    const end = list.items.at(-1)?.end ?? start;
    readSentence(text, readPassage(text, { start, end }), drafts);
    return;
  }
  dropIntroduction(text, items, drafts);
  const lacking = leadIn !== null && readPassage(text, leadIn).deficit;
  let open: Draft | null = null;
  for (const item of items) {
    if (open !== null && belongsTo(text, item, open, list)) extend(open, item);
    else {
      open = draftOf({ ...item, deficit: item.deficit || lacking }, leadIn);
      drafts.push(open);
    }
  }
}

function saysSomething({ topics, kinds, asks }: Reading): boolean {
  return topics.length > 0 || kinds.length > 0 || asks;
}

/** Items of nothing in particular belong to the one before; between semicolons, so do like ones. */
function belongsTo({ engine }: Text, item: Reading, open: Draft, list: TextList): boolean {
  if (!saysSomething(item)) return true;
  if (list.marked) return false;
  return item.topics.length === 0 || touch(engine, item.topics, open.topics);
}

/** Sentences before a list that speak of the subject of one of its items only introduce it. */
function dropIntroduction(text: Text, items: readonly Reading[], drafts: Draft[]): void {
  const topics = items.flatMap((item) => item.topics);
  const kept = drafts.filter(
    (draft) => draft.leadIn !== null || !sameSubject(text, draft.topics, topics),
  );
  drafts.splice(0, drafts.length, ...kept);
}

function wholeOf(text: Text): SuggestedAsk {
  const { description, title } = text;
  const passage = { start: 0, end: description.length };
  const { kinds, deficit } = readPassage(text, passage);
  return {
    title,
    description,
    passages: description === '' ? [] : [passage],
    leadIn: [],
    concepts: codesOf(text, [...new Set([...text.subject, ...topicsIn(text.topics, passage)])]),
    kinds,
    deficit,
  };
}

function suggestionOf(text: Text, draft: Draft): SuggestedAsk {
  const { passages, point, leadIn, topics, kinds, deficit } = draft;
  const words = passages.map(({ start, end }) => text.description.slice(start, end));
  return {
    title: titleOf(text.description.slice(point.start, point.end), text.language),
    description: words.join('\n'),
    passages,
    leadIn: leadIn === null ? [] : [leadIn],
    concepts: codesOf(text, topics),
    kinds,
    deficit,
  };
}

function codesOf({ engine }: Text, topics: readonly number[]): string[] {
  return topics.flatMap((topic) => engine.thesaurus.concepts[topic]?.code ?? []);
}
