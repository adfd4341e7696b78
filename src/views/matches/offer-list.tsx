import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { Written } from '../user-text.tsx';
import type { FoundOffer } from './model.ts';

type OfferListProps = {
  page: Page;
  offers: readonly FoundOffer[];
  /** Where each leads. */
  hrefOf(reference: string): string;
};

/** Offers by title, each with its provider and what must be known of it. */
export function OfferList({ page, offers, hrefOf }: OfferListProps): VNode {
  return (
    <ul class="matches-list">
      {offers.map(({ reference, title, language, provider, kind, notice }) => (
        <li key={reference}>
          <a href={hrefOf(reference)}>
            <Written page={page} language={language}>
              {title}
            </Written>
          </a>
          <p class="hint">{[provider, page.terms.label('kind', kind), reference].join(' · ')}</p>
          {notice !== null && <p class="dossier-notice">{notice}</p>}
        </li>
      ))}
    </ul>
  );
}
