// The import of offers.
import type { Tx } from '../../db/client.ts';
import { may } from '../../domain/access.ts';
import { isSecretariat } from '../../domain/actor.ts';
import { asSet } from '../../domain/canonical.ts';
import { forbidden } from '../../domain/errors.ts';
import type { EditionContent, OfferContent } from '../../domain/offer.ts';
import { moveOffer, type OfferStatus } from '../../domain/status.ts';
import { readOffers } from '../../interchange/files.ts';
import type { OfferRecord } from '../../interchange/read-offer.ts';
import { type ImportedOffer, lockImportedOffers } from '../../store/imports/imports.ts';
import type { OfferColumns } from '../../store/offers/offers.ts';
import { today } from '../context.ts';
import { hashedEdition, normalEdition } from '../edition-content.ts';
import { hashOf } from '../hash.ts';
import { authorOf, normalOffer } from '../offer-content.ts';
import { countRows, importFiling } from './filing.ts';
import { createOffers, type FirstOffer, isOpenOn } from './new-offers.ts';
import { makeProviders } from './providers.ts';
import type { ImportError } from './request.ts';
import { reviseOffers } from './revise-offers.ts';
import type { FileItems, Importer, Item, There } from './run-import.ts';
import type { Setting } from './setting.ts';

type OfferItem = Item & {
  record: OfferRecord;
  content: OfferContent;
  editions: EditionContent[];
  contentHash: string;
};
type KnownOffer = ImportedOffer & There;

/** How offers are imported. Throws `forbidden` where others than the secretariat would make providers. */
export function offerImporter(setting: Setting): Importer<OfferItem, KnownOffer> {
  const { context, actor, request } = setting;
  if (request.options.createProviders && !isSecretariat(actor)) {
    throw forbidden('forbidden', { verb: 'record.import' });
  }
  return {
    read: () => readItems(setting),
    prepare: async (step, items) => {
      await makeProviders(
        setting,
        step,
        items.map(({ record }) => record),
      );
    },
    find: async (tx, items) => await findKnown(setting, tx, items),
    create: async (tx, items) => {
      const writer = { actor, randomBytes: context.randomBytes };
      await createOffers(
        tx,
        writer,
        items.map((item) => firstOffer(setting, item)),
      );
    },
    revise: async (tx, changed) => {
      await reviseOffers(
        setting,
        tx,
        changed.map(({ item, there }) => ({
          item,
          there,
          arrival: arrivalOf(setting, ownerIdOf(setting, item), item.editions),
        })),
      );
    },
  };
}

function readItems(setting: Setting): FileItems<OfferItem> {
  const { text, format } = setting.request;
  const file = readOffers(text, format, setting.lookups);
  const found: FileItems<OfferItem> = {
    rows: countRows(file, ({ record }) => record.editions.length),
    items: [],
    errors: [...file.errors],
    warnings: file.warnings,
  };
  for (const { row, record } of file.records) {
    const errors = faultsOf(setting, record).map((fault) => ({ row, ...fault }));
    found.errors.push(...errors);
    if (errors.length === 0) found.items.push(itemOf(row, record));
  }
  return found;
}

function itemOf(row: number, record: OfferRecord): OfferItem {
  const { externalId, provider, unlistedParties } = record;
  const others = unlistedParties.map(({ code, role }) => ({ organization: code, role }));
  const content = { ...record.content, parties: [...record.content.parties, ...others] };
  const editions = record.editions.map(normalEdition);
  const contentHash = hashOf(normalOffer(content));
  const hash = hashOf({ content: contentHash, editions: asSet(editions.map(hashedEdition)) });
  const owner = provider.code;
  return { row, externalId, owner, hash, record, content, editions, contentHash };
}

type Fault = Omit<ImportError, 'row'>;

/** What keeps this person from filing the offer: the rules are those of filing it by hand. */
function faultsOf({ actor, organizations }: Setting, record: OfferRecord): Fault[] {
  const { provider, content } = record;
  // One that is still to be made is nobody's; only the secretariat gets here with it.
  const ownerId = organizations.get(provider.code)?.id ?? '';
  const subject = { ownerId, enteredByOrganizationId: actor.organization.id };
  if (!may(actor, 'offer.file', subject)) {
    return [{ field: 'provider', code: 'not-yours', parameters: { owner: provider.code } }];
  }
  const { eligible, excludedStates } = content;
  if (eligible === null || eligible.groups.length > 0) return [];
  if (eligible.states.some((state) => !excludedStates.includes(state))) return [];
  return [{ field: 'eligible', code: 'nobody-eligible', parameters: {} }];
}

async function findKnown(
  setting: Setting,
  tx: Tx,
  items: readonly OfferItem[],
): Promise<Map<OfferItem, KnownOffer>> {
  const { importName } = setting.request;
  const externalIds = items.map(({ externalId }) => externalId);
  const rows = await lockImportedOffers(tx, { importName, externalIds });
  const byKey = new Map(rows.map((row) => [`${row.ownerId} ${row.externalId}`, row]));
  return new Map(
    items.flatMap((item): [OfferItem, KnownOffer][] => {
      const row = byKey.get(`${ownerIdOf(setting, item)} ${item.externalId}`);
      return row === undefined ? [] : [[item, { ...row, ...standingOf(setting, row) }]];
    }),
  );
}

function standingOf({ actor }: Setting, offer: ImportedOffer) {
  const editions = offer.editions.map(({ number: _, ...edition }) =>
    hashedEdition(normalEdition(edition)),
  );
  return {
    presentHash: hashOf({ content: offer.contentHash, editions: asSet(editions) }),
    isClosed: offer.status === 'withdrawn' || offer.status === 'expired',
    isEditable: may(actor, 'offer.edit', offer),
  };
}

function firstOffer(setting: Setting, item: OfferItem): FirstOffer {
  const { content, editions, contentHash, record } = item;
  const { context } = setting;
  const ownerId = ownerIdOf(setting, item);
  return {
    head: {
      ...importFiling(setting, { ...item, ownerId }, record),
      ...arrivalOf(setting, ownerId, editions),
      visibility: content.visibility,
      renewedAt: context.now,
    },
    content,
    editions,
    contentHash,
    authorId: authorOf(context),
  };
}

/** The id of the item's organization, once `prepare` has made those that are new. */
function ownerIdOf({ organizations }: Setting, { owner }: Item): string {
  const organization = organizations.get(owner);
  if (organization === undefined) throw new Error(`the organization ${owner} was not made`);
  return organization.id;
}

/**
 * Where an offer stands when it comes: published where the importer may publish and an edition is not
 * over, submitted where they may only submit, else a draft.
 */
function arrivalOf(
  { context, actor, request }: Setting,
  ownerId: string,
  editions: readonly EditionContent[],
): OfferColumns & { status: OfferStatus } {
  const { now } = context;
  const subject = { ownerId, enteredByOrganizationId: actor.organization.id };
  if (!request.options.submit || !may(actor, 'offer.submit', subject)) return { status: 'draft' };
  const submitted = moveOffer('draft', 'submit');
  if (!may(actor, 'offer.publish', subject)) return { status: submitted, submittedAt: now };
  if (!isOpenOn(editions, today(context))) return { status: 'draft', draftReason: 'offer-over' };
  const status = moveOffer(submitted, 'publish');
  return { status, submittedAt: now, publishedAt: now, renewedAt: now, draftReason: null };
}
