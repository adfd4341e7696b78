// Who read a need, for its owner: on which day, of which organization, which version, by which release.
import { and, desc, eq, type SQL } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needReads, releases } from '../../db/schema/disclosure.ts';
import { persons, services } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import { afterCursor, type Page } from '../page.ts';

function selectReaders(tx: Tx) {
  return tx
    .select({
      id: needReads.id,
      day: needReads.day,
      createdAt: needReads.at,
      version: needReads.version,
      organization: organizations.code,
      organizationNames: organizations.names,
      /** Null for a service of another organization; empty where the person's data were erased. */
      person: persons.name,
      service: services.name,
      release: releases.reference,
    })
    .from(needReads)
    .innerJoin(organizations, eq(organizations.id, needReads.readerOrganizationId))
    .leftJoin(persons, eq(persons.id, needReads.readerId))
    .leftJoin(services, eq(services.id, needReads.readerId))
    .leftJoin(releases, eq(releases.id, needReads.releaseId));
}

/** That somebody read a need, or a release of it, on a day. */
export type NeedReading = Awaited<ReturnType<typeof selectReaders>>[number];

async function listReadings(tx: Tx, which: SQL, page: Page): Promise<NeedReading[]> {
  return await selectReaders(tx)
    .where(and(which, afterCursor(page, { createdAt: needReads.at, id: needReads.id })))
    .orderBy(desc(needReads.at), desc(needReads.id))
    .limit(page.limit);
}

/** Who read the need or a release of it, the latest first; the policies say who may know. */
export async function listReadersOfNeed(
  tx: Tx,
  needId: string,
  page: Page,
): Promise<NeedReading[]> {
  return await listReadings(tx, eq(needReads.needId, needId), page);
}

/** Who read the release, the latest first; the policies say who may know. */
export async function listReadersOfRelease(
  tx: Tx,
  releaseId: string,
  page: Page,
): Promise<NeedReading[]> {
  return await listReadings(tx, eq(needReads.releaseId, releaseId), page);
}
