// What a need is read into: the asks that it seems to hold. The filer or an officer confirms them.
import type { Kind, Language } from '../../domain/vocabulary.ts';

/** The words of a need in its own language. */
export type NeedText = { language: Language; title: string; description: string };

/** UTF-16 offsets in the description of a need. */
export type Passage = { start: number; end: number };

export type SuggestedAsk = {
  /** Short, in the filer's own words. */
  title: string;
  /** The text of the passages, a line each. */
  description: string;
  /** Where it stands in the description of the need, in order. */
  passages: readonly Passage[];
  /** What introduces it together with its neighbours ("We request training in:"). */
  leadIn: readonly Passage[];
  /** Concepts that its words show, in the order of the text. */
  concepts: readonly string[];
  /** Kinds of assistance that its words name. */
  kinds: readonly Kind[];
  /** Whether it is stated as something that is missing rather than as something wanted. */
  deficit: boolean;
};
