// data/instruments.json: treaties, agreements and other instruments that records rest on.
import { z } from 'zod';
import { labels } from '../domain/codes.ts';
import { isoDate } from '../domain/dates.ts';
import { datePrecisions } from '../domain/vocabulary.ts';
import { readJson, uniqueBy, version } from './read.ts';

const instrument = z.strictObject({
  code: z.string().min(1).max(80),
  names: labels,
  shortNames: labels,
  kind: z.string().regex(/^[a-z-]+$/),
  adopted: z.strictObject({ date: isoDate, precision: z.enum(datePrecisions) }).nullable(),
  depositary: labels.nullable(),
  aliases: z.array(z.string().min(1)),
  note: z.string().nullable(),
  source: z.strictObject({ document: z.string(), line: z.int().min(1) }),
});

const instrumentsFile = z.strictObject({
  version,
  source: z.string(),
  instruments: z.array(instrument).superRefine(uniqueBy(({ code }) => code)),
});

/** The instruments that records may name. */
export async function readInstruments() {
  return readJson('instruments.json', instrumentsFile);
}
