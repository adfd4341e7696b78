// Who acts: persons and named services, their dated roles, their keys.
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Scope } from '../../domain/actor.ts';
import { languages, type Role, roles } from '../../domain/vocabulary.ts';
import { byOrganization, bySecretariat, bySystem, rowsFor } from './access.ts';
import { bytea, choice, createdAt, day, id, instant, oneOf, reference } from './columns.ts';
import { organizations } from './reference.ts';

export const persons = pgTable(
  'persons',
  {
    id: id(),
    organizationId: reference('organization_id').references(() => organizations.id),
    name: text('name').notNull(),
    email: text('email'),
    language: choice('language', languages).notNull().default('en'),
    /** Somebody invented, of a demonstration: signs in on an embedded database and nowhere else. */
    demonstration: boolean('demonstration').notNull().default(false),
    createdAt: createdAt(),
    /** When the personal data was erased; the row stays, for the records that name it. */
    erasedAt: instant('erased_at'),
  },
  (table) => [
    unique('persons_email').on(table.email),
    index('persons_by_name').on(table.name, table.id),
    index('persons_of_organization').on(table.organizationId, table.name, table.id),
    oneOf('persons_language', table.language, languages),
    check(
      'persons_erased',
      sql`${table.erasedAt} is null or (${table.name} = '' and ${table.email} is null)`,
    ),
    check(
      'persons_demonstration',
      sql`not ${table.demonstration} or ${table.email} like '%@demonstration.invalid'`,
    ),
    // Whose needs are read is told by whom.
    ...rowsFor('persons', {
      read: sql`${bySecretariat} or ${byOrganization(sql`${table.organizationId}`)}
        or exists (select 1 from need_reads r
          where r.reader_id = ${table.id} and ${byOrganization(sql`r.owner_id`)})`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.organizationId}`)}`,
    }),
  ],
);

/** A role held from one day to another; the same role is never held twice at once (exclusion). */
export const personRoles = pgTable(
  'person_roles',
  {
    id: id(),
    personId: reference('person_id').references(() => persons.id),
    role: choice('role', roles).notNull(),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
    /** The document by which a state designated the person. */
    documentSymbol: text('document_symbol'),
    documentDate: day('document_date'),
    /** Held in the place of this person, for a time. */
    actingForId: uuid('acting_for_id').references((): AnyPgColumn => persons.id),
    /** Null where the service itself gave it: the first people of an installation. */
    designatedById: uuid('designated_by_id').references((): AnyPgColumn => persons.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnById: uuid('withdrawn_by_id').references((): AnyPgColumn => persons.id),
  },
  (table) => [
    oneOf('person_roles_role', table.role, roles),
    check(
      'person_roles_period',
      sql`${table.validTo} is null or ${table.validTo} > ${table.validFrom}`,
    ),
    check(
      'person_roles_acting',
      sql`${table.actingForId} is null or (${table.validTo} is not null and ${table.actingForId} <> ${table.personId})`,
    ),
    // Nobody gives a role to themselves, or takes one of their own away.
    ...rowsFor('person_roles', {
      read: sql`exists (select 1 from persons p where p.id = ${table.personId})`,
      write: sql`${bySystem} or (${table.personId} <> (select actor_id()) and exists (
        select 1 from persons p where p.id = ${table.personId}
          and (${bySecretariat} or ${byOrganization(sql`p.organization_id`)})))`,
    }),
  ],
);

/** A named service of an organization that acts without a person, for example a nightly import. */
export const services = pgTable(
  'services',
  {
    id: id(),
    organizationId: reference('organization_id').references(() => organizations.id),
    name: text('name').notNull(),
    roles: text('roles').array().$type<Role[]>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('services_name').on(table.organizationId, table.name),
    ...rowsFor('services', {
      read: sql`${bySystem} or ${byOrganization(sql`${table.organizationId}`)}`,
      write: bySystem,
    }),
  ],
);

/** A key is kept as its SHA-256 hash; it belongs to a person or to a service, and it expires. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: id(),
    hash: bytea('hash').notNull(),
    /** The first characters of the key, by which its bearer recognises it. */
    prefix: text('prefix').notNull(),
    personId: uuid('person_id').references(() => persons.id),
    serviceId: uuid('service_id').references(() => services.id),
    scopes: text('scopes').array().$type<Scope[]>().notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    unique('api_keys_hash').on(table.hash),
    check('api_keys_one_bearer', sql`num_nonnulls(${table.personId}, ${table.serviceId}) = 1`),
    check('api_keys_expire', sql`${table.expiresAt} > ${table.createdAt}`),
    ...rowsFor('api_keys', { read: bySystem, write: bySystem }),
  ],
);
