// Documents attached to needs and offers, as they are kept.
import type { Tx } from '../../db/client.ts';
import { attachments } from '../../db/schema/attachments.ts';
import type { Attached } from './attachment-reads.ts';

type Document = Omit<typeof attachments.$inferInsert, 'id' | 'needId' | 'offerId'>;

/** Keeps a document of the record; answers its id. */
export async function insertAttachment(
  tx: Tx,
  { noun, id }: Attached,
  document: Document,
): Promise<string> {
  const record = noun === 'need' ? { needId: id } : { offerId: id };
  const [row] = await tx
    .insert(attachments)
    .values({ ...document, ...record })
    .returning({ id: attachments.id });
  if (row === undefined) throw new Error('the document was not kept');
  return row.id;
}
