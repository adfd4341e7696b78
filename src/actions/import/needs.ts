// The import of needs.
import type { Tx } from '../../db/client.ts';
import { may } from '../../domain/access.ts';
import { DomainError } from '../../domain/errors.ts';
import { mayGiveLevel } from '../../domain/level.ts';
import { needListOf } from '../../domain/need.ts';
import { moveNeed, type NeedStatus, needTransitions } from '../../domain/status.ts';
import { readNeeds } from '../../interchange/files.ts';
import { columnOf } from '../../interchange/issues.ts';
import type { NeedRecord } from '../../interchange/read-need.ts';
import { type ImportedNeed, lockImportedNeeds } from '../../store/imports/imports.ts';
import { daysAfter } from '../days.ts';
import { checkBeneficiaries } from '../file-need.ts';
import { hashOf } from '../hash.ts';
import { normalNeed } from '../need-content.ts';
import { authorOf } from '../offer-content.ts';
import { beneficiariesOf, countRows, importFiling, ownOrganization } from './filing.ts';
import { createNeeds, type FirstNeed } from './new-needs.ts';
import type { ImportError } from './request.ts';
import { reviseNeeds } from './revise-needs.ts';
import type { FileItems, Importer, Item, There } from './run-import.ts';
import type { Setting } from './setting.ts';

type NeedItem = Item & { ownerId: string; record: NeedRecord };
type KnownNeed = ImportedNeed & There;

/** How needs are imported. */
export function needImporter(setting: Setting): Importer<NeedItem, KnownNeed> {
  const { context, actor } = setting;
  return {
    read: () => readItems(setting),
    prepare: () => Promise.resolve(),
    find: async (tx, items) => await findKnown(setting, tx, items),
    create: async (tx, items) => {
      const writer = { actor, randomBytes: context.randomBytes };
      await createNeeds(
        tx,
        writer,
        items.map((item) => firstNeed(setting, item)),
      );
    },
    revise: async (tx, changed) => {
      await reviseNeeds(
        setting,
        tx,
        changed.map(({ item, there }) => ({
          there,
          content: item.record.content,
          contentHash: item.hash,
          arrival: arrivalOf(setting, item, there.status),
        })),
      );
    },
  };
}

function readItems(setting: Setting): FileItems<NeedItem> {
  const { text, format } = setting.request;
  const file = readNeeds(text, format, setting.lookups);
  const found: FileItems<NeedItem> = {
    rows: countRows(file, () => 1),
    items: [],
    errors: [...file.errors],
    warnings: file.warnings,
  };
  for (const { row, record } of file.records) {
    const own = ownOrganization(setting);
    const owner = record.owner === null ? own : (setting.organizations.get(record.owner) ?? own);
    const errors = faultsOf(setting, record, owner).map((fault) => ({ row, ...fault }));
    found.errors.push(...errors);
    if (errors.length > 0) continue;
    const hash = hashOf(normalNeed(record.content));
    const { externalId } = record;
    found.items.push({ row, externalId, owner: owner.code, ownerId: owner.id, hash, record });
  }
  return found;
}

type Fault = Omit<ImportError, 'row'>;

/** What keeps this person from filing the need: the rules are those of filing it by hand. */
function faultsOf(
  { actor }: Setting,
  { content }: NeedRecord,
  owner: { id: string; code: string; state: string | null },
): Fault[] {
  const subject = { ownerId: owner.id, enteredByOrganizationId: actor.organization.id };
  if (!may(actor, 'need.file', subject)) {
    return [{ field: 'country', code: 'not-yours', parameters: { owner: owner.code } }];
  }
  try {
    checkBeneficiaries(content, owner.state);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.fields.map(({ pointer, code, parameters }) => ({
      field: columnOf(pointer.replace(/^\/content\//, '')).replace(/\/.*$/, ''),
      code: code === 'not-your-group' ? code : 'not-your-state',
      parameters,
    }));
  }
}

async function findKnown(
  { actor, request: { importName } }: Setting,
  tx: Tx,
  items: readonly NeedItem[],
): Promise<Map<NeedItem, KnownNeed>> {
  const externalIds = items.map(({ externalId }) => externalId);
  const rows = await lockImportedNeeds(tx, { importName, externalIds });
  const byKey = new Map(rows.map((row) => [`${row.ownerId} ${row.externalId}`, row]));
  return new Map(
    items.flatMap((item): [NeedItem, KnownNeed][] => {
      const row = byKey.get(`${item.ownerId} ${item.externalId}`);
      if (row === undefined) return [];
      const isClosed = row.status === 'closed';
      const isEditable =
        may(actor, 'need.edit', row) && mayGiveLevel(actor, row, item.record.content.visibility);
      return [[item, { ...row, presentHash: row.contentHash, isClosed, isEditable }]];
    }),
  );
}

function firstNeed(setting: Setting, item: NeedItem): FirstNeed {
  const { content } = item.record;
  return {
    head: {
      ...importFiling(setting, item, item.record),
      ...arrivalOf(setting, item, 'draft'),
      list: needListOf({ group: content.group, sourced: false }),
      visibility: content.visibility,
    },
    content,
    beneficiaries: beneficiariesOf(setting, content),
    contentHash: item.hash,
    authorId: authorOf(setting.context),
  };
}

/** Submitted, with the clock of the answer, where it can be, that is wanted, and the importer may. */
function arrivalOf(
  { context, actor, request, answerDays }: Setting,
  { ownerId }: NeedItem,
  status: NeedStatus,
) {
  const subject = { ownerId, enteredByOrganizationId: actor.organization.id };
  const isReady = needTransitions.submit.from.includes(status) && request.options.submit;
  if (!isReady || !may(actor, 'need.submit', subject)) return { status };
  const answerDueAt = daysAfter(context.now, answerDays);
  return { status: moveNeed(status, 'submit'), submittedAt: context.now, answerDueAt };
}
