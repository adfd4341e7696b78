// The examples as they are loaded: read like any import, with their dates moved to the present.
import type { Tx } from '../../db/client.ts';
import { addDays, dayNumber, type IsoDate, type Window } from '../../domain/dates.ts';
import type { ReadFormat } from '../../interchange/columns.ts';
import { type FileRecords, readNeeds, readOffers } from '../../interchange/files.ts';
import type { Lookups } from '../../interchange/lookups.ts';
import type { NeedRecord } from '../../interchange/read-need.ts';
import type { OfferRecord } from '../../interchange/read-offer.ts';
import { exampleFiles, readExampleCircumstances } from '../../reference/examples.ts';
import { ReferenceFileError, readText } from '../../reference/read.ts';
import { readLookups } from '../import/setting.ts';

/** The name under which the examples are kept, each by its id in the files. */
export const exampleImport = 'examples';

const daysPerWeek = 7;

/**
 * The example needs and offers as of a day, where each of them stands, and the ids of the organizations
 * that they name. Throws `ReferenceFileError` where a file holds anything else.
 */
export async function readExamples(tx: Tx, today: IsoDate) {
  const { lookups, organizations } = await readLookups(tx, {});
  const { writtenOn, ...circumstances } = await readExampleCircumstances();
  const days = daysSince(writtenOn, today);
  const needs = await recordsIn(exampleFiles.needs, readNeeds, lookups);
  const offers = await recordsIn(exampleFiles.offers, readOffers, lookups);
  return {
    circumstances,
    needs: needs.map((need) => moved(need, days)),
    offers: offers.map((offer) => ({
      ...offer,
      editions: offer.editions.map((edition) => ({
        ...edition,
        window: later(edition.window, days),
      })),
    })),
    organizationId: (code: string): string => {
      const organization = organizations.get(code);
      if (organization === undefined) throw new ReferenceFileError('examples', [`no ${code}`]);
      return organization.id;
    },
  };
}

/** Whole weeks, in days: what begins on a Monday goes on beginning on one. */
function daysSince(writtenOn: IsoDate, today: IsoDate): number {
  const days = dayNumber(today) - dayNumber(writtenOn);
  return Math.floor(days / daysPerWeek) * daysPerWeek;
}

function moved(need: NeedRecord, days: number): NeedRecord {
  return { ...need, content: { ...need.content, window: later(need.content.window, days) } };
}

function later(window: Window | null, days: number): Window | null {
  return window && { from: addDays(window.from, days), to: addDays(window.to, days) };
}

type Read<Entry> = (text: string, format: ReadFormat, lookups: Lookups) => FileRecords<Entry>;

/** The records of example files, which must hold nothing else. */
async function recordsIn<Entry extends NeedRecord | OfferRecord>(
  files: readonly string[],
  read: Read<Entry>,
  lookups: Lookups,
): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const file of files) {
    const { records, errors } = read((await readText(file)).text, 'json', lookups);
    if (errors.length > 0) {
      const faults = errors.map(({ row, field, code }) => `${row}: ${field}: ${code}`);
      throw new ReferenceFileError(file, faults);
    }
    found.push(...records.map(({ record }) => record));
  }
  return found;
}
