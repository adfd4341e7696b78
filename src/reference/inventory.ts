// data/inventory: the sourced records, their documents, and their themes as concepts.
import { z } from 'zod';
import { code, labels } from '../domain/codes.ts';
import { isoDate } from '../domain/dates.ts';
import { datePrecisions } from '../domain/vocabulary.ts';
import { inventoryActivity, inventoryNeed, inventoryOffer } from './inventory-records.ts';
import { parseJson, readJson, readText, version } from './read.ts';

const sourcesFile = z.strictObject({
  version,
  /** The date as of which the records are matched with one another. */
  asOf: isoDate,
  code,
  title: labels,
  documents: z.array(
    z.strictObject({
      code,
      symbol: z.string().min(1),
      title: labels,
      date: isoDate,
      datePrecision: z.enum(datePrecisions),
      /** Names under which records cite the document's plain text. */
      files: z.array(z.string().min(1)),
    }),
  ),
});

/** The documents that the inventory was taken from. */
export async function readInventorySources() {
  return readJson('inventory/sources.json', sourcesFile);
}

/** A list of records as its file holds it, with the hash of the file. */
async function readRecords<Shape extends z.ZodType>(name: string, shape: Shape) {
  const { text, hash } = await readText(name);
  return { records: parseJson(name, text, z.array(shape)), hash };
}

/** The needs that the documents record. */
export async function readInventoryNeeds() {
  return readRecords('inventory/needs.json', inventoryNeed);
}

/** The offers that the documents record, real ones and others: see `offerBasis` and `status`. */
export async function readInventoryOffers() {
  return readRecords('inventory/offers.json', inventoryOffer);
}

/** The assistance that the documents report as delivered. */
export async function readInventoryActivities() {
  return readRecords('inventory/activities.json', inventoryActivity);
}

const themeConceptsFile = z.strictObject({
  version,
  source: z.string(),
  /** Theme, as the records have it → codes of concepts. */
  themes: z.record(z.string().min(1), z.array(code).min(1)),
});

/** The themes of the inventory's records as concepts of the thesaurus. */
export async function readThemeConcepts() {
  return readJson('inventory/theme-concepts.json', themeConceptsFile);
}
