// New public offers, for feed readers.
import { type Author, Feed } from 'feed';
import { withActor } from '../../../db/client.ts';
import { visitor } from '../../../domain/actor.ts';
import { sortCatalogue } from '../../../domain/catalogue.ts';
import { listCatalogueOffers } from '../../../store/offers/catalogue-reads.ts';
import type { Offer } from '../../../store/offers/offer-reads.ts';
import { documentsOf } from '../../../views/catalogue/offer-model.ts';
import { noticeOf } from '../../../views/catalogue/offer-notice.tsx';
import type { Page } from '../../../views/page.ts';
import { textFor } from '../../../views/user-text.tsx';
import type { App } from '../../deps.ts';
import { openPage } from '../frame/page-routes.ts';
import type { PublicDoor } from '../frame/public-door.ts';

/** Offers that a feed tells of. */
const entries = 50;

/** The feed of public offers, the latest published first, in the language that its address asks for. */
export function offerFeedRoute(app: App, { db, door, pageOf, catalogue, publicUrl }: PublicDoor) {
  app.get('/offers.atom', openPage, async (request, reply) => {
    const page = await pageOf(request, reply);
    const offers = await withActor(db, visitor, async (tx) => {
      const latest = sortCatalogue(await catalogue(tx, visitor), 'newest', door.today());
      const ids = latest.slice(0, entries).map(({ id }) => id);
      return await listCatalogueOffers(tx, visitor, ids);
    });
    return await reply
      .type('application/atom+xml; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(feedOf(page, offers, publicUrl));
  });
}

function feedOf(page: Page, offers: readonly Offer[], publicUrl: string): string {
  const { words, language } = page;
  const feed = new Feed({
    id: `${publicUrl}/offers.atom?language=${language}`,
    title: `${words('layout.service')}: ${words('catalogue.title')}`,
    description: words('catalogue.intro'),
    language,
    link: `${publicUrl}/offers?language=${language}`,
    feedLinks: { atom: `${publicUrl}/offers.atom?language=${language}` },
    copyright: words('layout.service'),
    generator: words('layout.service'),
    updated: latestOf(offers),
  });
  for (const offer of offers) {
    const text = textFor(page, offer.texts);
    const notice = noticeOf(page, offer, documentsOf(offer.provenance));
    feed.addItem({
      id: `${publicUrl}/offers/${offer.reference}`,
      link: `${publicUrl}/offers/${offer.reference}?language=${language}`,
      title: asHtml(text?.title ?? offer.reference),
      description: asHtml([notice, text?.description].filter(Boolean).join(' ')),
      author: [authorOf(page, offer)],
      category: offer.concepts.map((concept) => ({
        name: page.terms.label('concept', concept),
        term: concept,
      })),
      published: publishedOf(offer),
      date: publishedOf(offer),
    });
  }
  return feed.atom1();
}

/** Titles and summaries of the feed are HTML: what somebody wrote is text in it. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function authorOf({ language }: Page, { ownerNames }: Offer): Author {
  return { name: ownerNames[language] };
}

function publishedOf({ publishedAt, createdAt }: Offer): Date {
  return publishedAt ?? createdAt;
}

/** When the latest of them was published; the beginning of time where there is none. */
function latestOf(offers: readonly Offer[]): Date {
  return new Date(Math.max(0, ...offers.map((offer) => publishedOf(offer).getTime())));
}
