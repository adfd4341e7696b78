// The document by which a state asked: attached to what the secretariat entered on its behalf.
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { attachmentTypes } from '../../domain/attachment.ts';
import { byOrganization, bySecretariat, rowsKept } from './access.ts';
import { bytea, choice, createdAt, id, oneOf, reference } from './columns.ts';
import { needs } from './needs.ts';
import { offers } from './offers.ts';
import { persons } from './people.ts';
import { organizations } from './reference.ts';

export const attachments = pgTable(
  'attachments',
  {
    id: id(),
    needId: uuid('need_id').references(() => needs.id),
    offerId: uuid('offer_id').references(() => offers.id),
    ownerId: reference('owner_id').references(() => organizations.id),
    name: text('name').notNull(),
    mediaType: choice('media_type', attachmentTypes).notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    /** SHA-256 of the content, in hexadecimal. */
    hash: text('hash').notNull(),
    content: bytea('content').notNull(),
    attachedById: reference('attached_by_id').references(() => persons.id),
    createdAt: createdAt(),
  },
  (table) => [
    check('attachments_one_record', sql`num_nonnulls(${table.needId}, ${table.offerId}) = 1`),
    check('attachments_size', sql`octet_length(${table.content}) = ${table.size}`),
    oneOf('attachments_media_type', table.mediaType, attachmentTypes),
    index('attachments_need').on(table.needId),
    index('attachments_offer').on(table.offerId),
    ...rowsKept('attachments', {
      read: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
    }),
  ],
);
