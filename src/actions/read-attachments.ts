// The documents of what was entered on behalf of an owner, for the owner and the secretariat.
import { type Tx, withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import {
  type Attached,
  type Attachment,
  findAttachment,
  listAttachments,
} from '../store/documents/attachment-reads.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findNeedHead } from '../store/needs/needs.ts';
import { findOfferHead } from '../store/offers/offers.ts';
import type { Context } from './context.ts';
import type { Named } from './on-behalf/record.ts';

/** What is known of the documents without opening one. Throws `not-found` or `forbidden`. */
export async function listDocuments(context: Context, named: Named): Promise<Attachment[]> {
  return await withActor(context.db, context.actor, async (tx) => {
    return await listAttachments(tx, await recordFor(tx, context, named));
  });
}

/**
 * One document with its content; whoever opens one of a restricted need is noted as its reader. Throws
 * `not-found` or `forbidden`.
 */
export async function readDocument(
  context: Context,
  named: Named,
  id: string,
): Promise<Attachment & { content: Uint8Array }> {
  const { actor, now } = context;
  return await withActor(context.db, actor, async (tx) => {
    const record = await recordFor(tx, context, named);
    const document = await findAttachment(tx, record, id);
    if (record.noun === 'need') {
      const need = await findNeedHead(tx, actor, named.reference);
      await noteRead(tx, actor, { ...need, version: need.currentVersion }, now);
    }
    return document;
  });
}

async function recordFor(
  tx: Tx,
  { actor }: Context,
  { noun, reference }: Named,
): Promise<Attached> {
  const find = noun === 'need' ? findNeedHead : findOfferHead;
  const head = await find(tx, actor, reference);
  demand(actor, `${noun}.read-attachments`, head);
  return { noun, id: head.id };
}
