// What somebody can do with an offer at present: what they may, as far as its status allows.
import { may } from '../../../domain/access.ts';
import { type Bearer, isSecretariat } from '../../../domain/actor.ts';
import { offerTransitions, type OfferMove as StatusMove } from '../../../domain/status.ts';
import type { Offer } from '../../../store/offers/offer-reads.ts';
import { type OfferDeed, offerDeeds } from '../../../views/offer-desk/model.ts';

/** What somebody may do with an offer now. `involved`: the people who entered it, in whatever way. */
export function deedsOf(
  actor: Bearer,
  offer: Offer,
  involved: readonly string[],
): ReadonlySet<OfferDeed> {
  const { status, confirmedAt } = offer;
  const isOver = status === 'withdrawn' || status === 'expired';
  const can = (move: StatusMove) => offerTransitions[move].from.includes(status);
  const isUnconfirmed = confirmedAt === null && !isOver;
  const isInUse = ['published', 'suspended', 'exhausted'].includes(status);
  const open: Readonly<Record<OfferDeed, boolean>> = {
    confirm: isUnconfirmed && may(actor, 'offer.confirm', offer),
    publish: can('publish') && may(actor, 'offer.publish', offer),
    submit: can('submit') && may(actor, 'offer.submit', offer),
    // To confirm it for the first time says that it stands, too.
    renew: isInUse && confirmedAt !== null && may(actor, 'offer.renew', offer),
    edit: !isOver && may(actor, 'offer.edit', offer),
    'add-edition': !isOver && may(actor, 'edition.edit', offer),
    suspend: can('suspend') && may(actor, 'offer.suspend', offer),
    withdraw: can('withdraw') && may(actor, 'offer.withdraw', offer),
    'confirm-with-document':
      isUnconfirmed && may(actor, 'offer.confirm-with-document', { ...offer, involved }),
    'request-confirmation': isUnconfirmed && may(actor, 'offer.request-confirmation', offer),
    documents: may(actor, 'offer.read-attachments', offer),
  };
  return new Set(offerDeeds.filter((deed) => open[deed]));
}

/** Whether the seats and editions of the offer are the secretariat's to take away (see the actions). */
export function isBySecretariat(actor: Bearer, { publishedAt }: Pick<Offer, 'publishedAt'>) {
  return publishedAt !== null && !isSecretariat(actor);
}
