// Documents attached to needs and offers, as they are read. Lists never load what is in them.
import { and, asc, count, eq, type SQL } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { attachments } from '../../db/schema/attachments.ts';
import { notFound } from '../../domain/errors.ts';

/** A need or an offer that has documents. */
export type Attached = { noun: 'need' | 'offer'; id: string };

const shown = {
  id: attachments.id,
  name: attachments.name,
  mediaType: attachments.mediaType,
  size: attachments.size,
  hash: attachments.hash,
  createdAt: attachments.createdAt,
};

/** A document without its content. */
export type Attachment = Pick<typeof attachments.$inferSelect, keyof typeof shown>;

function ofRecord({ noun, id }: Attached): SQL {
  return eq(noun === 'need' ? attachments.needId : attachments.offerId, id);
}

/** The documents of the record, in the order in which they came. */
export async function listAttachments(tx: Tx, record: Attached): Promise<Attachment[]> {
  return await tx
    .select(shown)
    .from(attachments)
    .where(ofRecord(record))
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
}

/** How many documents the record has. */
export async function countAttachments(tx: Tx, record: Attached): Promise<number> {
  const [row] = await tx.select({ count: count() }).from(attachments).where(ofRecord(record));
  return row?.count ?? 0;
}

/** A document of the record with its content; throws `not-found`. */
export async function findAttachment(tx: Tx, record: Attached, id: string) {
  const [row] = await tx
    .select({ ...shown, content: attachments.content })
    .from(attachments)
    .where(and(eq(attachments.id, id), ofRecord(record)));
  if (row === undefined) throw notFound(id);
  return row;
}
