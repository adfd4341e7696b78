import { inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
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
import { offerTexts, offerVersions } from '../db/schema/offers.ts';
import { organizations } from '../db/schema/reference.ts';
import type { OfferContent } from '../domain/offer.ts';
import { insertEach } from './insert-each.ts';

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

/** Writes a version of an offer: its fields, texts, codes and parties. */
export async function insertOfferVersion(tx: Tx, written: NewOfferVersion): Promise<void> {
  const { offerId, version, content } = written;
  const key = { offerId, version };
  await tx.insert(offerVersions).values({
    ...key,
    authorId: written.authorId,
    contentHash: written.contentHash,
    language: content.language,
    kind: content.kind,
    audienceText: content.audienceText,
    anyState: content.eligible === null,
    conditions: content.conditions,
  });
  const original = { ...content, status: 'original' as const };
  await Promise.all([
    tx.insert(offerTexts).values(
      [original, ...content.translations].map(({ language, status, title, description }) => ({
        ...key,
        language,
        status,
        title,
        description,
      })),
    ),
    insertEach(content.audience, async (rows) => {
      await tx
        .insert(offerAudiences)
        .values(rows.map((audienceCode) => ({ ...key, audienceCode })));
    }),
    insertEach(content.concepts, async (rows) => {
      await tx
        .insert(offerConcepts)
        .values(rows.map((conceptCode) => ({ ...key, conceptCode, basis: 'declared' as const })));
    }),
    insertEach(content.actions, async (rows) => {
      await tx.insert(offerActions).values(rows.map((actionCode) => ({ ...key, actionCode })));
    }),
    insertEach(content.instruments, async (rows) => {
      await tx
        .insert(offerInstruments)
        .values(rows.map((instrumentCode) => ({ ...key, instrumentCode })));
    }),
    insertEach(content.eligible?.states ?? [], async (rows) => {
      await tx.insert(offerEligibleStates).values(rows.map((stateCode) => ({ ...key, stateCode })));
    }),
    insertEach(content.eligible?.groups ?? [], async (rows) => {
      await tx.insert(offerEligibleGroups).values(rows.map((groupCode) => ({ ...key, groupCode })));
    }),
    insertEach(content.excludedStates, async (rows) => {
      await tx.insert(offerExclusions).values(rows.map((stateCode) => ({ ...key, stateCode })));
    }),
    insertParties(tx, written),
  ]);
}

async function insertParties(
  tx: Tx,
  { offerId, version, content, leadId }: NewOfferVersion,
): Promise<void> {
  const codes = content.parties.map(({ organization }) => organization);
  const named = await tx
    .select({ id: organizations.id, code: organizations.code })
    .from(organizations)
    .where(inArray(organizations.code, codes));
  const others = content.parties.flatMap(({ organization, role }) =>
    named
      .filter(({ code }) => code === organization)
      .map(({ id }) => ({ organizationId: id, role })),
  );
  await tx
    .insert(offerParties)
    .values(
      [{ organizationId: leadId, role: 'lead' as const }, ...others].map((party) => ({
        offerId,
        version,
        ...party,
      })),
    )
    .onConflictDoNothing();
}
