// Proposals as a provider may know of them: of its own offers, for asks that were released to it, from
// approval on. Which ones these are a function of the database says (see the migration): the rows of
// proposals hold scores and reasons, and no policy can show a row without some of its columns.
import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { releases } from '../../db/schema/disclosure.ts';
import { editions, editionVersions } from '../../db/schema/editions.ts';
import { offers } from '../../db/schema/offers.ts';
import type { ProposalStatus } from '../../domain/status.ts';

const told = sql`released_proposals() as told`;
const reference = sql<string>`told.reference`;

function selectReleasedProposals(tx: Tx) {
  return tx
    .select({
      reference,
      status: sql<ProposalStatus>`told.status`,
      releaseId: releases.id,
      release: releases.reference,
      need: sql<string>`${releases.content} ->> 'need'`,
      ask: sql<number>`(${releases.content} ->> 'ask')::int`,
      offer: offers.reference,
      edition: editions.number,
      editionLabel: editionVersions.label,
      windowFrom: editionVersions.windowFrom,
      windowTo: editionVersions.windowTo,
    })
    .from(told)
    .innerJoin(releases, sql`${releases.id} = told.release_id`)
    .innerJoin(offers, sql`${offers.id} = told.offer_id`)
    .leftJoin(editions, sql`${editions.id} = told.edition_id`)
    .leftJoin(
      editionVersions,
      sql`${editionVersions.editionId} = ${editions.id}
        and ${editionVersions.version} = ${editions.currentVersion}`,
    );
}

/** A proposal as far as the provider of its offer knows of it. */
export type ReleasedProposal = Awaited<ReturnType<typeof selectReleasedProposals>>[number];

/** The proposal, where it was released to the actor of the transaction; else undefined. */
export async function findReleasedProposal(
  tx: Tx,
  named: string,
): Promise<ReleasedProposal | undefined> {
  const [row] = await selectReleasedProposals(tx).where(eq(reference, named));
  return row;
}

/** The proposals that the actor of the transaction knows of by these releases, by reference. */
export async function listReleasedProposals(
  tx: Tx,
  releaseIds: readonly string[],
): Promise<ReleasedProposal[]> {
  if (releaseIds.length === 0) return [];
  const ofReleases: SQL = inArray(releases.id, [...releaseIds]);
  return await selectReleasedProposals(tx).where(ofReleases).orderBy(asc(reference));
}
