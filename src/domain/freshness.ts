// The clock of freshness: how long an offer stands in the catalogue on its provider's last word.
import { addDays, dayOf, type IsoDate } from './dates.ts';
import type { OfferStatus } from './status.ts';

/** Days without a word after which the provider is asked, and then after which the offer leaves. */
export type FreshnessClock = { offerStale: number; offerGrace: number };

type Offered = {
  status: OfferStatus;
  example: boolean;
  source: string | null;
  confirmedAt: Date | null;
  renewedAt: Date;
  staleAskedAt: Date | null;
};

/** By when the provider should say that the offer stands, and whether it was asked already. */
export type Freshness = { asked: boolean; by: IsoDate };

/**
 * The state of the clock; null where it does not run: outside the catalogue, for examples and for what
 * only a document says (docs/rules.md 9).
 */
export function freshnessOf(offer: Offered, clock: FreshnessClock): Freshness | null {
  const { status, example, source, confirmedAt, renewedAt, staleAskedAt } = offer;
  const isInCatalogue = status === 'published' || status === 'exhausted';
  if (!isInCatalogue || example || (source !== null && confirmedAt === null)) return null;
  return staleAskedAt === null
    ? { asked: false, by: addDays(dayOf(renewedAt), clock.offerStale) }
    : { asked: true, by: addDays(dayOf(staleAskedAt), clock.offerGrace) };
}
