// Versions of needs, one or many, table by table.
import type { Tx } from '../../db/client.ts';
import {
  needActions,
  needAudiences,
  needBeneficiaries,
  needConcepts,
  needExclusions,
  needInstruments,
} from '../../db/schema/need-details.ts';
import { needTexts, needVersions } from '../../db/schema/needs.ts';
import type { NeedContent } from '../../domain/need.ts';
import { insertRows } from '../imports/insert-rows.ts';
import { listOrganizationIds } from '../people/organizations.ts';

/** One version of a need as it is written down. */
export type NewNeedVersion = {
  needId: string;
  version: number;
  content: NeedContent;
  /** The states served: as named, or the members of the group on the day of filing. */
  beneficiaries: readonly string[];
  authorId: string | null;
  contentHash: string;
};

/** Writes versions of needs: their fields, texts and codes. */
export async function insertNeedVersions(
  tx: Tx,
  written: readonly NewNeedVersion[],
): Promise<void> {
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

function versionRow({ needId, version, content, authorId, contentHash }: NewNeedVersion) {
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
    passiveLanguages: content.passiveLanguages,
    modes: content.modes,
    windowFrom: content.window?.from ?? null,
    windowTo: content.window?.to ?? null,
    participants: content.participants,
    urgency: content.urgency,
  };
}

function textRows({ needId, version, content }: NewNeedVersion) {
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
  written: readonly NewNeedVersion[],
  codesOf: (version: NewNeedVersion) => readonly string[],
): [{ needId: string; version: number }, string][] {
  return written.flatMap((one) => {
    const key = { needId: one.needId, version: one.version };
    return [...new Set(codesOf(one))].map((code): [typeof key, string] => [key, code]);
  });
}
