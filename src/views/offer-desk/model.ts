// An offer as its owner and the secretariat handle it.
import type { IsoDate } from '../../domain/dates.ts';
import type { Freshness } from '../../domain/freshness.ts';
import type { OfferStatus } from '../../domain/status.ts';
import type { Received } from '../received.ts';
import type { UserText } from '../user-text.tsx';

/** What can be done with an offer, as far as the reader may and its status allows. */
export const offerDeeds = [
  'confirm',
  'publish',
  'submit',
  'renew',
  'edit',
  'add-edition',
  'suspend',
  'withdraw',
  'confirm-with-document',
  'request-confirmation',
  'documents',
] as const;
export type OfferDeed = (typeof offerDeeds)[number];

/** Those that are done by one press of a button. */
export const offerMoves = ['confirm', 'publish', 'submit', 'renew', 'suspend'] as const;
export type OfferMove = (typeof offerMoves)[number];

type DeskEdition = {
  number: number;
  label: string;
  window: { from: IsoDate; to: IsoDate } | null;
  seats: number | null;
  cancelled: boolean;
};

export type DeskOffer = Received & {
  reference: string;
  revision: number;
  status: OfferStatus;
  language: UserText['language'];
  texts: readonly UserText[];
  editions: readonly DeskEdition[];
  draftReason: string | null;
  confirmedAt: Date | null;
  renewedAt: Date;
  expiredAt: Date | null;
  withdrawnAt: Date | null;
  source: string | null;
};

/** Something that happened to the offer. */
export type OfferEvent = { at: Date; verb: string; organization: string | null };

export type OfferDeskModel = {
  offer: DeskOffer;
  deeds: ReadonlySet<OfferDeed>;
  freshness: Freshness | null;
  /** Its owner said that what was entered is wrong, and nobody has edited it since. */
  disputed: boolean;
  /** How many documents are attached; null where that is not for the reader to know. */
  documents: number | null;
  /** Seats are for the secretariat to reduce, editions for it to cancel. */
  editionsBySecretariat: boolean;
  history: readonly OfferEvent[];
};
