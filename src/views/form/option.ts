import type { Language } from '../../domain/vocabulary.ts';

/** A value that can be chosen, with its words. */
export type Option = {
  value: string;
  label: string;
  /** The language of the label where somebody wrote it; else that of the page. */
  language?: Language;
  /** What the choice means, where its label does not say it all. */
  hint?: string;
};
