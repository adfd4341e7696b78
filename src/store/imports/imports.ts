// What an import asks of the database: which of its records are there already, who the organizations
// are that it names, and, where it may, new ones.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needs, needVersions } from '../../db/schema/needs.ts';
import { offers, offerVersions } from '../../db/schema/offers.ts';
import { organizationAliases, organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import type { NeedStatus, OfferStatus } from '../../domain/status.ts';
import type { NeedVisibility, ProviderType } from '../../domain/vocabulary.ts';
import { needColumns } from '../needs/need-columns.ts';
import type { Need } from '../needs/need-reads.ts';
import { type Edition, offerColumns } from '../offers/offer-columns.ts';
import type { Offer } from '../offers/offer-reads.ts';
import { isPresentNeed, isPresentOffer } from '../present-versions.ts';

/** Records of one import, by their ids in it. */
export type ImportedIds = { importName: string; externalIds: readonly string[] };

/** A record that came with an import. */
export type Imported = {
  id: string;
  reference: string;
  ownerId: string;
  enteredByOrganizationId: string;
  confirmedAt: Date | null;
  externalId: string | null;
  /** Hash of what was imported last. */
  importedHash: string | null;
  /** Hash of the content of the present version. */
  contentHash: string;
};
export type ImportedNeed = Imported & { status: NeedStatus; visibility: NeedVisibility };

/** The needs of an import that are there already, locked until the transaction ends. */
export async function lockImportedNeeds(
  tx: Tx,
  { importName, externalIds }: ImportedIds,
): Promise<ImportedNeed[]> {
  return await tx
    .select({
      id: needs.id,
      reference: needs.reference,
      ownerId: needs.ownerId,
      enteredByOrganizationId: needs.enteredByOrganizationId,
      confirmedAt: needs.confirmedAt,
      externalId: needs.externalId,
      importedHash: needs.importedHash,
      status: needs.status,
      visibility: needs.visibility,
      contentHash: needVersions.contentHash,
    })
    .from(needs)
    .innerJoin(needVersions, isPresentNeed)
    .where(and(eq(needs.importName, importName), inArray(needs.externalId, [...externalIds])))
    .for('update', { of: needs });
}

export type ImportedEdition = Pick<
  Edition,
  | 'number'
  | 'label'
  | 'window'
  | 'venue'
  | 'venueState'
  | 'modes'
  | 'deliveryLanguages'
  | 'interpretedLanguages'
  | 'seats'
>;
export type ImportedOffer = Imported & {
  status: OfferStatus;
  publishedAt: Date | null;
  editions: ImportedEdition[];
};

/** The offers of an import that are there already, locked, with their editions that stand. */
export async function lockImportedOffers(
  tx: Tx,
  { importName, externalIds }: ImportedIds,
): Promise<ImportedOffer[]> {
  return await tx
    .select({
      id: offers.id,
      reference: offers.reference,
      ownerId: offers.ownerId,
      enteredByOrganizationId: offers.enteredByOrganizationId,
      confirmedAt: offers.confirmedAt,
      externalId: offers.externalId,
      importedHash: offers.importedHash,
      status: offers.status,
      publishedAt: offers.publishedAt,
      contentHash: offerVersions.contentHash,
      editions: sql<
        ImportedEdition[]
      >`(select coalesce(jsonb_agg(jsonb_build_object('number', e.number, 'label', v.label,
          'window', case when v.window_from is not null then
            jsonb_build_object('from', v.window_from, 'to', v.window_to) end,
          'venue', v.venue, 'venueState', v.venue_state, 'modes', v.modes,
          'deliveryLanguages', v.delivery_languages,
          'interpretedLanguages', v.interpreted_languages, 'seats', v.seats) order by e.number), '[]')
        from editions e
        join edition_versions v on v.edition_id = e.id and v.version = e.current_version
        where e.offer_id = ${offers.id} and e.cancelled_at is null)`,
    })
    .from(offers)
    .innerJoin(offerVersions, isPresentOffer)
    .where(and(eq(offers.importName, importName), inArray(offers.externalId, [...externalIds])))
    .for('update', { of: offers });
}

/** The present content of needs that the actor of the transaction may see, by id, in one statement. */
export async function listNeedsById(tx: Tx, ids: readonly string[]): Promise<Map<string, Need>> {
  const rows = await tx
    .select(needColumns)
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.ownerId))
    .innerJoin(needVersions, isPresentNeed)
    .where(inArray(needs.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The present content of offers that the actor may see, by id, in one statement. */
export async function listOffersById(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, Offer>> {
  const rows = await tx
    .select(offerColumns(actor))
    .from(offers)
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerVersions, isPresentOffer)
    .where(inArray(offers.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Every organization with all the names by which a file may call it. */
export async function listNamedOrganizations(tx: Tx) {
  return await tx
    .select({
      id: organizations.id,
      code: organizations.code,
      names: organizations.names,
      shortName: organizations.shortName,
      kind: organizations.kind,
      state: organizations.stateCode,
      aliases: sql<string[]>`array(select a.alias from ${organizationAliases} a
        where a.organization_id = ${organizations.id} order by 1)`,
    })
    .from(organizations)
    .orderBy(organizations.code);
}

export type NewProvider = {
  code: string;
  name: string;
  /** The name as it is looked up: without case, accents and punctuation. */
  folded: string;
  type: ProviderType;
  state: string | null;
};

/** Adds a provider under the one name that is known of it; its id, or undefined where it is there. */
export async function insertProvider(tx: Tx, provider: NewProvider): Promise<string | undefined> {
  const { code, name, folded, type, state } = provider;
  const [row] = await tx
    .insert(organizations)
    .values({
      code,
      names: { en: name, es: name, pt: name, fr: name },
      shortName: name,
      kind: 'donor',
      providerType: type,
      stateCode: state,
    })
    .onConflictDoNothing({ target: organizations.code })
    .returning({ id: organizations.id });
  if (row === undefined) return undefined;
  await tx
    .insert(organizationAliases)
    .values({ folded, alias: name, organizationId: row.id })
    .onConflictDoNothing();
  return row.id;
}
