// What every page is given besides its own model.
import type { Verb } from '../domain/access.ts';
import type { Criterion, GateFailure, Reason } from '../domain/assessment.ts';
import type { Desk } from '../domain/desk.ts';
import type { ErrorParameters } from '../domain/errors.ts';
import type { Change } from '../domain/explanation.ts';
import type { FormShape, FormValues } from '../domain/form-shape.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import type { Option } from './form/option.ts';

/** A message in the language of the page; dates, numbers and lists as that language writes them. */
export type Words = (key: MessageKey, parameters?: ErrorParameters) => string;

/** What codes are codes of. */
export type Noun =
  | 'state'
  | 'member'
  | 'organization'
  | 'kind'
  | 'mode'
  | 'language'
  | 'concept'
  | 'audience'
  | 'group'
  | 'action'
  | 'instrument';

/** What stands behind codes, in the language of the page; a code without words stands for itself. */
export type Terms = {
  label(noun: Noun, code: string): string;
  /** The labels of codes, in their order. */
  labels(noun: Noun, codes: readonly string[]): string[];
  /** Codes to choose from, in their order. */
  options(noun: Noun, codes: readonly string[]): Option[];
  /** All codes of a noun to choose from, in the order of the alphabet. */
  all(noun: Noun): Option[];
  criterion(criterion: Criterion): string;
  reason(reason: Reason): string;
  gate(failure: GateFailure): string;
  change(change: Change): string;
};

/** Who is signed in, as the header says it. */
export type PageReader = {
  name: string;
  /** Null once erased, and where a person has none. */
  email: string | null;
  organization: string;
  /** The desks that are theirs, in the order in which they are shown. */
  desks: readonly Desk[];
  /** Whether they may do what asks for no particular record. */
  may(verb: Verb): boolean;
  demonstration: boolean;
};

/** The addresses of the stylesheet and of the scripts; they change with what they hold. */
export type PageAssets = { stylesheet: string; scripts: readonly string[] };

export type Page = {
  language: Language;
  words: Words;
  /** An ISO date or instant (UTC), written out. */
  date(iso: string): string;
  /** A number as the language writes it. */
  number(value: number): string;
  /** A list in words: "a, b and c". */
  list(items: readonly string[]): string;
  terms: Terms;
  /** The local address of the page, with its query but for the language. */
  path: string;
  /** The addresses of what every page loads. */
  assets: PageAssets;
  /** What proves that a form comes from a page of the service; empty where nobody is signed in. */
  csrf: string;
  reader: PageReader | null;
  /** Somebody is signed in whom the page does not name, for it asks nothing of the database. */
  unnamed?: boolean;
};

/** One thing wrong with a form: the name of its field, or null where it is about the whole. */
export type FormError = {
  field: string | null;
  code: string;
  parameters: ErrorParameters;
};

/** What was typed into a form, and what is wrong with it. A password is never among the values. */
export type FormState = {
  values: FormValues;
  errors: readonly FormError[];
  /** What the input shape says of the fields, where the form is made from it. */
  shape?: FormShape;
};

/** A form that nobody has touched yet. */
export const untouched: FormState = { values: {}, errors: [] };

/** The value of a field; empty where there is none. */
export function valueIn({ values }: FormState, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** The values of a field that takes any number of them. */
export function valuesIn({ values }: FormState, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
