// An offer of the inventory as it is written down.
import type { Window } from '../../domain/dates.ts';
import {
  type EditionContent,
  editionContent,
  type OfferContent,
  offerContent,
} from '../../domain/offer.ts';
import type { Kind } from '../../domain/vocabulary.ts';
import type { InventoryOffer } from '../../reference/inventory-records.ts';
import { hashOf } from '../hash.ts';
import type { FirstOffer } from '../import/new-offers.ts';
import { normalOffer } from '../offer-content.ts';
import { windowOfPeriod } from './periods.ts';
import { codesOf, conceptsOf, organizationOf, type Reading, sourcedFiling } from './reading.ts';

/** Whether the record tells of assistance given and over: such ones are activities. */
export function isHistory({ offerBasis, status }: InventoryOffer): boolean {
  return offerBasis === 'delivered' && status === 'delivered';
}

/**
 * Real, unfinished supply is published as of the date of the source. Wishes, willingness and tales of
 * experience stay drafts that say so.
 */
export function sourcedOffer(reading: Reading, offer: InventoryOffer): FirstOffer {
  const content = contentOf(reading, offer);
  const contentHash = hashOf(normalOffer(content));
  const asOf = new Date(reading.sources.asOf);
  return {
    head: {
      ...sourcedFiling(reading, offer, organizationOf(reading, offer.provider).id),
      ...standingOf(offer, asOf),
      visibility: content.visibility,
      renewedAt: asOf,
    },
    content,
    editions: [editionOf(reading, offer)],
    contentHash,
    authorId: null,
  };
}

function contentOf(reading: Reading, offer: InventoryOffer): OfferContent {
  const { eligible } = offer;
  return offerContent.parse({
    language: offer.language,
    title: offer.title,
    description: offer.description,
    kind: offer.kind,
    audience: codesOf(reading, 'audiences', offer.audience),
    eligible: eligible && {
      states: eligible.countries,
      groups: codesOf(reading, 'groups', eligible.regions),
    },
    conditions: offer.conditions,
    concepts: conceptsOf(reading, offer.themes),
    actions: [...new Set(offer.actionCodes)],
    instruments: codesOf(reading, 'instruments', offer.instruments),
    parties: [
      ...partiesOf(reading, offer.partners, 'partner'),
      ...partiesOf(reading, offer.funders, 'funder'),
    ],
  });
}

function partiesOf(reading: Reading, names: readonly string[], role: 'partner' | 'funder') {
  return codesOf(reading, 'organizations', names).map((organization) => ({ organization, role }));
}

function standingOf({ offerBasis }: InventoryOffer, asOf: Date) {
  return offerBasis === 'offered' || offerBasis === 'delivered'
    ? { status: 'published' as const, submittedAt: asOf, publishedAt: asOf }
    : { status: 'draft' as const, draftReason: offerBasis };
}

function editionOf(reading: Reading, offer: InventoryOffer): EditionContent {
  const { lookups } = reading;
  // "Santiago, Chile": the last part names the state, where any does.
  const place = offer.venue?.split(', ').at(-1);
  return editionContent.parse({
    label: offer.period ?? undefined,
    window: editionWindow(offer, reading.sources.asOf),
    venue: offer.venue,
    venueState: place === undefined ? null : (lookups.states.find(place) ?? null),
    deliveryLanguages: offer.deliveryLanguages,
  });
}

/** What is made once and then there: its period tells when it was made, not when it can be had. */
const lasting: readonly Kind[] = ['toolkit', 'manual', 'database'];

/**
 * When the offer could be taken up, as its period says. Open-ended where the period says nothing of
 * that: for what is made to last, and for what a document calls available or going on after the period
 * in which it had begun.
 */
function editionWindow({ period, kind, status }: InventoryOffer, asOf: string): Window | null {
  if (period === null || lasting.includes(kind)) return null;
  const window = windowOfPeriod(period);
  const isPlanned = status === 'planned';
  return window !== null && (isPlanned || window.to >= asOf) ? window : null;
}

/** What the compilers noted, and what had come of the offer by then. */
export function notesOn({ note, results }: InventoryOffer): (string | null)[] {
  return [note, results === null ? null : `Results: ${results}`];
}
