// An offer as its page shows it: what its reader may see, read beforehand.
import type { Labels } from '../../domain/codes.ts';
import { dayOf, type IsoDate, type Window } from '../../domain/dates.ts';
import type { Eligibility } from '../../domain/offer.ts';
import type { OfferStatus } from '../../domain/status.ts';
import type { Kind, Language, Mode, OfferVisibility, PartyRole } from '../../domain/vocabulary.ts';
import type { UserText } from '../user-text.tsx';

/** A run of the offer. */
export type EditionModel = {
  number: number;
  label: string;
  /** Null: open-ended. */
  window: Window | null;
  venue: string | null;
  venueState: string | null;
  modes: readonly Mode[];
  deliveryLanguages: readonly Language[];
  interpretedLanguages: readonly Language[];
  /** Null: unlimited. */
  seats: number | null;
  /** Null: unlimited, or not for the reader to know. */
  seatsLeft: number | null;
  cancelled: boolean;
};

/** Where a sourced offer stands in a document. */
export type Passage = {
  document: string;
  symbol: string | null;
  title: string;
  line: number | null;
  quotation: string;
};

/** What tells whose word a record is. */
export type Standing = {
  example: boolean;
  /** The body of documents that it was taken from. */
  source: string | null;
  /** When it became its owner's own word. */
  confirmedAt: Date | null;
};

export type OfferModel = Standing & {
  reference: string;
  status: OfferStatus;
  visibility: OfferVisibility;
  kind: Kind;
  /** Of the original text, and of what has no translation: conditions, audience in words, venues. */
  language: Language;
  /** The original first. */
  texts: readonly UserText[];
  audience: readonly string[];
  audienceText: readonly string[];
  /** Null: any state. */
  eligible: Eligibility | null;
  /** Empty where there is none, and for those who are not to know. */
  excludedStates: readonly string[];
  conditions: string | null;
  concepts: readonly string[];
  actions: readonly string[];
  instruments: readonly string[];
  parties: readonly { organization: string; names: Labels; role: PartyRole }[];
  editions: readonly EditionModel[];
  provenance: readonly Passage[];
  publishedAt: Date | null;
  /** When its provider last said that it stands. */
  renewedAt: Date;
  /** The present day: a run that ended before it is over. */
  today: IsoDate;
};

/** Known from a document alone: what it leaves open is not known, where a provider leaves it open. */
export function isRecorded({ source, confirmedAt }: Standing): boolean {
  return source !== null && confirmedAt === null;
}

/** The day on which the provider last said that the offer stands. */
export function lastConfirmed({
  confirmedAt,
  renewedAt,
}: Pick<OfferModel, 'confirmedAt' | 'renewedAt'>): IsoDate {
  return dayOf(confirmedAt !== null && confirmedAt > renewedAt ? confirmedAt : renewedAt);
}

/** Symbols, or titles, of the documents in which the offer stands. */
export function documentsOf(passages: readonly Pick<Passage, 'symbol' | 'title'>[]): string[] {
  return [...new Set(passages.map(({ symbol, title }) => symbol ?? title))];
}
