import { demand } from '../domain/access.ts';
import { filersIn, isDisputed } from '../domain/deeds.ts';
import { conflict } from '../domain/errors.ts';
import { listDeeds } from '../store/audit/deeds.ts';
import { listAttachments } from '../store/documents/attachment-reads.ts';
import type { Context, Outcome } from './context.ts';
import {
  checkStanding,
  confirmRecord,
  lockRecord,
  matterOf,
  type Named,
} from './on-behalf/record.ts';
import { checkRevision, perform } from './perform.ts';

/**
 * A second officer confirms what was entered on behalf of an owner by the documents that are attached:
 * one who neither entered, wrote nor submitted it, nor attached any of them. The audit keeps by which.
 * Throws `not-found`, `forbidden`, `precondition-…`, or the conflict `already-confirmed`,
 * `no-document`, `disputed` (its owner said that it is wrong), `need-closed` or `offer-closed`.
 */
export async function confirmWithDocument(context: Context, named: Named): Promise<Outcome> {
  const { actor } = context;
  return await perform(context, async (tx) => {
    const record = await lockRecord(tx, actor, named);
    const { noun, head } = record;
    const deeds = await listDeeds(tx, matterOf(record));
    const verb = `${noun}.confirm-with-document` as const;
    demand(actor, verb, { ...head, involved: filersIn(deeds) });
    checkRevision(context, head.revision);
    checkStanding(record);
    if (isDisputed(deeds)) throw conflict('disputed');
    const documents = await listAttachments(tx, { noun, id: head.id });
    if (documents.length === 0) throw conflict('no-document');
    const details = { documents: documents.map(({ hash }) => hash) };
    await confirmRecord(tx, context, record, { verb, confirmedBy: 'document', details });
    return { id: head.id, reference: named.reference };
  });
}
