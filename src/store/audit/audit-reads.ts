// The audit as it is searched: the latest events first, with what they are about in the reader's terms.
import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { auditEvents } from '../../db/schema/operations.ts';
import { persons, services } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import type { IsoDate } from '../../domain/dates.ts';

export type AuditFilter = {
  /** A public reference: that of a need, an offer, a proposal or a release. */
  record?: string | undefined;
  /** Id of the person or service that acted. */
  actor?: string | undefined;
  verb?: string | undefined;
  /** Code of the organization that acted. */
  organization?: string | undefined;
  /** The first day (UTC), and the last. */
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
};

export type AuditSlice = {
  limit: number;
  /** The number of the last event of the page before. */
  after?: number | undefined;
};

/** The public reference of a record, or the name of a person; null where it has none. */
const label = sql<string | null>`case ${auditEvents.recordType}
  when 'need' then (select n.reference from needs n where n.id = ${auditEvents.recordId})
  when 'offer' then (select o.reference from offers o where o.id = ${auditEvents.recordId})
  when 'proposal' then (select p.reference from proposals p where p.id = ${auditEvents.recordId})
  when 'release' then (select r.reference from releases r where r.id = ${auditEvents.recordId})
  when 'person' then (select q.name from persons q where q.id = ${auditEvents.recordId})
  end`;

/** Events that the actor may search: all of them for the secretariat, none for others. */
export async function searchAuditVisibleTo(
  tx: Tx,
  actor: Actor,
  filter: AuditFilter,
  { limit, after }: AuditSlice,
) {
  if (!isSecretariat(actor)) return [];
  return await tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      verb: auditEvents.verb,
      actorKind: auditEvents.actorKind,
      actorId: auditEvents.actorId,
      /** Empty where the person's data were erased; null where the service itself acted. */
      actorName: sql<
        string | null
      >`coalesce(${persons.name}, ${services.name}, ${auditEvents.actorName})`,
      organization: organizations.code,
      recordType: auditEvents.recordType,
      recordId: auditEvents.recordId,
      recordVersion: auditEvents.recordVersion,
      label,
      details: auditEvents.details,
    })
    .from(auditEvents)
    .leftJoin(organizations, eq(organizations.id, auditEvents.organizationId))
    .leftJoin(persons, eq(persons.id, auditEvents.actorId))
    .leftJoin(services, eq(services.id, auditEvents.actorId))
    .where(
      and(...conditionsOf(filter), after === undefined ? undefined : lt(auditEvents.id, after)),
    )
    .orderBy(desc(auditEvents.id))
    .limit(limit);
}

function conditionsOf(filter: AuditFilter): (SQL | undefined)[] {
  const { record, actor, verb, organization, from, to } = filter;
  return [
    record === undefined ? undefined : about(record),
    actor === undefined ? undefined : eq(auditEvents.actorId, actor),
    verb === undefined ? undefined : eq(auditEvents.verb, verb),
    organization === undefined ? undefined : actingFor(organization),
    from === undefined ? undefined : gte(auditEvents.at, sql`${from}::date`),
    to === undefined ? undefined : lt(auditEvents.at, sql`${to}::date + 1`),
  ];
}

/** By the id, which the events have: an index finds them. */
function actingFor(organization: string): SQL {
  return sql`${auditEvents.organizationId} = (
    select o.id from organizations o where o.code = ${organization})`;
}

const tables = { N: 'need', O: 'offer', P: 'proposal', R: 'release' } as const;

/** The first letter of a reference tells its noun. */
function about(reference: string): SQL {
  const prefix = (['N', 'O', 'P', 'R'] as const).find((letter) => reference.startsWith(letter));
  if (prefix === undefined) return sql`false`;
  const noun = tables[prefix];
  return sql`(${auditEvents.recordType} = ${noun} and ${auditEvents.recordId} = (
    select r.id from ${sql.identifier(`${noun}s`)} r where r.reference = ${reference}))`;
}

/** The last seal of the chain; undefined where nothing is sealed. */
export async function findChainEnd(tx: Tx) {
  const [row] = await tx.execute<{ position: string; event: string; hash: string; at: string }>(sql`
    select position, event_id as event, hash, to_char(sealed_at at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from audit_seals order by position desc limit 1`);
  return row === undefined
    ? undefined
    : { position: Number(row.position), event: Number(row.event), hash: row.hash, at: row.at };
}
