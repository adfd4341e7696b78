// What the engine is given: asks and offers as of a run, in the vocabulary of the domain, without
// anything that does not bear on the judgement. And what it answers.
import type { Judgement } from '../domain/assessment.ts';
import type { IsoDate, Window } from '../domain/dates.ts';
import type { Kind, Language, Mode } from '../domain/vocabulary.ts';

/** One topic and kind within a need. Empty lists and nulls mean "not stated". */
export type Ask = {
  id: string;
  needId: string;
  /** States that would benefit (ISO 3166-1 alpha-3). */
  beneficiaries: readonly string[];
  /** The language in which the ask is written. */
  language: Language;
  title: string;
  description: string;
  /** The need's own title and description where the ask is one of several; else empty. */
  context: string;
  /** The engine cut the ask out of a need that states none, and nobody has confirmed it. */
  suggested?: true;
  audience: readonly string[];
  wantedKinds: readonly Kind[];
  deliveryLanguages: readonly Language[];
  /** Languages that the participants follow, but do not work in. */
  passiveLanguages: readonly Language[];
  modes: readonly Mode[];
  window: Window | null;
  participants: number | null;
  /** Concepts declared by the filer or confirmed. */
  concepts: readonly string[];
  /** Codes of organizations whose help the state does not want. */
  excludedProviders: readonly string[];
};

/** A dated run of an offer. */
export type Edition = {
  id: string;
  /** Null: open-ended. */
  window: Window | null;
  modes: readonly Mode[];
  deliveryLanguages: readonly Language[];
  /** Languages into which it is interpreted. */
  interpretedLanguages: readonly Language[];
  /** Null: unlimited. */
  seatsLeft: number | null;
};

/** What is known of an offer's past effect: evaluations and their mean, 0 to 1000. */
export type Effect = { evaluations: number; mean: number };

export type Offer = {
  id: string;
  /** Code of the lead. */
  provider: string;
  /** States that lead the offer or host it alone: not its beneficiaries. */
  ownStates: readonly string[];
  /** Published and neither expired, suspended nor withdrawn. */
  live: boolean;
  language: Language;
  title: string;
  description: string;
  kind: Kind;
  audience: readonly string[];
  concepts: readonly string[];
  /** Eligible states as of the run; null for any state. */
  eligible: readonly string[] | null;
  excludedStates: readonly string[];
  effect: Effect | null;
  editions: readonly Edition[];
};

/** The engine's notion of today: an input, never a clock. */
export type AsOf = IsoDate;

/** The judgement of an ask and the edition of an offer that suits it best. */
export type JudgedPair = {
  askId: string;
  needId: string;
  offerId: string;
  editionId: string;
  judgement: Judgement;
  /** Pairs of equal score stand in the order of this number. */
  tie: number;
};

/** A concept found in a text: where (UTF-16 offsets), in which words, how surely (0 to 1000). */
export type ConceptHit = {
  code: string;
  start: number;
  end: number;
  words: string;
  confidence: number;
};
