// Many offers at once, table by table: what an import writes in a few statements.
import type { Tx } from '../db/client.ts';
import { editions, editionVersions } from '../db/schema/editions.ts';
import {
  offerActions,
  offerAudiences,
  offerConcepts,
  offerEligibleGroups,
  offerEligibleStates,
  offerExclusions,
  offerInstruments,
  offerParties,
} from '../db/schema/offer-details.ts';
import { offers, offerTexts, offerVersions } from '../db/schema/offers.ts';
import type { EditionContent } from '../domain/offer.ts';
import { listOrganizationIds } from './imports.ts';
import { insertRows } from './insert-rows.ts';
import type { NewOfferVersion } from './offer-versions.ts';
import type { NewOffer } from './offers.ts';
import { drawReferences } from './references.ts';

type Written = NewOfferVersion;

/** Inserts offers under references of their own; answers their ids in the same order. */
export async function insertOffers(
  tx: Tx,
  rows: readonly NewOffer[],
  randomBytes: (size: number) => Uint8Array,
): Promise<string[]> {
  return await drawReferences(rows, { prefix: 'O', randomBytes }, async (drawn) =>
    tx
      .insert(offers)
      .values(drawn)
      .onConflictDoNothing({ target: offers.reference })
      .returning({ id: offers.id, reference: offers.reference }),
  );
}

/** Writes versions of offers: their fields, texts, codes and parties. */
export async function insertOfferVersions(tx: Tx, written: readonly Written[]): Promise<void> {
  await insertRows(written.map(versionRow), async (rows) => tx.insert(offerVersions).values(rows));
  const named = written.flatMap(({ content }) => content.parties.map((it) => it.organization));
  const organizations = await listOrganizationIds(tx, named);
  await Promise.all([
    insertRows(written.flatMap(textRows), async (rows) => tx.insert(offerTexts).values(rows)),
    insertRows(
      detailRows(written, ({ content }) => content.audience).map(([key, audienceCode]) => ({
        ...key,
        audienceCode,
      })),
      async (rows) => tx.insert(offerAudiences).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.concepts).map(([key, conceptCode]) => ({
        ...key,
        conceptCode,
        basis: 'declared' as const,
      })),
      async (rows) => tx.insert(offerConcepts).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.actions).map(([key, actionCode]) => ({
        ...key,
        actionCode,
      })),
      async (rows) => tx.insert(offerActions).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.instruments).map(([key, instrumentCode]) => ({
        ...key,
        instrumentCode,
      })),
      async (rows) => tx.insert(offerInstruments).values(rows),
    ),
    insertRows(
      stateRows(written, ({ content }) => content.eligible?.states ?? []),
      async (rows) => tx.insert(offerEligibleStates).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.eligible?.groups ?? []).map(
        ([key, groupCode]) => ({ ...key, groupCode }),
      ),
      async (rows) => tx.insert(offerEligibleGroups).values(rows),
    ),
    insertRows(
      stateRows(written, ({ content }) => content.excludedStates),
      async (rows) => tx.insert(offerExclusions).values(rows),
    ),
    insertRows(
      written.flatMap((one) => partyRows(one, organizations)),
      async (rows) => tx.insert(offerParties).values(rows).onConflictDoNothing(),
    ),
  ]);
}

/** The editions of an offer that has none yet. */
export type FirstEditions = {
  offerId: string;
  contents: readonly EditionContent[];
  authorId: string | null;
};

/** Adds the editions of offers, numbered from 1 in each. */
export async function insertFirstEditions(tx: Tx, of: readonly FirstEditions[]): Promise<void> {
  const numbered = of.flatMap(({ offerId, contents, authorId }) =>
    contents.map((content, place) => ({ offerId, number: place + 1, content, authorId })),
  );
  const inserted = await insertRows(
    numbered.map(({ offerId, number, content: { seats } }) => ({ offerId, number, seats })),
    async (rows) =>
      tx
        .insert(editions)
        .values(rows)
        .returning({ id: editions.id, offerId: editions.offerId, number: editions.number }),
  );
  const ids = new Map(inserted.map(({ id, offerId, number }) => [`${offerId} ${number}`, id]));
  await insertRows(
    numbered.map(({ offerId, number, content, authorId }) => ({
      editionId: ids.get(`${offerId} ${number}`) ?? '',
      version: 1,
      authorId,
      label: content.label,
      windowFrom: content.window?.from ?? null,
      windowTo: content.window?.to ?? null,
      venue: content.venue,
      venueState: content.venueState,
      modes: content.modes,
      deliveryLanguages: content.deliveryLanguages,
      seats: content.seats,
    })),
    async (rows) => tx.insert(editionVersions).values(rows),
  );
}

function versionRow({ offerId, version, content, authorId, contentHash }: Written) {
  return {
    offerId,
    version,
    authorId,
    contentHash,
    language: content.language,
    kind: content.kind,
    audienceText: content.audienceText,
    anyState: content.eligible === null,
    conditions: content.conditions,
  };
}

function textRows({ offerId, version, content }: Written) {
  const original = { ...content, status: 'original' as const };
  return [original, ...content.translations].map(({ language, status, title, description }) => ({
    offerId,
    version,
    language,
    status,
    title,
    description,
  }));
}

function partyRows(
  { offerId, version, content, leadId }: Written,
  organizations: ReadonlyMap<string, string>,
) {
  const others = content.parties.flatMap(({ organization, role }) => {
    const organizationId = organizations.get(organization);
    return organizationId === undefined ? [] : [{ offerId, version, organizationId, role }];
  });
  return [{ offerId, version, organizationId: leadId, role: 'lead' as const }, ...others];
}

function stateRows(written: readonly Written[], statesOf: (version: Written) => readonly string[]) {
  return detailRows(written, statesOf).map(([key, stateCode]) => ({ ...key, stateCode }));
}

/** The distinct codes of each version, each with the key of its version. */
function detailRows(
  written: readonly Written[],
  codesOf: (version: Written) => readonly string[],
): [{ offerId: string; version: number }, string][] {
  return written.flatMap((one) => {
    const key = { offerId: one.offerId, version: one.version };
    return [...new Set(codesOf(one))].map((code): [typeof key, string] => [key, code]);
  });
}
