import type { ComponentChildren, VNode } from 'preact';
import { Layout } from '../layout.tsx';
import type { Page } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { Section } from '../parts/section.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { TextStatusNote, textFor, type UserText } from '../user-text.tsx';
import { Asking } from './asking.tsx';
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
  const trail = [{ href: '/offers', label: words('catalogue.title') }];
  return (
    <Layout page={page} title={shown.title} titleLanguage={shown.language} trail={trail}>
      <p class="catalogue-head">
        {offer.status !== 'published' && <StatusTag page={page} status={`offer.${offer.status}`} />}
        {offer.example && <Tag tone="care">{words('public-offer.example')}</Tag>}
        <span class="hint">{words('public-offer.reference', { reference: offer.reference })}</span>
        <TextStatusNote page={page} text={shown} />
      </p>
      <OfferNotice page={page} offer={offer} documents={documentsOf(offer.provenance)} />
      {slots.actions}
      {shown.description !== '' && (
        <p class="catalogue-description" lang={shown.language}>
          {shown.description}
        </p>
      )}
      {others.map((text) => (
        <OtherText key={text.language} page={page} text={text} />
      ))}
      <OfferFacts page={page} offer={offer} />
      <Section id="editions" title={words('public-offer.editions')}>
        {offer.editions.length === 0 ? (
          <p class="hint">{words('public-offer.no-editions')}</p>
        ) : (
          <Editions page={page} offer={offer} />
        )}
      </Section>
      {offer.provenance.length > 0 && <Provenance page={page} passages={offer.provenance} />}
      <Asking page={page} offer={offer} />
      {slots.more}
      {slots.data}
    </Layout>
  );
}

/** The same in another language, folded: above all the original of what is shown translated. */
function OtherText({ page, text }: { page: Page; text: UserText }): VNode {
  const { words, terms } = page;
  const name = text.status === 'original' ? 'public-offer.original' : 'public-offer.translation';
  return (
    <Details summary={words(name, { language: terms.label('language', text.language) })}>
      <p lang={text.language}>
        <strong>{text.title}</strong>
      </p>
      {text.description !== '' && (
        <p class="catalogue-description" lang={text.language}>
          {text.description}
        </p>
      )}
      {text.status !== 'original' && (
        <p>
          <TextStatusNote page={page} text={text} />
        </p>
      )}
    </Details>
  );
}

function Provenance({ page, passages }: { page: Page; passages: readonly Passage[] }): VNode {
  const { words } = page;
  return (
    <Section id="provenance" title={words('public-offer.provenance')}>
      {passages.map(({ document, symbol, title, line, quotation }) => (
        <figure key={`${document} ${line}`} class="catalogue-passage">
          {/* The documents and their titles are in English. */}
          <blockquote class="quotation" lang="en">
            {quotation}
          </blockquote>
          <figcaption>
            <span lang="en">{title}</span>
            {symbol !== null && !title.includes(symbol) && `, ${symbol}`}
            {line !== null && `, ${words('public-offer.line', { line })}`}
          </figcaption>
        </figure>
      ))}
    </Section>
  );
}
