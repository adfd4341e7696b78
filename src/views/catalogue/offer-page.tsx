import type { ComponentChildren, VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { TextStatusNote, textFor, type UserText } from '../user-text.tsx';
import { Editions } from './editions.tsx';
import { OfferFacts } from './offer-facts.tsx';
import { documentsOf, type OfferModel, type Passage } from './offer-model.ts';
import { OfferNotice } from './offer-notice.tsx';

type OfferSlots = {
  /** What the reader may do with the offer: stands beneath its heading. */
  actions?: ComponentChildren;
  /** What else its owner and the secretariat see: stands at the end. */
  more?: ComponentChildren;
  /** What machines are told of it. */
  data?: ComponentChildren;
};

/** The page of an offer: the same for everybody who may see it, but for what its readers may do. */
export function offerPage(page: Page, offer: OfferModel, slots: OfferSlots = {}): VNode {
  const { words } = page;
  const shown = textFor(page, offer.texts);
  if (shown === undefined) throw new Error('an offer without its original text');
  const others = offer.texts.filter((text) => text !== shown);
  return (
    <Layout page={page} title={shown.title}>
      <p class="offer-head">
        <span class="offer-reference">{offer.reference}</span>{' '}
        {offer.status !== 'published' && (
          <span class="offer-tag">{words(`status.offer.${offer.status}`)}</span>
        )}{' '}
        {offer.example && <span class="offer-tag">{words('public-offer.example')}</span>}
      </p>
      <OfferNotice page={page} offer={offer} documents={documentsOf(offer.provenance)} />
      {slots.actions}
      <OfferText page={page} text={shown} />
      {others.map((text) => (
        <OtherText key={text.language} page={page} text={text} />
      ))}
      <OfferFacts page={page} offer={offer} />
      <h2>{words('public-offer.editions')}</h2>
      {offer.editions.length === 0 ? (
        <p class="hint">{words('public-offer.no-editions')}</p>
      ) : (
        <Editions page={page} offer={offer} />
      )}
      {offer.provenance.length > 0 && <Provenance page={page} passages={offer.provenance} />}
      {slots.more}
      <p class="offer-back">
        <a href="/offers">{words('public-offer.back')}</a>
      </p>
      {slots.data}
    </Layout>
  );
}

function OfferText({ page, text }: { page: Page; text: UserText }): VNode {
  return (
    <div class="offer-text">
      <TextStatusNote page={page} text={text} />
      {text.description !== '' && (
        <p class="offer-description" lang={text.language}>
          {text.description}
        </p>
      )}
    </div>
  );
}

/** The same in another language, folded: above all the original of what is shown translated. */
function OtherText({ page, text }: { page: Page; text: UserText }): VNode {
  const { words, terms } = page;
  return (
    <details class="offer-other">
      <summary>
        {words(text.status === 'original' ? 'public-offer.original' : 'public-offer.translation', {
          language: terms.label('language', text.language),
        })}
      </summary>
      <div lang={text.language}>
        <p>
          <strong>{text.title}</strong>
        </p>
        {text.description !== '' && <p class="offer-description">{text.description}</p>}
      </div>
      <TextStatusNote page={page} text={text} />
    </details>
  );
}

function Provenance({ page, passages }: { page: Page; passages: readonly Passage[] }): VNode {
  const { words } = page;
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">{words('public-offer.provenance')}</h2>
      {passages.map(({ document, symbol, title, line, quotation }) => (
        <figure key={`${document} ${line}`} class="offer-passage">
          {/* The documents are in English. */}
          <blockquote lang="en">{quotation}</blockquote>
          <figcaption>
            <span lang="en">{title}</span>
            {symbol !== null && `, ${symbol}`}
            {line !== null && `, ${words('public-offer.line', { line })}`}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
