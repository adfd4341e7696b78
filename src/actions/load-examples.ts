// The first load of the examples: an invented set of needs and offers, labelled as such everywhere.
import { type Tx, withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import { needListOf } from '../domain/need.ts';
import { type FileRecords, readNeeds, readOffers } from '../interchange/files.ts';
import type { NeedRecord } from '../interchange/read-need.ts';
import type { OfferRecord } from '../interchange/read-offer.ts';
import { readExampleNeeds, readExampleOffers } from '../reference/examples.ts';
import { ReferenceFileError } from '../reference/read.ts';
import { takeTurn } from '../store/accounts/turns.ts';
import { lockImportedNeeds, lockImportedOffers } from '../store/imports/imports.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import { listAllMembers } from '../store/reference/groups.ts';
import { daysAfter } from './days.ts';
import { normalEdition } from './edition-content.ts';
import { hashOf } from './hash.ts';
import { createNeeds, type FirstNeed } from './import/new-needs.ts';
import { createOffers, type FirstOffer, isOpenOn } from './import/new-offers.ts';
import { readLookups } from './import/setting.ts';
import type { LoadContext } from './load-inventory.ts';
import { normalNeed } from './need-content.ts';
import { normalOffer } from './offer-content.ts';

const loader: System = { kind: 'system', name: 'example-loader' };
const importName = 'examples';
const enteringOrganization = 'oas-gs';

type Reading = Awaited<ReturnType<typeof openReading>>;

/**
 * Loads the example needs as submitted and the example offers as published, in the name of their
 * owners and confirmed, so that they can be taken all the way. Answers how many were added; what is
 * there already stays as it is, so that it is safe to run again.
 */
export async function loadExamples({
  db,
  now,
  randomBytes,
}: LoadContext): Promise<{ needs: number; offers: number }> {
  return await withActor(db, loader, async (tx) => {
    await takeTurn(tx, `import ${importName}`);
    const reading = await openReading(tx, now);
    const writer = { actor: loader, randomBytes };
    const offers = await withoutKnown(reading.offers, async (externalIds) =>
      lockImportedOffers(tx, { importName, externalIds }),
    );
    await createOffers(
      tx,
      writer,
      offers.map((offer) => firstOffer(reading, offer)),
    );
    const needs = await withoutKnown(reading.needs, async (externalIds) =>
      lockImportedNeeds(tx, { importName, externalIds }),
    );
    await createNeeds(
      tx,
      writer,
      needs.map((need) => firstNeed(reading, need)),
    );
    return { needs: needs.length, offers: offers.length };
  });
}

/** The examples of the package, read like any import, and what they refer to. */
async function openReading(tx: Tx, now: Date) {
  const { lookups, organizations } = await readLookups(tx, {});
  const needs = readNeeds((await readExampleNeeds()).text, 'json', lookups);
  const offers = readOffers((await readExampleOffers()).text, 'json', lookups);
  const today = now.toISOString().slice(0, 10);
  const members = await listAllMembers(tx, today);
  const { content: policy } = await findPolicyInForce(tx);
  return {
    needs: recordsOf('examples/needs.json', needs),
    offers: recordsOf('examples/offers.json', offers),
    organizationId: (code: string): string => {
      const organization = organizations.get(code);
      if (organization === undefined) throw new ReferenceFileError('examples', [`no ${code}`]);
      return organization.id;
    },
    members,
    now,
    today,
    answerDueAt: daysAfter(now, policy.clocks.answer),
  };
}

/** The records of an example file, which must hold nothing else. */
function recordsOf<Entry>(file: string, { records, errors }: FileRecords<Entry>): Entry[] {
  if (errors.length > 0) {
    const faults = errors.map(({ row, field, code }) => `${row}: ${field}: ${code}`);
    throw new ReferenceFileError(file, faults);
  }
  return records.map(({ record }) => record);
}

async function withoutKnown<Entry extends { externalId: string }>(
  records: readonly Entry[],
  find: (externalIds: string[]) => Promise<{ externalId: string | null }[]>,
): Promise<Entry[]> {
  const rows = await find(records.map(({ externalId }) => externalId));
  const known = new Set(rows.map(({ externalId }) => externalId));
  return records.filter(({ externalId }) => !known.has(externalId));
}

/** Entered by the secretariat for an owner that is as invented as its word. */
function exampleFiling({ now, organizationId }: Reading, externalId: string, owner: string) {
  return {
    ownerId: organizationId(owner),
    enteredByOrganizationId: organizationId(enteringOrganization),
    channel: 'import' as const,
    confirmedAt: now,
    confirmedBy: 'owner' as const,
    example: true,
    importName,
    externalId,
    createdAt: now,
  };
}

function firstNeed(reading: Reading, { externalId, owner, content }: NeedRecord): FirstNeed {
  const { now, answerDueAt, members } = reading;
  const contentHash = hashOf(normalNeed(content));
  const { beneficiaries, group } = content;
  return {
    head: {
      ...exampleFiling(reading, externalId, owner ?? enteringOrganization),
      status: 'submitted',
      submittedAt: now,
      answerDueAt,
      list: needListOf({ group, sourced: false }),
      visibility: content.visibility,
      importedHash: contentHash,
    },
    content,
    beneficiaries:
      beneficiaries.length > 0 || group === null ? beneficiaries : (members.get(group) ?? []),
    contentHash,
    authorId: null,
  };
}

function firstOffer(reading: Reading, record: OfferRecord): FirstOffer {
  const { now, today } = reading;
  const { externalId, provider, content } = record;
  const editions = record.editions.map(normalEdition);
  return {
    head: {
      ...exampleFiling(reading, externalId, provider.code),
      ...(isOpenOn(editions, today)
        ? { status: 'published', submittedAt: now, publishedAt: now }
        : { status: 'draft', draftReason: 'offer-over' }),
      visibility: content.visibility,
      renewedAt: now,
    },
    content,
    editions,
    contentHash: hashOf(normalOffer(content)),
    authorId: null,
  };
}
