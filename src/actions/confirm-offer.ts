import { conflict } from '../domain/errors.ts';
import type { Context, Outcome } from './context.ts';
import { keepChange, takeOffer } from './move-offer.ts';
import { perform } from './perform.ts';

/**
 * Makes an offer that was entered on behalf of a provider, or taken from a document, the provider's
 * own word (design rules 8 and 9); its clock starts. Throws like `takeOffer`, and the conflict
 * `already-confirmed`.
 */
export async function confirmOffer(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const verb = 'offer.confirm';
    const offer = await takeOffer(tx, context, { verb, reference });
    if (offer.confirmedAt !== null) throw conflict('already-confirmed');
    const confirmedById = context.actor.kind === 'person' ? context.actor.id : null;
    const confirmed = { confirmedAt: context.now, confirmedById, confirmedBy: 'owner' } as const;
    const columns = { ...confirmed, renewedAt: context.now };
    await keepChange(tx, context, offer, { verb, columns, rematch: true });
    return { id: offer.id, reference };
  });
}
