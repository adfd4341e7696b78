import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Section } from '../parts/section.tsx';
import { isRecorded, type OfferModel } from './offer-model.ts';

/**
 * How a state comes by what is offered, for states and for visitors; nothing where there is nothing to ask
 * for, as of an offer that only an old document says.
 */
export function Asking({ page, offer }: { page: Page; offer: OfferModel }): VNode | null {
  const { words, reader } = page;
  const mayFile = reader?.desks.includes('state') === true;
  if (offer.status !== 'published' || isRecorded(offer)) return null;
  if (reader !== null && !mayFile) return null;
  return (
    <Section id="asking" title={words('public-offer.asking')}>
      <p>{words('public-offer.asking-means')}</p>
      <p>
        {mayFile ? (
          <ButtonLink href="/needs/new" look="quiet">
            {words('nav.file-need')}
          </ButtonLink>
        ) : (
          <a href="/help#states">{words('help.title')}</a>
        )}
      </p>
    </Section>
  );
}
