import { z } from 'zod';
import { kinds, type Language, languages } from '../../../domain/vocabulary.ts';
import type { OfferSummary } from '../../../store/offer-summaries.ts';
import { named, notice, noticeFor } from './common.ts';

/** Offers found for a need: in no order of merit, without a score. */
export const likelyOffersShape = z
  .object({
    items: z.array(
      z.object({
        reference: z.string(),
        title: z.string(),
        language: z.enum(languages).meta({ description: 'Language of the title' }),
        kind: z.enum(kinds),
        provider: named,
        example: z.boolean(),
        source: z.string().nullable(),
        notice,
      }),
    ),
  })
  .meta({ id: 'LikelyOffers' });

/** The offers found for a need as they are answered. */
export function presentLikelyOffers(offers: readonly OfferSummary[], reader: Language) {
  return {
    items: offers.map(({ provider, providerNames, ...offer }) => ({
      ...offer,
      provider: { code: provider, name: providerNames[reader] },
      notice: noticeFor({ ...offer, provenance: [], confirmed: offer.source === null }, reader),
    })),
  };
}
