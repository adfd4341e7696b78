// Files to import in tests, and what is in the database afterwards.
import { eq } from 'drizzle-orm';
import type { Context } from '../../src/actions/context.ts';
import type { ImportReport } from '../../src/actions/import/request.ts';
import { importRecords } from '../../src/actions/import-records.ts';
import { needs } from '../../src/db/schema/needs.ts';
import { offers } from '../../src/db/schema/offers.ts';
import { auditEvents, outbox } from '../../src/db/schema/operations.ts';
import { findNeedVisibleTo, type Need } from '../../src/store/needs/need-reads.ts';
import { findOfferVisibleTo, type Offer } from '../../src/store/offers/offer-reads.ts';
import { system, type TestDatabase } from './database.ts';
import { asService } from './offers.ts';

export const needRow = {
  id: 'N1',
  country: 'ECU',
  language: 'en',
  title: 'Tracing of firearms',
  description: 'Investigators must learn to trace seized firearms.',
  audience: ['police'],
  wantedKinds: ['course'],
};

export const offerRow = {
  id: 'O1',
  provider: 'UNODC',
  language: 'en',
  title: 'Course on tracing firearms',
  kind: 'course',
  window: { from: '2026-09-14', to: '2026-09-25' },
  capacity: 24,
};

type Options = Partial<
  Record<'dryRun' | 'atomic' | 'overwrite' | 'createProviders' | 'submit', boolean>
>;

/** Imports rows as a JSON file of needs or offers. */
export async function importRows(
  context: Context,
  kind: 'needs' | 'offers',
  { rows, source, ...options }: { rows: readonly object[]; source: string } & Options,
): Promise<ImportReport> {
  return await importRecords(context, {
    kind,
    text: JSON.stringify(rows),
    format: 'json',
    importName: source,
    options,
  });
}

/** The numbers of a report. */
export function counts({ created, updated, unchanged, conflicts, errors }: ImportReport) {
  return { created, updated, unchanged, conflicts, errors: errors.length };
}

/** The needs that came with a source, by their ids in it. */
export async function importedNeeds(
  database: TestDatabase,
  source: string,
): Promise<Record<string, Need>> {
  return await asService(database, async (tx) => {
    const heads = await tx.select().from(needs).where(eq(needs.importName, source));
    const found: Record<string, Need> = {};
    for (const { externalId, reference } of heads) {
      found[externalId ?? ''] = await findNeedVisibleTo(tx, system, reference);
    }
    return found;
  });
}

/** The only need of a source. */
export async function onlyNeed(database: TestDatabase, source: string): Promise<Need> {
  const [need, ...others] = Object.values(await importedNeeds(database, source));
  if (need === undefined || others.length > 0) throw new Error(`not one need of ${source}`);
  return need;
}

/** The offers that came with a source, by their ids in it. */
export async function importedOffers(
  database: TestDatabase,
  source: string,
): Promise<Record<string, Offer>> {
  return await asService(database, async (tx) => {
    const heads = await tx.select().from(offers).where(eq(offers.importName, source));
    const found: Record<string, Offer> = {};
    for (const { externalId, reference } of heads) {
      found[externalId ?? ''] = await findOfferVisibleTo(tx, system, reference);
    }
    return found;
  });
}

/** How many events and jobs a record left behind. */
export async function traces(database: TestDatabase, recordId: string) {
  return await asService(database, async (tx) => {
    const events = await tx.select().from(auditEvents).where(eq(auditEvents.recordId, recordId));
    const jobs = await tx.select().from(outbox);
    const own = jobs.filter(({ payload }) => Object.values(payload).includes(recordId));
    return { events: events.length, jobs: own.length };
  });
}
