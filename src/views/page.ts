// What every page is given besides its own model.
import type { ErrorParameters } from '../domain/errors.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { MessageKey } from '../messages/catalogues.ts';

/** A message in the language of the page; dates, numbers and lists as that language writes them. */
export type Words = (key: MessageKey, parameters?: ErrorParameters) => string;

/** Who is signed in, as the header says it. */
export type PageReader = {
  name: string;
  /** Null once erased, and where a person has none. */
  email: string | null;
  organization: string;
  demonstration: boolean;
};

export type Page = {
  language: Language;
  words: Words;
  /** An ISO date or instant (UTC), written out. */
  date(iso: string): string;
  /** The local address of the page, with its query but for the language. */
  path: string;
  /** The address of the stylesheet. */
  stylesheet: string;
  /** What proves that a form comes from a page of the service; empty where nobody is signed in. */
  csrf: string;
  reader: PageReader | null;
};

/** One thing wrong with a form: the name of its field, or null where it is about the whole. */
export type FormError = {
  field: string | null;
  code: string;
  parameters: ErrorParameters;
};

/** What was typed into a form, and what is wrong with it. A password is never among the values. */
export type FormState = {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
};

/** A form that nobody has touched yet. */
export const untouched: FormState = { values: {}, errors: [] };
