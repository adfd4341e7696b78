import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import type { Standing } from './offer-model.ts';

type OfferNoticeProps = { page: Page; offer: Standing; documents: readonly string[] };

/** What a reader must know of an offer that is invented or not its owner's own word; else null. */
export function noticeOf(
  { words }: Page,
  { example, source, confirmedAt }: Standing,
  documents: readonly string[],
): string | null {
  if (example) return words('notice.example');
  if (confirmedAt !== null) return null;
  if (source === null) return words('notice.on-behalf');
  return words('notice.sourced', { documents: documents.length > 0 ? documents : [source] });
}

/** Says whose word an offer is, where a reader could take it for its owner's. */
export function OfferNotice({ page, offer, documents }: OfferNoticeProps): VNode | null {
  const notice = noticeOf(page, offer, documents);
  return notice === null ? null : <p class="catalogue-notice">{notice}</p>;
}
