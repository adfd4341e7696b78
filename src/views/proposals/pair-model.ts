// Need and offer as the pages of a proposal show them beside each other.
import type { Reason } from '../../domain/assessment.ts';
import type { Window } from '../../domain/dates.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import type { Kind, Language, Mode, Urgency } from '../../domain/vocabulary.ts';
import type { Received } from '../received.ts';
import type { UserText } from '../user-text.tsx';

/** How a record that is not its owner's own word came to the service. */
export type Filing = Received & {
  /** What a reader must know of it; null where nothing. */
  notice: string | null;
  confirmedAt: string | null;
  /** Where it stands in documents. */
  passages: readonly { document: string; line: number | null; quotation: string }[];
};

export type NeedSide = {
  reference: string;
  ask: number;
  /** The ask, where it is one of several; null where it is the whole need. */
  askTitle: string | null;
  texts: readonly UserText[];
  owner: string;
  /** The state whose point of contact speaks for the need; null where a group owns it. */
  ownerState: string | null;
  beneficiaries: readonly string[];
  concepts: readonly string[];
  kinds: readonly Kind[];
  audience: readonly string[];
  audienceText: readonly string[];
  languages: readonly Language[];
  passiveLanguages: readonly Language[];
  modes: readonly Mode[];
  window: Window | null;
  participants: number | null;
  urgency: Urgency | null;
  excludedProviders: readonly string[];
  filing: Filing;
};

export type OfferSide = {
  reference: string;
  texts: readonly UserText[];
  owner: string;
  kind: Kind;
  /** Null where the reader may not see the offer itself any more. */
  content: {
    concepts: readonly string[];
    audience: readonly string[];
    audienceText: readonly string[];
    /** Null: any state. */
    eligible: { states: readonly string[]; groups: readonly string[] } | null;
    excludedStates: readonly string[];
    conditions: string | null;
  } | null;
  edition: {
    label: string;
    venue: string | null;
    window: Window | null;
    modes: readonly Mode[];
    languages: readonly Language[];
    interpreted: readonly Language[];
    seats: number | null;
    /** Null: unlimited, or not for the reader to know. */
    seatsLeft: number | null;
  } | null;
  filing: Filing;
};

/** Seats that are held for a state. */
export type Hold = { state: string; seats: number; heldUntil: string };

export type PairModel = {
  reference: string;
  status: ProposalStatus;
  need: NeedSide;
  offer: OfferSide;
  reasons: readonly Reason[];
  holds: readonly Hold[];
};
