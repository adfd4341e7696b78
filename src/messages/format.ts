// Messages with their values put in, as the language writes numbers, lists and dates.
import { IntlMessageFormat } from 'intl-messageformat';
import type { ErrorParameters } from '../domain/errors.ts';
import type { Language } from '../domain/vocabulary.ts';
import { catalogues, type MessageKey } from './catalogues.ts';

type Parameter = ErrorParameters[string];

const compiled = new Map<string, IntlMessageFormat>();
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * A message in a language. Lists become "a, b and c"; ISO dates and instants are written out (UTC).
 * Throws where the message asks for a value that is not given.
 */
export function text(
  language: Language,
  key: MessageKey,
  parameters: ErrorParameters = {},
): string {
  const values = Object.entries(parameters).map(([name, value]) => [
    name,
    inWords(language, value),
  ]);
  return String(messageOf(language, key).format(Object.fromEntries(values)));
}

/** A message with its values as they are: what somebody typed must not be written out as a date. */
export function verbatim(
  language: Language,
  key: MessageKey,
  parameters: ErrorParameters = {},
): string {
  const values = Object.fromEntries(Object.entries(parameters));
  return String(messageOf(language, key).format(values));
}

function messageOf(language: Language, key: MessageKey): IntlMessageFormat {
  const cached = compiled.get(`${language}/${key}`);
  if (cached !== undefined) return cached;
  const message = new IntlMessageFormat(catalogues[language][key], language);
  compiled.set(`${language}/${key}`, message);
  return message;
}

function inWords(language: Language, value: Parameter): string | number | boolean {
  if (typeof value === 'string') return dateInWords(language, value);
  if (typeof value !== 'object') return value;
  const items = value.map((item) => dateInWords(language, item));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** An ISO date or instant written out (UTC); any other text as it is. */
export function dateInWords(language: Language, value: string): string {
  if (!isOnCalendar(value)) return value;
  const utc = { dateStyle: 'long', timeZone: 'UTC' } as const;
  if (isoDay.test(value)) return writtenOut(language, value, utc);
  if (isoInstant.test(value)) {
    return `${writtenOut(language, value, { ...utc, timeStyle: 'short' })} UTC`;
  }
  return value;
}

/** The first of a month as official writing has it; the locales of Intl know the bare number alone. */
const firstOfMonth: Record<Language, string> = { en: '1', es: '1', pt: '1º', fr: '1er' };

function writtenOut(language: Language, at: string, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, form)
    .formatToParts(new Date(at))
    .map(({ type, value }) => (type === 'day' && value === '1' ? firstOfMonth[language] : value))
    .join('');
}

/** What only looks like a date (2027-02-30, typed by somebody) is none. */
function isOnCalendar(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 10));
}
