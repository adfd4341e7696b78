// The first load of the examples: an invented set of needs and offers, labelled as such everywhere.
import { type Tx, withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import { needListOf } from '../domain/need.ts';
import type { NeedRecord } from '../interchange/read-need.ts';
import type { OfferRecord } from '../interchange/read-offer.ts';
import { takeTurn } from '../store/accounts/turns.ts';
import { lockImportedNeeds, lockImportedOffers } from '../store/imports/imports.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import { listAllMembers } from '../store/reference/groups.ts';
import { daysAfter } from './days.ts';
import { exampleImport, readExamples } from './demonstration/read-examples.ts';
import { normalEdition } from './edition-content.ts';
import { hashOf } from './hash.ts';
import { createNeeds, type FirstNeed } from './import/new-needs.ts';
import { createOffers, type FirstOffer, isOpenOn } from './import/new-offers.ts';
import type { LoadContext } from './load-inventory.ts';
import { normalNeed } from './need-content.ts';
import { normalOffer } from './offer-content.ts';

const loader: System = { kind: 'system', name: 'example-loader' };
const enteringOrganization = 'oas-gs';

type Reading = Awaited<ReturnType<typeof openReading>>;

/**
 * Loads the example needs and offers in the name of their owners, so that they can be taken all the way:
 * needs submitted, offers published, both confirmed, but for those of which `circumstances.json` says
 * otherwise. Their dates are as far from the day of the load as the files have them from the day on
 * which they were written. Answers how many were added; what is there already stays as it is, so that
 * it is safe to run again.
 */
export async function loadExamples({
  db,
  now,
  randomBytes,
}: LoadContext): Promise<{ needs: number; offers: number }> {
  return await withActor(db, loader, async (tx) => {
    await takeTurn(tx, `import ${exampleImport}`);
    const reading = await openReading(tx, now);
    const writer = { actor: loader, randomBytes };
    const offers = await withoutKnown(reading.offers, async (externalIds) =>
      lockImportedOffers(tx, { importName: exampleImport, externalIds }),
    );
    await createOffers(
      tx,
      writer,
      offers.map((offer) => firstOffer(reading, offer)),
    );
    const needs = await withoutKnown(reading.needs, async (externalIds) =>
      lockImportedNeeds(tx, { importName: exampleImport, externalIds }),
    );
    await createNeeds(
      tx,
      writer,
      needs.map((need) => firstNeed(reading, need)),
    );
    return { needs: needs.length, offers: offers.length };
  });
}

/** The examples of the package, and what they refer to. */
async function openReading(tx: Tx, now: Date) {
  const today = now.toISOString().slice(0, 10);
  const { content: policy } = await findPolicyInForce(tx);
  return {
    ...(await readExamples(tx, today)),
    members: await listAllMembers(tx, today),
    now,
    today,
    answerDays: policy.clocks.answer,
  };
}

async function withoutKnown<Entry extends { externalId: string }>(
  records: readonly Entry[],
  find: (externalIds: string[]) => Promise<{ externalId: string | null }[]>,
): Promise<Entry[]> {
  const rows = await find(records.map(({ externalId }) => externalId));
  const known = new Set(rows.map(({ externalId }) => externalId));
  return records.filter(({ externalId }) => !known.has(externalId));
}

type Filed = { externalId: string; owner: string; createdAt: Date };

/** Entered by the secretariat for an owner that is as invented as its word. */
function exampleFiling({ organizationId }: Reading, { externalId, owner, createdAt }: Filed) {
  return {
    ownerId: organizationId(owner),
    enteredByOrganizationId: organizationId(enteringOrganization),
    channel: 'import' as const,
    confirmedAt: createdAt,
    confirmedBy: 'owner' as const,
    example: true,
    importName: exampleImport,
    externalId,
    createdAt,
  };
}

function firstNeed(reading: Reading, { externalId, owner, content }: NeedRecord): FirstNeed {
  const { now, answerDays, members, circumstances } = reading;
  const { status = 'submitted', daysAgo = 0, onBehalf } = circumstances.needs[externalId] ?? {};
  const createdAt = daysAfter(now, -daysAgo);
  const contentHash = hashOf(normalNeed(content));
  const { beneficiaries, group } = content;
  return {
    head: {
      ...exampleFiling(reading, { externalId, owner: owner ?? enteringOrganization, createdAt }),
      ...(onBehalf && {
        ...onBehalf,
        documentDate: createdAt.toISOString().slice(0, 10),
        confirmedAt: null,
        confirmedBy: null,
      }),
      status,
      ...(status === 'submitted' && {
        submittedAt: createdAt,
        answerDueAt: daysAfter(createdAt, answerDays),
      }),
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
  const { now, today, circumstances } = reading;
  const { externalId, provider, content } = record;
  const { status, daysAgo = 0 } = circumstances.offers[externalId] ?? {};
  const createdAt = daysAfter(now, -daysAgo);
  const editions = record.editions.map(normalEdition);
  return {
    head: {
      ...exampleFiling(reading, { externalId, owner: provider.code, createdAt }),
      ...standing({ status, createdAt }, isOpenOn(editions, today)),
      visibility: content.visibility,
      renewedAt: createdAt,
    },
    content,
    editions,
    contentHash: hashOf(normalOffer(content)),
    authorId: null,
  };
}

/** Published where somebody can still take part, unless the provider has not come so far. */
function standing(
  { status, createdAt }: { status: 'draft' | 'submitted' | undefined; createdAt: Date },
  isOpen: boolean,
) {
  if (!isOpen) return { status: 'draft', draftReason: 'offer-over' } as const;
  if (status === 'draft') return { status } as const;
  if (status === 'submitted') return { status, submittedAt: createdAt } as const;
  return { status: 'published', submittedAt: createdAt, publishedAt: createdAt } as const;
}
