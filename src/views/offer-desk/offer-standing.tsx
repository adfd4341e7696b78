import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import { isMessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';
import { StatusTag } from '../parts/status-tag.tsx';
import { receivedInWords } from '../received.ts';
import type { OfferDeskModel } from './model.ts';

/** What the status of an offer means, how fresh it is, and whose word. */
export function OfferStanding({ page, model }: { page: Page; model: OfferDeskModel }): VNode {
  const { offer } = model;
  return (
    <>
      <p>
        <StatusTag page={page} status={`offer.${offer.status}`} /> {statusMeans(page, model)}
      </p>
      <Freshness page={page} model={model} />
      {offer.status === 'draft' && offer.draftReason !== null && (
        <p>{draftReason(page, offer.draftReason)}</p>
      )}
      {offer.confirmedAt === null && offer.source === null && (
        <p class="hint">{receivedInWords(page, offer)}</p>
      )}
    </>
  );
}

function statusMeans({ words }: Page, { offer }: OfferDeskModel): string {
  const { status, expiredAt, withdrawnAt } = offer;
  const ended = status === 'expired' ? expiredAt : withdrawnAt;
  return words(`offer-desk.is-${status}`, { date: ended === null ? '' : dayOf(ended) });
}

function Freshness({ page, model }: { page: Page; model: OfferDeskModel }): VNode | null {
  const { words } = page;
  const { freshness, offer } = model;
  if (freshness === null) return null;
  const { asked, by } = freshness;
  return asked ? (
    <p>
      <strong>{words('offer-desk.stale', { by })}</strong>
    </p>
  ) : (
    <p>{words('offer-desk.fresh', { on: dayOf(offer.renewedAt), by })}</p>
  );
}

function draftReason({ words }: Page, code: string): string {
  const key = `draft-reason.${code}`;
  return isMessageKey(key) ? words(key) : code;
}
