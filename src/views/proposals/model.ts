// What the pages of a proposal are given: both sides, the judgement and the casework around it.
import type {
  BeneficiaryVerdict,
  Criterion,
  CriterionScore,
  MatchedConcept,
  Reason,
} from '../../domain/assessment.ts';
import type { Window } from '../../domain/dates.ts';
import type { Decision, OpenDecision } from '../../domain/decisions.ts';
import type { DuplicationCode } from '../../domain/duplication.ts';
import type { ChangeCode } from '../../domain/explanation.ts';
import type { ReplayCheck, ReplayOutcome } from '../../domain/replay.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import type {
  Band,
  DatePrecision,
  Kind,
  Language,
  Mode,
  Urgency,
} from '../../domain/vocabulary.ts';
import type { FormState } from '../page.ts';
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

/** A judgement of the pair. */
export type JudgementModel = {
  score: number;
  band: Band;
  criteria: readonly CriterionScore[];
  concepts: readonly MatchedConcept[];
  beneficiaries: readonly BeneficiaryVerdict[];
  /** Least points of the bands and of a proposal; null where another policy is in force by now. */
  cutOffs: { possible: number; strong: number; threshold: number } | null;
  basis: {
    asOf: string;
    judgedAt: string;
    engine: string;
    policy: string;
    needVersion: number;
    offerVersion: number;
    fingerprint: string;
  };
};

export type DifferenceModel = {
  criterion: Criterion;
  value: number;
  otherValue: number;
  points: number;
};

export type ContrastModel = {
  reference: string;
  title: string;
  language: Language;
  /** The code of the organization. */
  provider: string;
  score: number;
  points: number;
  differences: readonly DifferenceModel[];
};

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

export type LiftModel = {
  code: ChangeCode;
  parameters: Reason['parameters'];
  score: number;
  strong: boolean;
  ahead: boolean;
};

export type ReplayModel = {
  outcome: ReplayOutcome;
  engine: string;
  checks: readonly {
    check: ReplayCheck;
    outcome: 'passed' | 'failed' | 'skipped';
    /** What was found wrong, or why it could not be checked. */
    notes: readonly string[];
  }[];
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

export type PastJudgement = {
  id: string;
  at: string;
  score: number;
  band: Band;
  engine: string;
  policy: string;
};

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
