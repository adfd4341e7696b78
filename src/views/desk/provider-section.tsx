import type { VNode } from 'preact';
import { dayOf } from '../../domain/dates.ts';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import type { ProviderDesk } from './desk-model.ts';
import { Title } from './state-section.tsx';
import { type DeskLevel, type Waiting, WaitingList } from './waiting-list.tsx';

type ProviderProps = { page: Page; desk: ProviderDesk; level: DeskLevel; mayFile: boolean };

/** The desk of a provider: what was disclosed to it, and the offers that ask something of it. */
export function ProviderSection({ page, desk, level, mayFile }: ProviderProps): VNode {
  const { words } = page;
  const { offers, unread } = desk;
  const stale = offers.filter(
    ({ staleAskedAt, status }) => staleAskedAt !== null && status !== 'draft',
  );
  const drafts = offers.filter(({ status }) => status === 'draft');
  const toConfirm = offers.filter(
    (offer) => !offer.confirmed && !drafts.includes(offer) && !stale.includes(offer),
  );
  return (
    <>
      {offers.length + unread.length === 0 && <p>{words('desk.nothing-provider')}</p>}
      <WaitingList
        level={level}
        title={words('desk.disclosed')}
        items={unread.map((release) => ({
          key: release.reference,
          href: `/releases/${release.reference}`,
          title: disclosed(page, release),
          detail: words('desk.disclosed-on', { day: dayOf(release.releasedAt) }),
        }))}
      />
      <WaitingList
        level={level}
        title={words('desk.to-renew')}
        items={stale.map((offer) => waiting(page, offer, words('desk.to-renew-means')))}
      />
      <WaitingList
        level={level}
        title={words('desk.offers-to-confirm')}
        items={toConfirm.map((offer) => waiting(page, offer))}
      />
      <WaitingList
        level={level}
        title={words('desk.offer-drafts')}
        items={drafts.map((offer) => ({
          ...waiting(page, offer),
          href: `/offers/${offer.reference}/edit`,
        }))}
      />
      <p class="need-ways">
        {mayFile && <ButtonLink href="/offers/new">{words('nav.list-offer')}</ButtonLink>}
        <a href="/offers/own">{words('desk.all-offers')}</a>
        <a href="/demand">{words('nav.demand')}</a>
      </p>
    </>
  );
}

type Unread = ProviderDesk['unread'][number];

/** What a disclosed need is about, with its reference. */
function disclosed({ words, terms }: Page, { reference, content: { concepts } }: Unread): string {
  if (concepts.length === 0) return reference;
  return words('desk.disclosed-about', { themes: terms.labels('concept', concepts), reference });
}

function waiting(
  page: Page,
  { reference, texts }: ProviderDesk['offers'][number],
  detail?: string,
): Waiting {
  return {
    key: reference,
    href: `/offers/${reference}`,
    title: <Title page={page} texts={texts} reference={reference} />,
    ...(detail !== undefined && { detail }),
  };
}
