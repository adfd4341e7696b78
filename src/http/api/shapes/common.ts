// What the answers of several nouns have in common.
import { z } from 'zod';
import type { Labels } from '../../../domain/codes.ts';
import { isoDate } from '../../../domain/dates.ts';
import { type Language, languages, textStatuses } from '../../../domain/vocabulary.ts';
import { isMessageKey } from '../../../messages/catalogues.ts';
import { text } from '../../../messages/format.ts';
import { decodeCursor, encodeCursor, type Page } from '../../../store/page.ts';
import type { Provenance, RecordText } from '../../../store/version-columns.ts';

export const instant = z.iso.datetime().meta({ description: 'An instant in UTC' });
export const names = z.object({ en: z.string(), es: z.string(), pt: z.string(), fr: z.string() });

/** Something with a code, and its name in the reader's language. */
export const named = z.object({ code: z.string(), name: z.string() });

export const period = z.object({ from: isoDate, to: isoDate }).nullable();

export const translations = z.array(
  z.object({
    language: z.enum(languages),
    status: z.enum(textStatuses),
    title: z.string(),
    description: z.string(),
  }),
);

export const provenance = z
  .array(
    z.object({
      document: z.string(),
      symbol: z.string().nullable(),
      title: z.string(),
      line: z.int().nullable(),
      quotation: z.string(),
      note: z.string().nullable(),
    }),
  )
  .meta({ description: 'Where the record stands in documents; empty where it was filed' });

export const notice = z.string().nullable().meta({
  description: 'What a reader must know of the record: not confirmed by its owner, or invented',
});

/** What stands on a title that may be null. */
export const withheldTitle =
  'Null where the need is restricted and of another organization: whoever opens it is noted';

/** Themes of a need: concepts by code, with their names. */
export const themes = z.array(named);

/** Themes in the language of a reader. */
export function presentThemes(
  rows: readonly { code: string; labels: Labels }[],
  language: Language,
) {
  return rows.map(({ code, labels }) => ({ code, name: labels[language] }));
}

/** Words to look for, in a query. */
export const words = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({ description: 'Words to look for, in whatever language they are' });

/** Yes or no in a query. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** The query of a list. Unknown parameters are refused: a filter misspelt must not be ignored. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().min(1).max(500).optional().meta({ description: '`next` of the page before' }),
});

/** A page of a list, and where the next one starts. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null at the end' }),
  });
}

/** The page to read: one row more than is shown tells whether there is a next one. */
export function pageAfter(limit: number, cursor: string | undefined): Page {
  return { limit: limit + 1, cursor: cursor === undefined ? undefined : decodeCursor(cursor) };
}

/**
 * The answer of a list of which one row more than a page was read: that there is one tells that a
 * next page exists.
 */
export function presentPage<Row extends { createdAt: Date; id: string }, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(present), next: last === undefined ? null : encodeCursor(last) };
}

/** The text for a reader: in the reader's language where there is one, else the original. */
export function textFor(texts: readonly RecordText[], language: Language): RecordText {
  const [original] = texts;
  if (original === undefined) throw new Error('a record without its original text');
  return texts.find((candidate) => candidate.language === language) ?? original;
}

type Noted = {
  example: boolean;
  source: string | null;
  /** Symbols of the documents in which it stands. */
  documents: readonly string[];
  confirmed: boolean;
};

/** The notice that stands on a record that is invented or not its owner's own word. */
export function noticeFor(record: Noted, language: Language): string | null {
  if (record.example) return text(language, 'notice.example');
  if (record.confirmed) return null;
  if (record.source === null) return text(language, 'notice.on-behalf');
  return text(language, 'notice.sourced', {
    documents: record.documents.length > 0 ? record.documents : [record.source],
  });
}

/** Why an imported record is an unpublished draft, as a code and in words. */
export const draftReasonShape = z.object({ code: z.string(), text: z.string() });

/** The reason of a draft for a reader; null where it is a draft like any other. */
export function presentDraftReason(code: string | null, language: Language) {
  if (code === null) return null;
  const key = `draft-reason.${code}`;
  return { code, text: isMessageKey(key) ? text(language, key) : code };
}

/** Symbols (or titles) of the documents of a record. */
export function documentsIn(passages: readonly Provenance[]): string[] {
  return [...new Set(passages.map(({ symbol, title }) => symbol ?? title))];
}

/** An instant as it travels. */
export function iso(instantOrNull: Date | null): string | null {
  return instantOrNull?.toISOString() ?? null;
}

/** The name of whoever did something; words instead where their data were erased. */
export function presentName(name: string, language: Language): string {
  return name === '' ? text(language, 'person.erased') : name;
}
