// Links that are sent by mail and used once: an invitation to an account, and a request to confirm what
// was entered on somebody's behalf. The link itself is kept nowhere: it is derived from the row's id.
import { sql } from 'drizzle-orm';
import { check, index, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { byOrganization, bySecretariat, rowsFor } from './access.ts';
import { createdAt, id, instant, reference } from './columns.ts';
import { needs } from './needs.ts';
import { offers } from './offers.ts';
import { persons } from './people.ts';
import { organizations } from './reference.ts';

export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    personId: reference('person_id').references(() => persons.id),
    organizationId: reference('organization_id').references(() => organizations.id),
    /** Null where the service itself invited: the first people of an installation. */
    invitedById: uuid('invited_by_id').references(() => persons.id),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    check('invitations_expire', sql`${table.expiresAt} > ${table.createdAt}`),
    check('invitations_one_end', sql`${table.acceptedAt} is null or ${table.withdrawnAt} is null`),
    uniqueIndex('invitations_open')
      .on(table.personId)
      .where(sql`accepted_at is null and withdrawn_at is null`),
    ...rowsFor('invitations', {
      read: sql`${bySecretariat} or ${byOrganization(sql`${table.organizationId}`)}`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.organizationId}`)}`,
    }),
  ],
);

/** The request to an owner's person to confirm a need or an offer that was entered on its behalf. */
export const confirmations = pgTable(
  'confirmations',
  {
    id: id(),
    needId: uuid('need_id').references(() => needs.id),
    offerId: uuid('offer_id').references(() => offers.id),
    ownerId: reference('owner_id').references(() => organizations.id),
    /** Whom the link was sent to. */
    personId: reference('person_id').references(() => persons.id),
    requestedById: reference('requested_by_id').references(() => persons.id),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    check('confirmations_one_record', sql`num_nonnulls(${table.needId}, ${table.offerId}) = 1`),
    check('confirmations_expire', sql`${table.expiresAt} > ${table.createdAt}`),
    check('confirmations_one_end', sql`${table.usedAt} is null or ${table.withdrawnAt} is null`),
    index('confirmations_need').on(table.needId),
    index('confirmations_offer').on(table.offerId),
    ...rowsFor('confirmations', {
      read: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
    }),
  ],
);
