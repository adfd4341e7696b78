// The files of the collection as they stand, each checked against its shape.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isoDate, windowShape } from '../../src/domain/dates.ts';
import { kinds, languages } from '../../src/domain/vocabulary.ts';
import { packagePath } from '../../src/root.ts';

/** The day as of which the collection was judged. */
export const referenceDate = isoDate.parse('2026-09-01');

const language = z.enum(languages);

const need = z.object({
  id: z.string(),
  country: z.string(),
  language,
  title: z.string(),
  description: z.string(),
  deliveryLanguages: z.array(language),
  passiveLanguages: z.array(language).default([]),
  window: windowShape.nullable(),
});
/** What the measures and the baseline read of a need. */
export type NeedFacts = z.infer<typeof need>;

const offer = z.object({
  id: z.string(),
  providerType: z.string(),
  providerCountry: z.string().nullable(),
  title: z.string(),
  description: z.string(),
  kind: z.enum(kinds),
  deliveryLanguages: z.array(language),
  interpretedLanguages: z.array(language).default([]),
  eligible: z.object({ countries: z.array(z.string()), regions: z.array(z.string()) }).nullable(),
  window: windowShape.nullable(),
});
/** What the measures and the baseline read of an offer. */
export type OfferFacts = z.infer<typeof offer>;

const regions = z.record(z.string(), z.array(z.string()));
/** Country groups by the names that offers use. */
export type Regions = z.infer<typeof regions>;

/** A pair that was judged: 3 to be proposed at once, 2 good, 1 related, 0 no. */
const judgedPair = z.object({
  need: z.string(),
  offer: z.string(),
  grade: z.coerce.number().pipe(z.int().min(0).max(3)),
  reason: z.string(),
});

/** The path of a file of the collection. */
export function collectionPath(file: string): string {
  return packagePath('bench', 'judgement', 'collection', file);
}

/** The records and the judged pairs as they stand in the files. */
export async function readCollectionFiles() {
  const [needs, offers, groups, pairs] = await Promise.all([
    readFile(collectionPath('needs.json'), 'utf8'),
    readFile(collectionPath('offers.json'), 'utf8'),
    readFile(collectionPath('regions.json'), 'utf8'),
    readFile(collectionPath('qrels.tsv'), 'utf8'),
  ]);
  return {
    needs: z.array(need).parse(JSON.parse(needs)),
    offers: z.array(offer).parse(JSON.parse(offers)),
    regions: regions.parse(JSON.parse(groups)),
    pairs: z
      .array(judgedPair)
      .parse(parse(pairs, { columns: true, delimiter: '\t', quote: false })),
  };
}
