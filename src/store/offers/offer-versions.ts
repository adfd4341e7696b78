// Versions of offers, one or many, table by table.
import type { Tx } from '../../db/client.ts';
import {
  offerActions,
  offerAudiences,
  offerConcepts,
  offerEligibleGroups,
  offerEligibleStates,
  offerExclusions,
  offerInstruments,
  offerParties,
} from '../../db/schema/offer-details.ts';
import { offerTexts, offerVersions } from '../../db/schema/offers.ts';
import type { OfferContent } from '../../domain/offer.ts';
import { insertRows } from '../imports/insert-rows.ts';
import { listOrganizationIds } from '../people/organizations.ts';

/** One version of an offer as it is written down. */
export type NewOfferVersion = {
  offerId: string;
  version: number;
  content: OfferContent;
  /** The owner: it leads the offer. */
  leadId: string;
  authorId: string | null;
  contentHash: string;
};

/** Writes versions of offers: their fields, texts, codes and parties. */
export async function insertOfferVersions(
  tx: Tx,
  written: readonly NewOfferVersion[],
): Promise<void> {
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

function versionRow({ offerId, version, content, authorId, contentHash }: NewOfferVersion) {
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

function textRows({ offerId, version, content }: NewOfferVersion) {
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
  { offerId, version, content, leadId }: NewOfferVersion,
  organizations: ReadonlyMap<string, string>,
) {
  const others = content.parties.flatMap(({ organization, role }) => {
    const organizationId = organizations.get(organization);
    return organizationId === undefined ? [] : [{ offerId, version, organizationId, role }];
  });
  return [{ offerId, version, organizationId: leadId, role: 'lead' as const }, ...others];
}

function stateRows(
  written: readonly NewOfferVersion[],
  statesOf: (version: NewOfferVersion) => readonly string[],
) {
  return detailRows(written, statesOf).map(([key, stateCode]) => ({ ...key, stateCode }));
}

/** The distinct codes of each version, each with the key of its version. */
function detailRows(
  written: readonly NewOfferVersion[],
  codesOf: (version: NewOfferVersion) => readonly string[],
): [{ offerId: string; version: number }, string][] {
  return written.flatMap((one) => {
    const key = { offerId: one.offerId, version: one.version };
    return [...new Set(codesOf(one))].map((code): [typeof key, string] => [key, code]);
  });
}
