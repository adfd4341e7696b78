// The casework around a proposal: what else there was, what happened, what can be decided.
import type { Window } from '../../domain/dates.ts';
import type { Decision, OpenDecision } from '../../domain/decisions.ts';
import type { DuplicationCode } from '../../domain/duplication.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import type { Band, DatePrecision, Kind, Language } from '../../domain/vocabulary.ts';
import type { FormState } from '../page.ts';
import type {
  ContrastModel,
  JudgementModel,
  LiftModel,
  PastJudgement,
  ReplayModel,
} from './judgement-model.ts';
import type { PairModel } from './pair-model.ts';

type Alternative = {
  reference: string;
  status: ProposalStatus;
  score: number;
  band: Band | null;
};

export type RivalModel = Alternative & {
  title: string;
  language: Language;
  kind: Kind;
  provider: string;
  window: Window | null;
};

export type OtherNeedModel = Alternative & {
  need: string;
  owner: string;
  /** Null where the need is restricted: its themes are told instead. */
  title: string | null;
  language: Language;
  themes: readonly string[];
};

/** A date of which only so much is known; the missing parts are 01. */
export type PreciseDate = { date: string; precision: DatePrecision };

/** Assistance that the proposal could duplicate. */
export type DuplicateModel = {
  code: DuplicationCode;
  reference: string;
  /** Where it can be read; null where it has no page. */
  href: string | null;
  title: string;
  language: Language;
  kind: Kind;
  providers: readonly string[];
  from: PreciseDate | null;
  to: PreciseDate | null;
  /** The period in the words of a document, where no date can be read from it. */
  periodText: string | null;
  states: readonly string[];
  concepts: readonly string[];
  documents: readonly string[];
};

export type ReviewModel = {
  verdict: string;
  reason: string;
  note: string | null;
  by: string;
  at: string;
};

/** What happened to the proposal without anybody's decision. */
export type EventModel = { verb: string; at: string };

/** What the forms of the decisions need. */
export type DecisionsModel = {
  open: readonly OpenDecision[];
  form: FormState;
  /** The decision whose form was sent and is shown again; null where none was. */
  sent: Decision | null;
  assessment: string;
  revision: number;
  /** Whom approval would serve and with what; null where no seats are counted. */
  seats: { states: readonly string[]; left: number | null } | null;
  secondAboveSeats: number | null;
  heldUntil: string;
  firstApproval: {
    state: 'none' | 'stands' | 'void';
    seats: number;
    states: readonly string[];
    at: string;
  };
};

export type CaseworkModel = {
  pair: PairModel;
  judgement: JudgementModel | null;
  contrast: ContrastModel | null;
  rivals: readonly RivalModel[];
  moreRivals: boolean;
  otherNeeds: readonly OtherNeedModel[];
  moreNeeds: boolean;
  duplicates: readonly DuplicateModel[];
  /** Worked out on request: null where it was not asked for. */
  lifts: readonly LiftModel[] | null;
  replay: ReplayModel | null;
  reviews: readonly ReviewModel[];
  proposedAt: string;
  events: readonly EventModel[];
  judgements: readonly PastJudgement[];
  deferredUntil: string | null;
  reconfirmAt: string | null;
  decisions: DecisionsModel;
  /** Where to go on in the queue, after a decision. */
  next: { proposal: string | null } | null;
};
