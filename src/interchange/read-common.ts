// The columns that needs and offers share.
import type { RowError, RowWarning } from './finding.ts';
import { lookUpAll, lookUpAudiences, lookUpOptional, type Reading } from './look-up.ts';
import type { NeedRow, OfferRow } from './row-shapes.ts';

/**
 * What was read of a row: the record and its doubts, or all that keeps it from being one. A record of
 * several rows can stand although one of them was refused: that is among its errors.
 */
export type ReadResult<Entry> =
  | { ok: true; record: Entry; errors: RowError[]; warnings: RowWarning[] }
  | { ok: false; errors: RowError[]; warnings: RowWarning[] };

type SharedList = 'languages' | 'concepts' | 'actions' | 'instruments';

function place(list: SharedList, field: string) {
  return { list, field };
}

/** The content that both nouns have, with names turned into codes; limits are not checked yet. */
export function readCommon(reading: Reading, row: NeedRow | OfferRow) {
  return {
    language: lookUpOptional(reading, place('languages', 'language'), row.language),
    title: row.title,
    description: row.description,
    translations: row.translations?.map((text) => ({
      ...text,
      language: lookUpOptional(reading, place('languages', 'translations'), text.language),
    })),
    ...lookUpAudiences(reading, row.audience),
    concepts: lookUpAll(reading, place('concepts', 'concepts'), row.concepts),
    actions: lookUpAll(reading, place('actions', 'actions'), row.actions),
    instruments: lookUpAll(reading, place('instruments', 'instruments'), row.instruments),
    visibility: row.visibility,
  };
}
