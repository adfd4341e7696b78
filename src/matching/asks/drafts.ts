// Asks in the making: passages of one subject, in the order of the text.
import type { Kind } from '../../domain/vocabulary.ts';
import { differInClass } from './kind-classes.ts';
import type { Passage } from './model.ts';
import type { Reading, Text } from './reading.ts';
import { touch } from './topics.ts';

export type Draft = {
  passages: Passage[];
  /** The passage that says best what is asked for: the first that asks outright, else the first. */
  point: Passage;
  /** Whether some passage asks outright. */
  wants: boolean;
  leadIn: Passage | null;
  topics: number[];
  kinds: Kind[];
  deficit: boolean;
};

export function draftOf(reading: Reading, leadIn: Passage | null = null): Draft {
  const { passage, topics, kinds, deficit, wants } = reading;
  return {
    passages: [passage],
    point: passage,
    wants,
    leadIn,
    topics: [...topics],
    kinds: [...kinds],
    deficit,
  };
}

export function extend(draft: Draft, { passage, topics, kinds, wants }: Reading): void {
  draft.passages.push(passage);
  if (wants && !draft.wants) {
    draft.point = passage;
    draft.wants = true;
  }
  draft.topics = [...new Set(draft.topics.concat(topics))];
  draft.kinds = [...new Set(draft.kinds.concat(kinds))];
}

/**
 * Whether a sentence begins another ask than those before it: it asks, for something far from all of
 * them, and says so: it adds, names a kind, or states a deficit. What the title names together with
 * their subject belongs to it.
 */
export function beginsAnother(text: Text, reading: Reading, drafts: readonly Draft[]): boolean {
  const { asks, continues, adds, wants, topics, kinds, deficit } = reading;
  if (!asks || continues) return false;
  // A deficit and then a request: the request is for what is missing.
  if (wants && !adds && drafts.at(-1)?.wants === false) return false;
  const before = drafts.flatMap((draft) => draft.topics);
  if (topics.length > 0 && !sameSubject(text, topics, before)) {
    return adds || kinds.length > 0 || deficit;
  }
  return adds && kinds.length > 0 && drafts.every((draft) => differInClass(kinds, draft.kinds));
}

/** Whether topics touch others, directly or by way of one topic of the title. */
export function sameSubject(
  { engine, subject }: Text,
  topics: readonly number[],
  others: readonly number[],
): boolean {
  if (touch(engine, topics, others)) return true;
  return subject.some((one) => touch(engine, topics, [one]) && touch(engine, others, [one]));
}
