// What the owner of an offer and the secretariat see and do on its page.
import type { FastifyRequest } from 'fastify';
import { type Tx, withActor } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import type { Bearer } from '../../../domain/actor.ts';
import { filersIn, isDisputed } from '../../../domain/deeds.ts';
import { freshnessOf } from '../../../domain/freshness.ts';
import { listDeeds } from '../../../store/audit/deeds.ts';
import { listHistoryVisibleTo } from '../../../store/audit/history.ts';
import { countAttachments } from '../../../store/documents/attachment-reads.ts';
import type { Offer } from '../../../store/offers/offer-reads.ts';
import { findPolicyInForce } from '../../../store/policies/policies.ts';
import type { OfferDeskModel } from '../../../views/offer-desk/model.ts';
import { OfferActions } from '../../../views/offer-desk/offer-actions.tsx';
import { OfferMore } from '../../../views/offer-desk/offer-more.tsx';
import { concerns } from '../../door.ts';
import type { OfferSlotsOf } from '../catalogue/catalogue.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { deedsOf, isBySecretariat } from './offer-desk-deeds.ts';

/** What stands on the page of an offer for those whom it concerns; nothing for others. */
export function offerSlots({ db }: PageDoor): OfferSlotsOf {
  return async (request: FastifyRequest, page, offer) => {
    const actor = request.bearer;
    if (actor === undefined || !concerns(actor, offer)) return {};
    const model = await withActor(db, actor, async (tx) => await deskModel(tx, actor, offer));
    return {
      actions: OfferActions({ page, model }),
      more: OfferMore({ page, model }),
    };
  };
}

/** An offer as somebody handles it whom it concerns. */
export async function deskModel(tx: Tx, actor: Bearer, offer: Offer): Promise<OfferDeskModel> {
  const deeds = await listDeeds(tx, { offerId: offer.id });
  const { clocks } = (await findPolicyInForce(tx)).content;
  const readsDocuments = may(actor, 'offer.read-attachments', offer);
  return {
    offer,
    deeds: deedsOf(actor, offer, filersIn(deeds)),
    freshness: freshnessOf(offer, clocks),
    disputed: isDisputed(deeds),
    documents: readsDocuments ? await countAttachments(tx, { noun: 'offer', id: offer.id }) : null,
    editionsBySecretariat: isBySecretariat(actor, offer),
    history: await listHistoryVisibleTo(tx, actor, { type: 'offer', id: offer.id }),
  };
}
