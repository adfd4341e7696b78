// Requests to a person of an owner to confirm what was entered on its behalf.
import { and, eq, gt, isNull, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { confirmations } from '../db/schema/invitations.ts';
import { needs } from '../db/schema/needs.ts';
import { offers } from '../db/schema/offers.ts';
import { auditEvents } from '../db/schema/operations.ts';
import { persons } from '../db/schema/people.ts';
import { organizations } from '../db/schema/reference.ts';
import type { Bearer } from '../domain/actor.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Role } from '../domain/vocabulary.ts';
import { actingOrganization } from './people/acting-organization.ts';
import { heldOn, rolesHeldBy } from './people/held-roles.ts';

/** A need or an offer that is to be confirmed. */
type Asked = { noun: 'need' | 'offer'; id: string };

function ofRecord({ noun, id }: Asked): SQL {
  return eq(noun === 'need' ? confirmations.needId : confirmations.offerId, id);
}

const open = and(isNull(confirmations.usedAt), isNull(confirmations.withdrawnAt));

/** Writes down a request; answers its id, of which the link is made. */
export async function insertConfirmation(
  tx: Tx,
  { noun, id }: Asked,
  request: Omit<typeof confirmations.$inferInsert, 'id' | 'needId' | 'offerId'>,
): Promise<string> {
  const record = noun === 'need' ? { needId: id } : { offerId: id };
  const [row] = await tx
    .insert(confirmations)
    .values({ ...request, ...record })
    .returning({ id: confirmations.id });
  if (row === undefined) throw new Error('the request was not kept');
  return row.id;
}

/** Ends the requests about a record that are still open: one link at a time is good. */
export async function withdrawConfirmations(tx: Tx, record: Asked, at: Date): Promise<void> {
  await tx
    .update(confirmations)
    .set({ withdrawnAt: at })
    .where(and(ofRecord(record), open));
}

/** Whether the request was open still, and is used by this transaction. */
export async function useConfirmation(tx: Tx, id: string, at: Date): Promise<boolean> {
  const used = await tx
    .update(confirmations)
    .set({ usedAt: at })
    .where(and(eq(confirmations.id, id), open, gt(confirmations.expiresAt, at)))
    .returning({ id: confirmations.id });
  return used.length > 0;
}

/**
 * Who may be asked to confirm: a person with an address, the day's holder of the role, and who named it.
 * Documents count where all that named it stands on one. Undefined where the person is unknown.
 */
export async function findConfirmer(
  tx: Tx,
  { personId, role, day }: { personId: string; role: Role; day: IsoDate },
) {
  const held = sql`from person_roles r where r.person_id = ${persons.id} and r.role = ${role}
    and ${heldOn(day)}`;
  const [person] = await tx
    .select({
      organizationId: persons.organizationId,
      email: persons.email,
      holds: sql<boolean>`exists (select 1 ${held})`,
      documented: sql<boolean>`exists (select 1 ${held} and r.document_symbol is not null)`,
      designatedBy: sql<string[]>`array(select r.designated_by_id::text ${held}
        and r.designated_by_id is not null)`,
      invitedBy: sql<string[]>`array(select i.invited_by_id::text from invitations i
        where i.person_id = ${persons.id} and i.invited_by_id is not null)`,
    })
    .from(persons)
    .where(and(eq(persons.id, personId), isNull(persons.erasedAt)));
  if (person === undefined) return undefined;
  const { designatedBy, invitedBy, ...known } = person;
  const wrote = await listWritersOf(tx, personId);
  return { ...known, namedBy: [...designatedBy, ...invitedBy, ...wrote] };
}

/** Persons who wrote something down about another one: its name, its address, an invitation, a role. */
async function listWritersOf(tx: Tx, personId: string): Promise<string[]> {
  const takingAway = ['role.withdraw', 'invitation.withdraw', 'person.erase'];
  const rows = await tx
    .selectDistinct({ id: auditEvents.actorId })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.recordType, 'person'),
        eq(auditEvents.recordId, personId),
        eq(auditEvents.actorKind, 'person'),
        ne(auditEvents.actorId, personId),
        notInArray(auditEvents.verb, takingAway),
      ),
    );
  return rows.flatMap(({ id }) => id ?? []);
}

/** A request that can be used: about which record, and the person it was sent to, as who it may act. */
export type Request = {
  id: string;
  noun: 'need' | 'offer';
  reference: string;
  createdAt: Date;
  expiresAt: Date;
  enteredBy: Pick<typeof organizations.$inferSelect, 'code' | 'names'>;
  actor: Bearer;
};

/**
 * The request, with the person that it was sent to; undefined where it was used or withdrawn, or is
 * over, or where the person left. For the service itself: nobody is signed in when a link is opened.
 */
export async function findRequest(tx: Tx, id: string, now: Date): Promise<Request | undefined> {
  const [row] = await tx
    .select({
      needReference: needs.reference,
      offerReference: offers.reference,
      enteredById: sql<string>`coalesce(${needs.enteredByOrganizationId},
        ${offers.enteredByOrganizationId})`,
      createdAt: confirmations.createdAt,
      expiresAt: confirmations.expiresAt,
      personId: persons.id,
      roles: rolesHeldBy(persons.id, now.toISOString().slice(0, 10)),
      organization: actingOrganization,
    })
    .from(confirmations)
    .innerJoin(
      persons,
      and(
        eq(persons.id, confirmations.personId),
        eq(persons.organizationId, confirmations.ownerId),
        isNull(persons.erasedAt),
      ),
    )
    .innerJoin(organizations, eq(organizations.id, persons.organizationId))
    .leftJoin(needs, eq(needs.id, confirmations.needId))
    .leftJoin(offers, eq(offers.id, confirmations.offerId))
    .where(and(eq(confirmations.id, id), open, gt(confirmations.expiresAt, now)));
  if (row === undefined) return undefined;
  const { personId, roles, organization, createdAt, expiresAt } = row;
  const [enteredBy] = await tx
    .select({ code: organizations.code, names: organizations.names })
    .from(organizations)
    .where(eq(organizations.id, row.enteredById));
  const reference = row.needReference ?? row.offerReference;
  if (enteredBy === undefined || reference === null) return undefined;
  return {
    id,
    noun: row.needReference === null ? 'offer' : 'need',
    reference,
    createdAt,
    expiresAt,
    enteredBy,
    actor: {
      kind: 'person',
      id: personId,
      organization,
      roles,
      scopes: ['needs:read', 'needs:write', 'offers:read', 'offers:write'],
    },
  };
}
