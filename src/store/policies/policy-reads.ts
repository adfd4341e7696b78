// Policies as people read them: where each stands, who drafted and who adopted it.
import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { lexicons, policies } from '../../db/schema/reference.ts';
import { notFound } from '../../domain/errors.ts';
import type { PolicyAdoption, PolicyStatus } from '../../domain/policy-version.ts';

/** The job of the adoption `d` was given up: nobody has said so in the adoption itself yet. */
const givenUp = sql`outbox b where b.job = 'run-adoption' and b.failed_at is not null
  and b.payload ->> 'adoptionId' = d.id::text`;

const newestAdoption = sql`adoptions d join persons who on who.id = d.requested_by_id
  where d.policy_id = ${policies.id} order by d.requested_at desc limit 1`;

const columns = {
  id: policies.id,
  version: policies.version,
  name: policies.name,
  hash: policies.hash,
  lexicon: lexicons.version,
  lexiconId: policies.lexiconId,
  status: sql<PolicyStatus>`case
    when ${policies.retiredAt} is not null then 'retired'
    when ${policies.adoptedAt} is not null then 'in-force'
    when exists (select 1 from adoptions d where d.policy_id = ${policies.id}
      and d.switched_at is null and d.failed_at is null
      and not exists (select 1 from ${givenUp})) then 'adopting'
    else 'draft' end`,
  /** Counts what happens to it: drafted, adoption begun, ended, retired. */
  revision: sql<number>`1 + (${policies.retiredAt} is not null)::int
    + (select count(*) + count(d.switched_at) + count(d.failed_at) from adoptions d
      where d.policy_id = ${policies.id})::int`,
  createdAt: policies.createdAt,
  draftedById: policies.draftedById,
  draftedBy: sql<
    string | null
  >`(select who.name from persons who where who.id = ${policies.draftedById})`,
  adoptedAt: policies.adoptedAt,
  retiredAt: policies.retiredAt,
  adoption: sql<PolicyAdoption | null>`(select jsonb_build_object(
    'requestedAt', d.requested_at, 'requestedBy', who.name, 'startedAt', d.started_at,
    'switchedAt', d.switched_at,
    'failedAt', coalesce(d.failed_at, (select b.failed_at from ${givenUp} limit 1)),
    'failure', coalesce(d.failure, (select b.failure from ${givenUp} limit 1)))
    from ${newestAdoption})`,
};

const withContent = { ...columns, content: policies.content };

function which(version: string | null): SQL | undefined {
  return version === null
    ? and(isNotNull(policies.adoptedAt), isNull(policies.retiredAt))
    : eq(policies.version, version);
}

/** All policies, the newest first. The caller must be of the secretariat. */
export async function listPolicies(tx: Tx) {
  return await tx
    .select(columns)
    .from(policies)
    .innerJoin(lexicons, eq(lexicons.id, policies.lexiconId))
    .orderBy(desc(policies.createdAt), asc(policies.version));
}
export type PolicySummary = Awaited<ReturnType<typeof listPolicies>>[number];

/** A policy with its content, the one in force for null; throws `not-found`. */
export async function findPolicy(tx: Tx, version: string | null) {
  const [row] = await tx
    .select(withContent)
    .from(policies)
    .innerJoin(lexicons, eq(lexicons.id, policies.lexiconId))
    .where(which(version));
  if (row === undefined) throw notFound(version ?? 'in-force');
  return row;
}
export type PolicyDetail = Awaited<ReturnType<typeof findPolicy>>;
