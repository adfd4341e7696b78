// The pair that an assessment judged, put together again from the versions and inputs that it names.
import type { AssessmentInputs } from '../../domain/assessment-inputs.ts';
import type { GroupMemberships } from '../../domain/membership.ts';
import type { Ask, Offer } from '../../matching/model.ts';
import { membersAt } from '../../reference/groups.ts';
import type { AskRow, EditionRow, OfferRow } from '../../store/matching/matchables.ts';
import { askOf, eligibleStates, offerOf } from './engine-input.ts';

/** What the engine was given: the offer has the one edition that was judged. */
export type Rebuilt = { ask: Ask; offer: Offer; edition: EditionRow };

type Rows = { ask: AskRow; offer: OfferRow; edition: EditionRow };

/**
 * The pair as the engine read it. Of an assessment that kept no inputs it is what its versions say;
 * who was eligible then, and how many seats were left, nobody knows.
 */
export function rebuildPair(rows: Rows, inputs: AssessmentInputs | null): Rebuilt {
  const none = new Map<string, never>();
  const ask = askOf(rows.ask);
  const offer = offerOf(rows.offer, none, none);
  if (inputs === null) return { ask, offer, edition: rows.edition };
  const { visibility: _, ...facts } = inputs.offer;
  const { seatsLeft } = inputs.edition;
  return {
    ask: { ...ask, ...inputs.ask },
    offer: {
      ...offer,
      ...facts,
      editions: offer.editions.map((edition) => ({ ...edition, seatsLeft })),
    },
    edition: rows.edition,
  };
}

/** The states to which an offer is open by a version of the memberships, as of a day. */
export function eligibleBy(
  memberships: readonly GroupMemberships[],
  { offer, asOf }: { offer: Parameters<typeof eligibleStates>[0]; asOf: string },
): readonly string[] | null {
  const members = new Map(memberships.map((group) => [group.code, membersAt(group, asOf)]));
  return eligibleStates(offer, members);
}
