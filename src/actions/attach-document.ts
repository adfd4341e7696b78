import { createHash } from 'node:crypto';
import { z } from 'zod';
import { demand } from '../domain/access.ts';
import {
  attachmentTypes,
  isOfType,
  mostAttachments,
  nameOfDocument,
} from '../domain/attachment.ts';
import { conflict, forbidden, invalidField } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import { countAttachments } from '../store/documents/attachment-reads.ts';
import { insertAttachment } from '../store/documents/attachments.ts';
import type { Context, Outcome } from './context.ts';
import { checkStanding, keepRecord, lockRecord, type Named } from './on-behalf/record.ts';
import { checkRevision, perform } from './perform.ts';

const documentInput = z.strictObject({
  name: z.string().max(1000).default(''),
  mediaType: z.enum(attachmentTypes),
  content: z.instanceof(Uint8Array),
});

/**
 * Attaches a document to what was entered on behalf of an owner: the note by which it asked. The id of
 * the outcome is the document's. It counts as a change of the record, so that whoever confirms it by
 * its documents has seen them all. Throws `not-found`, `forbidden`, `precondition-…`, `invalid`, or
 * the conflict `not-on-behalf`, `too-many-documents`, `need-closed` or `offer-closed`.
 */
export async function attachDocument(
  context: Context,
  named: Named,
  body: unknown,
): Promise<Outcome> {
  const { actor, now } = context;
  return await perform(context, async (tx) => {
    const record = await lockRecord(tx, actor, named);
    const { noun, head } = record;
    demand(actor, `${noun}.attach`, head);
    if (actor.kind !== 'person') throw forbidden();
    checkRevision(context, head.revision);
    checkStanding(record);
    if (head.enteredByOrganizationId === head.ownerId) throw conflict('not-on-behalf');
    const attached = { noun, id: head.id };
    if ((await countAttachments(tx, attached)) >= mostAttachments) {
      throw conflict('too-many-documents', { limit: mostAttachments });
    }
    const { name, mediaType, content } = parse(documentInput, body);
    if (!isOfType(mediaType, content)) throw invalidField('/content', 'not-this-type');
    const size = content.length;
    const hash = createHash('sha256').update(content).digest('hex');
    const id = await insertAttachment(tx, attached, {
      name: nameOfDocument(name, mediaType),
      ownerId: head.ownerId,
      mediaType,
      size,
      hash,
      content,
      attachedById: actor.id,
      createdAt: now,
    });
    // Never the name: people write into it whom and what a document is about.
    await keepRecord(tx, actor, record, {
      verb: `${noun}.attach`,
      details: { hash, size, mediaType },
    });
    return { id, reference: named.reference };
  });
}
