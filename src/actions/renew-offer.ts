import { conflict } from '../domain/errors.ts';
import type { OfferStatus } from '../domain/status.ts';
import type { Context, Outcome } from './context.ts';
import { keepChange, takeOffer } from './move-offer.ts';
import { perform } from './perform.ts';

/** Offers that have been published and can be again: the ones that go stale. */
const renewable = new Set<OfferStatus>(['published', 'suspended', 'exhausted']);

/**
 * Says that an offer still stands: its clock starts anew. Throws like `takeOffer`, and the conflict
 * `not-in-status` for an offer that was never published or is closed.
 */
export async function renewOffer(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const verb = 'offer.renew';
    const offer = await takeOffer(tx, context, { verb, reference });
    if (!renewable.has(offer.status)) {
      throw conflict('not-in-status', { move: 'renew', status: offer.status });
    }
    const columns = { renewedAt: context.now, staleAskedAt: null };
    await keepChange(tx, context, offer, { verb, columns, rematch: false });
    return { id: offer.id, reference };
  });
}
