// Many needs at once, table by table: what an import writes in a few statements.
import type { Tx } from '../db/client.ts';
import { asks, askVersions } from '../db/schema/asks.ts';
import {
  needActions,
  needAudiences,
  needBeneficiaries,
  needConcepts,
  needExclusions,
  needInstruments,
} from '../db/schema/need-details.ts';
import { needs, needTexts, needVersions } from '../db/schema/needs.ts';
import { listOrganizationIds } from './imports.ts';
import { insertRows } from './insert-rows.ts';
import type { NewNeed, NewNeedVersion } from './needs.ts';
import { drawReferences } from './references.ts';

/** A version of a need under way; its need has an id of its own already. */
type Written = NewNeedVersion;

/** Inserts needs under references of their own; answers their ids in the same order. */
export async function insertNeeds(
  tx: Tx,
  rows: readonly NewNeed[],
  randomBytes: (size: number) => Uint8Array,
): Promise<string[]> {
  return await drawReferences(rows, { prefix: 'N', randomBytes }, async (drawn) =>
    tx
      .insert(needs)
      .values(drawn)
      .onConflictDoNothing({ target: needs.reference })
      .returning({ id: needs.id, reference: needs.reference }),
  );
}

/** Writes versions of needs: their fields, texts and codes. */
export async function insertNeedVersions(tx: Tx, written: readonly Written[]): Promise<void> {
  await insertRows(written.map(versionRow), async (rows) => tx.insert(needVersions).values(rows));
  const excluded = written.flatMap(({ content }) => content.excludedProviders);
  const organizations = await listOrganizationIds(tx, excluded);
  await Promise.all([
    insertRows(written.flatMap(textRows), async (rows) => tx.insert(needTexts).values(rows)),
    insertRows(
      detailRows(written, ({ beneficiaries }) => beneficiaries).map(([key, stateCode]) => ({
        ...key,
        stateCode,
      })),
      async (rows) => tx.insert(needBeneficiaries).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.audience).map(([key, audienceCode]) => ({
        ...key,
        audienceCode,
      })),
      async (rows) => tx.insert(needAudiences).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.concepts).map(([key, conceptCode]) => ({
        ...key,
        conceptCode,
        basis: 'declared' as const,
      })),
      async (rows) => tx.insert(needConcepts).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.actions).map(([key, actionCode]) => ({
        ...key,
        actionCode,
      })),
      async (rows) => tx.insert(needActions).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.instruments).map(([key, instrumentCode]) => ({
        ...key,
        instrumentCode,
      })),
      async (rows) => tx.insert(needInstruments).values(rows),
    ),
    insertRows(
      detailRows(written, ({ content }) => content.excludedProviders).flatMap(([key, code]) => {
        const organizationId = organizations.get(code);
        return organizationId === undefined ? [] : [{ ...key, organizationId }];
      }),
      async (rows) => tx.insert(needExclusions).values(rows),
    ),
  ]);
}

/** Adds the asks of needs that have none yet: those stated, else the whole need as one. */
export async function insertFirstAsks(tx: Tx, written: readonly Written[]): Promise<void> {
  const stated = written.flatMap(({ needId, version, content }) =>
    statedAsks(content).map((ask, place) => ({ needId, version, number: place + 1, ask })),
  );
  const inserted = await insertRows(
    stated.map(({ needId, number }) => ({ needId, number })),
    async (rows) =>
      tx
        .insert(asks)
        .values(rows)
        .returning({ id: asks.id, needId: asks.needId, number: asks.number }),
  );
  const ids = new Map(inserted.map(({ id, needId, number }) => [`${needId} ${number}`, id]));
  await insertRows(
    stated.map(({ needId, version, number, ask }) => ({
      ...ask,
      askId: ids.get(`${needId} ${number}`) ?? '',
      needId,
      version,
    })),
    async (rows) => tx.insert(askVersions).values(rows),
  );
}

function statedAsks(content: Written['content']) {
  const { title, description, wantedKinds, concepts } = content;
  if (content.asks.length === 0) {
    return [{ whole: true, title, description, wantedKinds, concepts }];
  }
  return content.asks.map((ask) => ({
    whole: false,
    title: ask.title,
    description: ask.description,
    wantedKinds: ask.wantedKinds,
    concepts: ask.concepts,
  }));
}

function versionRow({ needId, version, content, authorId, contentHash }: Written) {
  return {
    needId,
    version,
    authorId,
    contentHash,
    language: content.language,
    groupCode: content.group,
    audienceText: content.audienceText,
    wantedKinds: content.wantedKinds,
    deliveryLanguages: content.deliveryLanguages,
    modes: content.modes,
    windowFrom: content.window?.from ?? null,
    windowTo: content.window?.to ?? null,
    participants: content.participants,
    urgency: content.urgency,
  };
}

function textRows({ needId, version, content }: Written) {
  const original = { ...content, status: 'original' as const };
  return [original, ...content.translations].map(({ language, status, title, description }) => ({
    needId,
    version,
    language,
    status,
    title,
    description,
  }));
}

/** The distinct codes of each version, each with the key of its version. */
function detailRows(
  written: readonly Written[],
  codesOf: (version: Written) => readonly string[],
): [{ needId: string; version: number }, string][] {
  return written.flatMap((one) => {
    const key = { needId: one.needId, version: one.version };
    return [...new Set(codesOf(one))].map((code): [typeof key, string] => [key, code]);
  });
}
