// What filing and editing an offer have in common: checking its content, writing a version of it.
import type { Tx } from '../db/client.ts';
import { asSet } from '../domain/canonical.ts';
import { type FieldError, invalid } from '../domain/errors.ts';
import type { EditionContent, OfferContent } from '../domain/offer.ts';
import { insertOfferVersions } from '../store/offers/offer-versions.ts';
import { unknownCodes } from '../store/reference/codes.ts';
import type { Context } from './context.ts';
import { hashOf } from './hash.ts';

type OfferVersion = {
  offer: { id: string; ownerId: string };
  version: number;
  content: OfferContent;
};

/**
 * Throws `invalid` with a field error for each code that no reference entry has, and for an
 * eligibility that leaves nobody.
 */
export async function checkOffer(
  tx: Tx,
  content: OfferContent,
  editions: readonly EditionContent[] = [],
): Promise<void> {
  const { eligible, parties } = content;
  const unknown = await unknownCodes(tx, [
    { noun: 'audience', pointer: '/content/audience', codes: content.audience },
    { noun: 'state', pointer: '/content/eligible/states', codes: eligible?.states ?? [] },
    { noun: 'group', pointer: '/content/eligible/groups', codes: eligible?.groups ?? [] },
    { noun: 'state', pointer: '/content/excludedStates', codes: content.excludedStates },
    { noun: 'concept', pointer: '/content/concepts', codes: content.concepts },
    { noun: 'action', pointer: '/content/actions', codes: content.actions },
    { noun: 'instrument', pointer: '/content/instruments', codes: content.instruments },
    {
      noun: 'organization',
      pointer: (place) => `/content/parties/${place}/organization`,
      codes: parties.map(({ organization }) => organization),
    },
    {
      noun: 'state',
      pointer: (place) => `/editions/${place}/venueState`,
      codes: editions.map(({ venueState }) => venueState),
    },
  ]);
  const errors = [...nobodyEligible(content), ...unknown];
  if (errors.length > 0) throw invalid(errors);
}

/** Null means any state; lists that leave none would mean an offer for nobody. */
function nobodyEligible({ eligible, excludedStates }: OfferContent): FieldError[] {
  if (eligible === null || eligible.groups.length > 0) return [];
  if (eligible.states.some((state) => !excludedStates.includes(state))) return [];
  return [{ pointer: '/content/eligible', code: 'nobody-eligible', parameters: {} }];
}

/** Writes a version of an offer, led by its owner. */
export async function writeOfferVersion(
  tx: Tx,
  context: Context,
  { offer, version, content }: OfferVersion,
): Promise<void> {
  await insertOfferVersions(tx, [
    {
      offerId: offer.id,
      version,
      content,
      leadId: offer.ownerId,
      authorId: authorOf(context),
      contentHash: hashOf(normalOffer(content)),
    },
  ]);
}

/** The person who writes a version; null for a named service and the service itself. */
export function authorOf({ actor }: Context): string | null {
  return actor.kind === 'person' ? actor.id : null;
}

/** The content with its sets in order and without repetitions: equal offers are equal in it. */
export function normalOffer(content: OfferContent): OfferContent {
  const { eligible } = content;
  return {
    ...content,
    translations: asSet(content.translations),
    audience: asSet(content.audience),
    audienceText: asSet(content.audienceText),
    eligible: eligible && { states: asSet(eligible.states), groups: asSet(eligible.groups) },
    excludedStates: asSet(content.excludedStates),
    concepts: asSet(content.concepts),
    actions: asSet(content.actions),
    instruments: asSet(content.instruments),
    parties: asSet(content.parties),
  };
}

/** Hash of the part of an offer that the engine reads: an edit elsewhere starts no new matching. */
export function matchingHash(content: OfferContent): string {
  const {
    translations: _,
    audienceText: __,
    conditions: ___,
    actions: ____,
    instruments: _____,
    parties,
    ...read
  } = normalOffer(content);
  return hashOf({ ...read, hosts: parties.filter(({ role }) => role === 'host') });
}
