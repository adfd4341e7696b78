// Records of files as the engine takes them.
import type { NeedContent } from '../domain/need.ts';
import type { NeedRecord } from '../interchange/read-need.ts';
import type { OfferRecord } from '../interchange/read-offer.ts';
import type { Ask, Offer } from '../matching/model.ts';

/** The members of a group as of the run. */
export type MembersOf = (group: string) => readonly string[];

/** The asks of a need: those it states, else the whole of it as one, under the need's own id. */
export function asksOf({ externalId, content }: NeedRecord, membersOf: MembersOf): Ask[] {
  const shared = sharedPart(externalId, content, membersOf);
  const { title, description, wantedKinds, concepts } = content;
  if (content.asks.length === 0) {
    return [{ ...shared, id: externalId, title, description, context: '', wantedKinds, concepts }];
  }
  return content.asks.map((ask, index) =>
    Object.assign(
      {
        id: `${externalId}#${index + 1}`,
        title: ask.title,
        description: ask.description,
        context: [title, description].join('\n'),
        // An ask that states none of its own has those of its need; concepts it has alone.
        wantedKinds: ask.wantedKinds.length > 0 ? ask.wantedKinds : wantedKinds,
        concepts: ask.concepts,
      },
      shared,
    ),
  );
}

function sharedPart(needId: string, content: NeedContent, membersOf: MembersOf) {
  const { beneficiaries, group } = content;
  return {
    needId,
    beneficiaries: beneficiaries.length > 0 || group === null ? beneficiaries : membersOf(group),
    language: content.language,
    audience: content.audience,
    deliveryLanguages: content.deliveryLanguages,
    passiveLanguages: content.passiveLanguages,
    modes: content.modes,
    window: content.window,
    participants: content.participants,
    excludedProviders: content.excludedProviders,
  };
}

/** An offer with its editions; the file says nothing of its past effect or of seats already taken. */
export function offerOf(record: OfferRecord, membersOf: MembersOf): Offer {
  const { externalId, provider, content, editions } = record;
  const { eligible } = content;
  return {
    id: externalId,
    provider: provider.code,
    ownStates: ownStatesOf(record),
    live: true,
    language: content.language,
    title: content.title,
    description: content.description,
    kind: content.kind,
    audience: content.audience,
    concepts: content.concepts,
    eligible: eligible && [...new Set([...eligible.states, ...eligible.groups.flatMap(membersOf)])],
    excludedStates: content.excludedStates,
    effect: null,
    editions: editions.map((edition) => ({
      id: edition.label,
      window: edition.window,
      modes: edition.modes,
      deliveryLanguages: edition.deliveryLanguages,
      interpretedLanguages: edition.interpretedLanguages,
      seatsLeft: edition.seats,
    })),
  };
}

/** A state does not receive what it leads. */
function ownStatesOf({ provider }: OfferRecord): string[] {
  return provider.type === 'member-state' && provider.country !== null ? [provider.country] : [];
}
