import { z } from 'zod';
import { isoDate } from '../../../domain/dates.ts';
import { offerStatuses } from '../../../domain/status.ts';
import {
  channels,
  confirmationWays,
  kinds,
  type Language,
  languages,
  modes,
  offerVisibilities,
  partyRoles,
} from '../../../domain/vocabulary.ts';
import { contentOf, type Offer } from '../../../store/offers/offer-reads.ts';
import type { OfferSummary } from '../../../store/offers/offer-summaries.ts';
import { concerns, type Reader } from '../../door.ts';
import {
  documentsIn,
  draftReasonShape,
  instant,
  iso,
  named,
  notice,
  noticeFor,
  period,
  presentDraftReason,
  provenance,
  textFor,
  translations,
} from './common.ts';

const head = {
  reference: z.string(),
  revision: z.int().meta({ description: 'The ETag of the record, as a number' }),
  status: z.enum(offerStatuses),
  owner: named,
  kind: z.enum(kinds),
  example: z.boolean(),
  source: z.string().nullable(),
  notice,
  createdAt: instant,
  publishedAt: instant.nullable(),
};

const content = z
  .object({
    language: z.enum(languages),
    title: z.string(),
    description: z.string(),
    translations,
    kind: z.enum(kinds),
    audience: z.array(z.string()),
    audienceText: z.array(z.string()),
    eligible: z.object({ states: z.array(z.string()), groups: z.array(z.string()) }).nullable(),
    excludedStates: z.array(z.string()),
    conditions: z.string().nullable(),
    concepts: z.array(z.string()),
    actions: z.array(z.string()),
    instruments: z.array(z.string()),
    visibility: z.enum(offerVisibilities),
    parties: z.array(z.object({ organization: z.string(), role: z.enum(partyRoles) })),
  })
  .meta({ description: 'What was filed, in the shape in which it is edited' });

/** A run of an offer as its readers get it. */
export const editionShape = z
  .object({
    number: z.int(),
    version: z.int(),
    label: z.string(),
    window: period,
    venue: z.string().nullable(),
    venueState: z.string().nullable(),
    modes: z.array(z.enum(modes)),
    deliveryLanguages: z.array(z.enum(languages)),
    interpretedLanguages: z
      .array(z.enum(languages))
      .meta({ description: 'Those into which it is interpreted' }),
    seats: z.int().nullable().meta({ description: 'Null: unlimited' }),
    seatsLeft: z.int().nullable().meta({ description: 'Null: unlimited, or not for you to know' }),
    cancelled: z.boolean(),
  })
  .meta({ id: 'Edition' });

/** An offer as its readers get it. */
export const offerShape = z
  .object({
    ...head,
    version: z.int(),
    submittedAt: instant.nullable(),
    suspendedAt: instant.nullable(),
    exhaustedAt: instant.nullable(),
    expiredAt: instant.nullable(),
    withdrawnAt: instant.nullable(),
    renewedAt: instant,
    content,
    parties: z.array(named.extend({ role: z.enum(partyRoles) })),
    editions: z.array(editionShape),
    provenance,
    filing: z
      .object({
        channel: z.enum(channels),
        documentSymbol: z.string().nullable(),
        documentDate: isoDate.nullable(),
        confirmedAt: instant.nullable(),
        confirmedBy: z.enum(confirmationWays).nullable(),
        staleAskedAt: instant.nullable(),
        draftReason: draftReasonShape.nullable(),
      })
      .nullable()
      .meta({ description: 'For its owner, whoever entered it and the secretariat; else null' }),
  })
  .meta({ id: 'Offer' });

/** An offer in a list. */
export const offerSummaryShape = z
  .object({
    ...head,
    title: z.string(),
    language: z.enum(languages).meta({ description: 'Language of the title' }),
    concepts: z.array(z.string()),
    editions: z.array(
      editionShape.pick({
        number: true,
        label: true,
        window: true,
        deliveryLanguages: true,
        interpretedLanguages: true,
        seatsLeft: true,
      }),
    ),
  })
  .meta({ id: 'OfferSummary' });

/** An offer found for a need. */
export const foundOfferShape = z.object({
  reference: z.string(),
  title: z.string(),
  language: z.enum(languages).meta({ description: 'Language of the title' }),
  kind: z.enum(kinds),
  provider: named,
  example: z.boolean(),
  source: z.string().nullable(),
  notice,
});

/** Offers found for a need: in no order of merit, without a score. */
export const likelyOffersShape = z
  .object({ items: z.array(foundOfferShape) })
  .meta({ id: 'LikelyOffers' });

/** An offer for a reader: how it was filed is told only to those whom it concerns. */
export function presentOffer(offer: Offer, reader: Reader): z.infer<typeof offerShape> {
  const { version, editions, channel, documentSymbol, documentDate, draftReason } = offer;
  const filing = {
    channel,
    documentSymbol,
    documentDate,
    draftReason: presentDraftReason(draftReason, reader.language),
    confirmedAt: iso(offer.confirmedAt),
    confirmedBy: offer.confirmedBy,
    staleAskedAt: iso(offer.staleAskedAt),
  };
  return {
    ...presentHead(offer, reader),
    version,
    editions,
    provenance: offer.provenance,
    submittedAt: iso(offer.submittedAt),
    suspendedAt: iso(offer.suspendedAt),
    exhaustedAt: iso(offer.exhaustedAt),
    expiredAt: iso(offer.expiredAt),
    withdrawnAt: iso(offer.withdrawnAt),
    renewedAt: offer.renewedAt.toISOString(),
    content: contentOf(offer),
    parties: offer.parties.map(({ organization, names, role }) => ({
      code: organization,
      name: names[reader.language],
      role,
    })),
    filing: concerns(reader.actor, offer) ? filing : null,
  };
}

/** An offer in a list for a reader: the runs that stand. */
export function presentOfferSummary(
  offer: Offer,
  reader: Reader,
): z.infer<typeof offerSummaryShape> {
  const { title, language } = textFor(offer.texts, reader.language);
  const editions = offer.editions.filter(({ cancelled }) => !cancelled);
  return { ...presentHead(offer, reader), title, language, concepts: offer.concepts, editions };
}

/** The offers found for a need as they are answered. */
export function presentLikelyOffers(offers: readonly OfferSummary[], reader: Language) {
  return {
    items: offers.map((offer) => presentFoundOffer(offer, reader)),
  };
}

/** An offer found for a need as it is answered. */
export function presentFoundOffer(found: OfferSummary, reader: Language) {
  const { id: _, provider, providerNames, documents, confirmedAt, ...offer } = found;
  return {
    ...offer,
    provider: { code: provider, name: providerNames[reader] },
    notice: noticeFor({ ...offer, documents, confirmed: confirmedAt !== null }, reader),
  };
}

function presentHead(offer: Offer, { language }: Reader) {
  const { reference, revision, status, kind, example, source } = offer;
  return {
    reference,
    revision,
    status,
    kind,
    example,
    source,
    owner: { code: offer.owner, name: offer.ownerNames[language] },
    notice: noticeFor(
      { ...offer, documents: documentsIn(offer.provenance), confirmed: offer.confirmedAt !== null },
      language,
    ),
    createdAt: offer.createdAt.toISOString(),
    publishedAt: iso(offer.publishedAt),
  };
}
