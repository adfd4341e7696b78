// How people, their roles and the points of contact travel.
import { z } from 'zod';
import type { KnownPointOfContact } from '../../../actions/people/read-points-of-contact.ts';
import { type IsoDate, isoDate } from '../../../domain/dates.ts';
import { invitationStateOf, invitationStates, isHeldOn } from '../../../domain/people.ts';
import { type Language, languages, roles } from '../../../domain/vocabulary.ts';
import type { PersonRoleRow, ReadPerson } from '../../../store/people/people-reads.ts';
import { instant, names } from './common.ts';

const document = z
  .object({ symbol: z.string(), date: isoDate })
  .nullable()
  .meta({ description: 'The document of the designation' });

const roleShape = z.object({
  id: z.uuid(),
  role: z.enum(roles),
  validFrom: isoDate.meta({ description: 'First day with the role' }),
  validTo: isoDate.nullable().meta({ description: 'First day without the role' }),
  withdrawnOn: isoDate.nullable(),
  held: z.boolean().meta({ description: 'Whether the role is held today' }),
  document,
  actingFor: z.uuid().nullable().meta({ description: 'In the place of this person, for a time' }),
});

export const personShape = z
  .object({
    id: z.uuid(),
    organization: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    language: z.enum(languages),
    demonstration: z.boolean().meta({ description: 'Invented, of a demonstration' }),
    createdAt: instant,
    invitation: z.object({ state: z.enum(invitationStates), expiresAt: instant.nullable() }),
    roles: z.array(roleShape),
  })
  .meta({ id: 'Person' });

export const pointOfContactShape = z
  .object({
    state: z.string(),
    organization: z.string(),
    name: z.string(),
    names,
    designations: z
      .array(
        z.object({
          since: isoDate,
          until: isoDate.nullable(),
          acting: z.boolean(),
          document,
          person: z.string().nullable().meta({
            description: 'Name, for the secretariat and the own organization; null for others',
          }),
        }),
      )
      .meta({ description: 'Empty where the state has not designated anybody' }),
  })
  .meta({ id: 'PointOfContact' });

/** A person as it travels, on a day. */
export function presentPerson(
  { roles: given, invitation, createdAt, ...person }: ReadPerson,
  now: Date,
): z.infer<typeof personShape> {
  const today = now.toISOString().slice(0, 10);
  return {
    ...person,
    createdAt: createdAt.toISOString(),
    invitation: {
      state: invitationStateOf(invitation, now),
      expiresAt: invitation?.expiresAt.toISOString() ?? null,
    },
    roles: given.map((role) => presentRole(role, today)),
  };
}

function presentRole(role: PersonRoleRow, today: IsoDate): z.infer<typeof roleShape> {
  const { personId: _, documentSymbol, documentDate, ...shown } = role;
  const held = isHeldOn(role, today);
  return { ...shown, held, document: presentDocument({ documentSymbol, documentDate }) };
}

/** A state and its points of contact as they travel. */
export function presentPointOfContact(
  { names: named, designations, ...entry }: KnownPointOfContact,
  language: Language,
): z.infer<typeof pointOfContactShape> {
  return {
    ...entry,
    name: named[language],
    names: named,
    designations: designations.map(({ since, until, acting, name, ...written }) => ({
      since,
      until,
      acting,
      person: name,
      document: presentDocument(written),
    })),
  };
}

function presentDocument(written: {
  documentSymbol: string | null;
  documentDate: IsoDate | null;
}): z.infer<typeof document> {
  const { documentSymbol: symbol, documentDate: date } = written;
  return symbol === null || date === null ? null : { symbol, date };
}
