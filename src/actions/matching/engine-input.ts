// From the rows of the store to what the engine reads.
import type { PartHashes } from '../../domain/review.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { Ask, Edition, Offer } from '../../matching/model.ts';
import type { AskRow, EditionRow, OfferRow } from '../../store/matching/matchables.ts';
import { hashOf } from '../hash.ts';

function windowOf(row: { windowFrom: string | null; windowTo: string | null }) {
  return row.windowFrom === null || row.windowTo === null
    ? null
    : { from: row.windowFrom, to: row.windowTo };
}

/** An ask of several says less than its need: what it leaves open, the need answers. */
export function askOf(row: AskRow): Ask {
  return {
    id: row.id,
    needId: row.needId,
    beneficiaries: row.beneficiaries,
    language: row.language,
    title: row.title,
    description: row.description,
    context: row.whole ? '' : `${row.needTitle}\n${row.needDescription}`,
    audience: row.audience,
    wantedKinds: row.wantedKinds.length > 0 ? row.wantedKinds : row.needWantedKinds,
    deliveryLanguages: row.deliveryLanguages,
    passiveLanguages: row.passiveLanguages,
    modes: row.modes,
    window: windowOf(row),
    participants: row.participants,
    concepts: row.concepts.length > 0 || !row.whole ? row.concepts : row.needConcepts,
    excludedProviders: row.excludedProviders,
  };
}

/** The states that an offer is open to, as of a run; null for any state. */
export function eligibleStates(
  row: Pick<OfferRow, 'anyState' | 'states' | 'groups' | 'visibility'>,
  members: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  // An offer for members alone is not open to others, whatever its own list says.
  const memberStates = row.visibility === 'members' ? (members.get('OAS') ?? []) : null;
  if (row.anyState) return memberStates;
  const named = new Set([
    ...row.states,
    ...row.groups.flatMap((group) => members.get(group) ?? []),
  ]);
  const eligible = [...named].sort();
  return memberStates === null ? eligible : eligible.filter((it) => memberStates.includes(it));
}

/** Seats are given apart: they change without a change of the offer. */
export function offerOf(
  row: OfferRow,
  members: ReadonlyMap<string, readonly string[]>,
  seatsLeft: ReadonlyMap<string, number>,
): Offer {
  const ofState = row.ownerKind === 'member-state' || row.providerType === 'member-state';
  const leads = ofState && row.ownerState !== null ? [row.ownerState] : [];
  return {
    id: row.id,
    provider: row.provider,
    ownStates: [...leads, ...(row.hosts.length === 1 ? row.hosts : [])],
    live: row.status === 'published',
    language: row.language,
    title: row.title,
    description: row.description,
    kind: row.kind,
    audience: row.audience,
    concepts: row.concepts,
    eligible: eligibleStates(row, members),
    excludedStates: row.excludedStates,
    effect: null,
    editions: editionsOf(row, seatsLeft),
  };
}

/** The editions of an offer with the seats that are left in them. */
export function editionsOf(
  { editions }: Pick<OfferRow, 'editions'>,
  seatsLeft: ReadonlyMap<string, number>,
): Edition[] {
  return editions.map((edition) => editionOf(edition, seatsLeft));
}

function editionOf(row: EditionRow, seatsLeft: ReadonlyMap<string, number>): Edition {
  return {
    id: row.id,
    window: windowOf(row),
    modes: row.modes,
    deliveryLanguages: row.deliveryLanguages,
    interpretedLanguages: row.interpretedLanguages,
    seatsLeft: row.seats === null ? null : (seatsLeft.get(row.id) ?? 0),
  };
}

/** A hash of each part of the pair that a reason of rejection can be about. */
export function partHashes(ask: Ask, offer: Offer, edition: EditionRow): PartHashes {
  return {
    text: hashOf([
      ask.language,
      ask.title,
      ask.description,
      ask.context,
      ask.concepts,
      offer.language,
      offer.title,
      offer.description,
      offer.concepts,
    ]),
    audience: hashOf([ask.audience, offer.audience]),
    kind: hashOf([ask.wantedKinds, offer.kind]),
    dates: hashOf([ask.window, windowOf(edition)]),
    language: hashOf([
      ask.deliveryLanguages,
      edition.deliveryLanguages,
      ...gradedLanguages(ask, edition),
    ]),
    eligibility: hashOf([
      ask.beneficiaries,
      ask.excludedProviders,
      offer.provider,
      offer.ownStates,
      offer.eligible,
      offer.excludedStates,
    ]),
    seats: hashOf([ask.participants, edition.seats]),
  };
}

/** Nothing where neither side states any: the hashes of before they could be stated hold. */
function gradedLanguages(ask: Ask, edition: EditionRow): (readonly Language[])[] {
  const graded = [ask.passiveLanguages, edition.interpretedLanguages];
  return graded.some((list) => list.length > 0) ? graded : [];
}
