// Full runs as their manifests tell them.
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { policies } from '../../db/schema/reference.ts';
import { runs } from '../../db/schema/runs.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import { notFound } from '../../domain/errors.ts';
import type { RunManifest } from '../../domain/run-manifest.ts';

/** Runs: for the secretariat. */
function runsVisibleTo(actor: Actor): SQL {
  return actor.kind === 'system' || isSecretariat(actor) ? sql`true` : sql`false`;
}

/** A run of the engine with its manifest, null for runs of one record; throws `not-found`. */
export async function findRunVisibleTo(tx: Tx, actor: Actor, id: string) {
  const [row] = await tx
    .select({ run: runs, policyVersion: policies.version })
    .from(runs)
    .innerJoin(policies, eq(policies.id, runs.policyId))
    .where(and(eq(runs.id, id), runsVisibleTo(actor)));
  if (row === undefined) throw notFound(id);
  return { ...row.run, policyVersion: row.policyVersion };
}

export type Run = Awaited<ReturnType<typeof findRunVisibleTo>>;

/** The versions that a manifest names and that are not there, each as `record` and `version`. */
export async function listMissingVersions(
  tx: Tx,
  manifest: RunManifest,
): Promise<{ record: 'need' | 'offer' | 'edition'; version: number }[]> {
  const named = (versions: RunManifest['needs']) =>
    sql`jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as named(id uuid, version integer)`;
  return [
    ...(await tx.execute<{ record: 'need' | 'offer' | 'edition'; version: number }>(sql`
      select 'need' as record, named.version from ${named(manifest.needs)}
        where not exists (select 1 from need_versions v
          where v.need_id = named.id and v.version = named.version)
      union all
      select 'offer', named.version from ${named(manifest.offers)}
        where not exists (select 1 from offer_versions v
          where v.offer_id = named.id and v.version = named.version)
      union all
      select 'edition', named.version from ${named(manifest.editions)}
        where not exists (select 1 from edition_versions v
          where v.edition_id = named.id and v.version = named.version)`)),
  ];
}
