import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers, offerTexts } from '../../db/schema/offers.ts';
import { proposals } from '../../db/schema/proposals.ts';
import { organizations } from '../../db/schema/reference.ts';
import { isOriginalOffer } from '../present-versions.ts';

/** Proposals by their references, as a line names them. The caller must be of the secretariat. */
export async function listProposalOutlines(tx: Tx, references: readonly string[]) {
  const rows = await tx
    .select({
      reference: proposals.reference,
      need: needs.reference,
      title: offerTexts.title,
      language: offerTexts.language,
      provider: organizations.code,
    })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerTexts, isOriginalOffer)
    .where(inArray(proposals.reference, [...references]));
  return new Map(rows.map((row) => [row.reference, row]));
}
