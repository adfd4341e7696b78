// The steps that the changes of an offer share: find, authorise, precondition, then the change with
// its audit row and, where the engine reads what changed, its outbox row.
import type { Tx } from '../db/client.ts';
import { demand, type Verb } from '../domain/access.ts';
import { isSecretariat } from '../domain/actor.ts';
import { conflict, type ErrorParameters } from '../domain/errors.ts';
import { moveOffer, type OfferMove } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import {
  lockOffer,
  type OfferColumns,
  type OfferHead,
  updateOffer,
} from '../store/offers/offers.ts';
import { enqueue } from '../store/outbox/outbox.ts';
import type { Context, Outcome } from './context.ts';
import { checkRevision, perform } from './perform.ts';

/** The offer, locked for something that the actor may do. Throws `not-found`, `forbidden`, `precondition-…`. */
export async function takeOffer(
  tx: Tx,
  context: Context,
  { verb, reference }: { verb: Verb; reference: string },
): Promise<OfferHead> {
  const offer = await lockOffer(tx, context.actor, reference);
  demand(context.actor, verb, offer);
  checkRevision(context, offer.revision);
  return offer;
}

/** The offer, locked for an edit. Throws like `takeOffer`, and the conflict `offer-closed`. */
export async function takeOfferForEdit(
  tx: Tx,
  context: Context,
  { verb, reference }: { verb: 'offer.edit' | 'edition.edit'; reference: string },
): Promise<OfferHead> {
  const offer = await takeOffer(tx, context, { verb, reference });
  if (offer.status === 'withdrawn' || offer.status === 'expired') throw conflict('offer-closed');
  return offer;
}

/**
 * Throws the conflict `seats-by-secretariat` for a provider who would take seats out of an offer that
 * has been published: whether it may depends on what is approved, of which it must not learn before a
 * release. The answer is the same whatever is taken.
 */
export function demandSecretariat(
  { actor }: Context,
  { publishedAt }: Pick<OfferHead, 'publishedAt'>,
): void {
  if (publishedAt === null || actor.kind === 'system' || isSecretariat(actor)) return;
  throw conflict('seats-by-secretariat');
}

/** What was done to an offer. */
export type OfferChange = {
  /** The word of the audit for it. */
  verb: string;
  columns?: OfferColumns;
  /** Whether the engine reads what changed. */
  rematch: boolean;
  details?: ErrorParameters;
};

/**
 * Writes a change down: the head with its new revision, the audit and the outbox. An offer that was
 * never published is in no proposal, so that there is nothing to match again.
 */
export async function keepChange(
  tx: Tx,
  context: Context,
  offer: OfferHead,
  { verb, columns = {}, rematch, details = {} }: OfferChange,
): Promise<void> {
  const { currentVersion, publishedAt } = await updateOffer(tx, offer.id, columns);
  await recordAudit(tx, context.actor, {
    verb,
    recordType: 'offer',
    recordId: offer.id,
    recordVersion: currentVersion,
    ownerId: offer.ownerId,
    details,
  });
  if (rematch && publishedAt !== null) {
    await enqueue(tx, 'propose-matches-for-offer', { offerId: offer.id });
  }
}

type Move = {
  verb: Verb;
  move: OfferMove;
  rematch: boolean;
  /** Further columns of the new status, once it is known that the move may be made. */
  changes: (tx: Tx, offer: OfferHead) => Promise<OfferColumns>;
};

/** Makes one move of an offer. Throws like `takeOffer`, and the conflict `not-in-status`. */
export async function makeOfferMove(
  context: Context,
  reference: string,
  { verb, move, rematch, changes }: Move,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const offer = await takeOffer(tx, context, { verb, reference });
    const status = moveOffer(offer.status, move);
    const columns = { ...(await changes(tx, offer)), status };
    await keepChange(tx, context, offer, { verb, columns, rematch });
    return { id: offer.id, reference };
  });
}
