// What somebody who is signed in is told about themselves.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { mailPreferences } from '../../db/schema/mail-preferences.ts';
import { personRoles, persons } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { OptionalMail } from '../../domain/mail.ts';

/** The person as the header of every page names it, and the language it chose. */
export async function findOwnPerson(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      name: persons.name,
      email: persons.email,
      language: persons.language,
      demonstration: persons.demonstration,
      organization: organizations.names,
    })
    .from(persons)
    .innerJoin(organizations, eq(organizations.id, persons.organizationId))
    .where(and(eq(persons.id, id), isNull(persons.erasedAt)));
  return row;
}

/**
 * The roles that a person holds on the day or will hold later, by their beginning, with the document of
 * the designation and in whose place they are held.
 */
export async function listOwnRoles(tx: Tx, personId: string, day: IsoDate) {
  const absent = alias(persons, 'absent');
  return await tx
    .select({
      role: personRoles.role,
      from: personRoles.validFrom,
      to: personRoles.validTo,
      document: personRoles.documentSymbol,
      actingFor: absent.name,
    })
    .from(personRoles)
    .leftJoin(absent, eq(absent.id, personRoles.actingForId))
    .where(
      and(
        eq(personRoles.personId, personId),
        isNull(personRoles.withdrawnAt),
        sql`(${personRoles.validTo} is null or ${personRoles.validTo} > ${day}::date)`,
      ),
    )
    .orderBy(personRoles.validFrom, personRoles.role);
}

/** The mails that the person does without; all are wanted by whoever never said otherwise. */
export async function findUnwantedMails(tx: Tx, personId: string): Promise<OptionalMail[]> {
  const [row] = await tx
    .select({ unwanted: mailPreferences.unwanted })
    .from(mailPreferences)
    .where(eq(mailPreferences.personId, personId));
  return row?.unwanted ?? [];
}
