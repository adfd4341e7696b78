import type { NeedContent } from '../../domain/need.ts';
import type { NeedStatus } from '../../domain/status.ts';
import type { Kind } from '../../domain/vocabulary.ts';
import type { FormState } from '../page.ts';
import type { NeedStep } from './steps.ts';

/** The need as it is kept, which the form is about. */
export type KeptNeed = {
  reference: string;
  revision: number;
  status: NeedStatus;
  content: NeedContent;
  /** What the secretariat asks to complete or correct; null where it was not returned. */
  returnNote: string | null;
};

/** What every step of the form is given. */
export type StepModel = {
  step: NeedStep;
  form: FormState;
  /** Null until it is saved for the first time. */
  need: KeptNeed | null;
  /** The state that the need belongs to and is for; null for a group, whose needs name their states. */
  ownState: string | null;
  /** Whether the reader may submit it. */
  maySubmit: boolean;
  /** What was just achieved. */
  /** Whether somebody else saved the need while this form was open. */
  overtaken: boolean;
  /** Whether the form says what is saved nowhere yet: it came back, with an error or in another language. */
  unsaved: boolean;
};

/** A theme with the very words of the need that show it. */
export type SuggestedTheme = { code: string; words: readonly string[] };

/** What the service reads in a need while it is being written. */
export type LiveReading = {
  themes: readonly SuggestedTheme[];
  /** What could be better about the words, in words. */
  advice: readonly string[];
  /** How many offers may answer it; null as long as it says too little for any to be looked for. */
  offers: number | null;
};

/** An ask that the text of the need seems to hold. */
export type SuggestedNeedAsk = {
  title: string;
  description: string;
  kinds: readonly Kind[];
  concepts: readonly string[];
};

/** What the third step is given besides. */
export type AsksModel = StepModel & {
  /** Themes that the words of the need show. */
  suggestedThemes: readonly SuggestedTheme[];
  /** What was looked for among the themes, and what was found; null where nobody looked. */
  search: { words: string; found: readonly string[] } | null;
  /** Asks that the text seems to hold. */
  suggestedAsks: readonly SuggestedNeedAsk[];
  /** How many asks the form shows that say nothing yet. */
  blankAsks: number;
};
