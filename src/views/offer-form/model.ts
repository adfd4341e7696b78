// What the forms of offers and editions are given.
import type { FormValues } from '../../domain/form-shape.ts';
import type { Option } from '../form/option.ts';
import type { FormState } from '../page.ts';

/** The name of the buttons that say what is done with a form. */
export const doingField = '_do';

/** The line in which topics are looked for. */
export const topicWordsField = '_topic-words';

/** The lists of which any number of entries can be stated. */
export const rowLists = ['editions', 'content/parties', 'content/translations'] as const;
export type RowList = (typeof rowLists)[number];

/** How many entries of each list are shown. */
export type Rows = Readonly<Record<RowList, number>>;

export type Topics = {
  /** Topics that the text names, with its words. */
  suggested: readonly { concept: string; words: readonly string[] }[];
  /** What was found for the words that were looked for; null where none were. */
  found: readonly string[] | null;
  words: string;
};

export type OfferFormModel = {
  form: FormState;
  action: string;
  /** The offer that is edited; null where one is listed. */
  offer: { reference: string; revision: number } | null;
  rows: Rows;
  topics: Topics;
  /** For whom it can be entered; null for whoever acts for their own organization. */
  owners: readonly Option[] | null;
  /** Somebody else changed the offer since the form was opened. */
  stale: boolean;
  /** The form came back, with what is saved nowhere yet. */
  unsaved: boolean;
};

/** How many entries of a list a form holds: one more than the number of the last. */
export function countRows(values: FormValues, list: string): number {
  const numbers = Object.keys(values)
    .filter((name) => name.startsWith(`${list}/`))
    .map((name) => Number(name.slice(list.length + 1).split('/', 1)[0]));
  return Math.max(-1, ...numbers) + 1;
}
