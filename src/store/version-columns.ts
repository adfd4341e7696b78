// Columns of a record's present version that needs and offers gather in the same way from the tables
// of their noun.
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Language, TextStatus } from '../domain/vocabulary.ts';

export type RecordText = {
  language: Language;
  status: TextStatus;
  title: string;
  description: string;
};

/** Where a sourced record stands in its documents. */
export type Provenance = {
  document: string;
  symbol: string | null;
  title: string;
  line: number | null;
  quotation: string;
  note: string | null;
};

type Head = { id: AnyPgColumn; currentVersion: AnyPgColumn };

/** Condition that a detail row `d` belongs to the present version of the record. */
export function ofPresentVersion(noun: 'need' | 'offer', head: Head): SQL {
  return sql`d.${sql.identifier(`${noun}_id`)} = ${head.id} and d.version = ${head.currentVersion}`;
}

/** The codes of a detail table that the condition finds, in order. */
export function detailCodes(table: string, column: string, ofVersion: SQL) {
  return sql<string[]>`array(select d.${sql.identifier(column)} from ${sql.identifier(table)} d
    where ${ofVersion} order by 1)`;
}

/** The texts of the present version, the original first. */
export function versionTexts(noun: 'need' | 'offer', head: Head) {
  return sql<RecordText[]>`(select coalesce(jsonb_agg(jsonb_build_object('language', d.language,
      'status', d.status, 'title', d.title, 'description', d.description)
      order by d.status <> 'original', d.language), '[]')
    from ${sql.identifier(`${noun}_texts`)} d where ${ofPresentVersion(noun, head)})`;
}

/** Where the record stands in documents; empty where it was not taken from any. */
export function provenanceOf(noun: 'need' | 'offer', head: Head) {
  return sql<Provenance[]>`(select coalesce(jsonb_agg(jsonb_build_object('document', c.code,
      'symbol', c.symbol, 'title', c.title, 'line', p.line, 'quotation', p.quotation,
      'note', p.note)), '[]')
    from provenances p join documents c on c.code = p.document_code
    where p.${sql.identifier(`${noun}_id`)} = ${head.id})`;
}

/** Symbols (or titles) of the documents in which the record with this id stands. */
export function documentsOf(noun: 'need' | 'offer', id: AnyPgColumn | SQL) {
  return sql<string[]>`array(select distinct coalesce(c.symbol, c.title)
    from provenances p join documents c on c.code = p.document_code
    where p.${sql.identifier(`${noun}_id`)} = ${id} order by 1)`;
}
