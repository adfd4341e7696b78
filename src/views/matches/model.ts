// What the page on the matches of a need is given.
import type { BeneficiaryVerdict, Gate, Judgement } from '../../domain/assessment.ts';
import type { Window } from '../../domain/dates.ts';
import type { Cause, GapEffect, NeedField, TriedChange } from '../../domain/explanation.ts';
import type { PairAnswer } from '../../domain/pair-answer.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import type { Band, Kind, Language } from '../../domain/vocabulary.ts';
import type { NearMissModel } from '../proposals/parts/near-miss-list.tsx';

/** An offer as a list of results shows it. */
export type FoundOffer = {
  reference: string;
  title: string;
  language: Language;
  provider: string;
  kind: Kind;
  notice: string | null;
};

export type WhyNothingModel = {
  cause: Cause;
  /** Offers on the topic, those of them that each condition stops, and those that come short. */
  onTopic: number;
  blocked: readonly { gate: Gate; offers: number }[];
  below: number;
  gaps: readonly { field: NeedField; effect: GapEffect; offers: readonly FoundOffer[] }[];
};

/** A proposal that stands for an ask: the secretariat's to know. */
export type StandingModel = {
  reference: string;
  title: string;
  language: Language;
  /** The code of the organization. */
  provider: string;
  band: Band | null;
  score: number;
  status: ProposalStatus;
};

export type AskModel = {
  number: number;
  title: string;
  /** Null where the ask has an adequate offer. */
  why: WhyNothingModel | null;
  standing: readonly StandingModel[];
};

/** An ask with the offer that was asked about. */
export type PairModel = {
  number: number;
  title: string;
  answer: PairAnswer;
  proposal: { reference: string; status: ProposalStatus } | null;
  judgement: Judgement | null;
  missing: number;
  editions: readonly {
    label: string;
    window: Window | null;
    beneficiaries: readonly BeneficiaryVerdict[];
  }[];
  changes: readonly TriedChange[];
};

/** The question about one offer, and its answer. */
export type QuestionModel = {
  /** What was typed: the reference of an offer, or words. */
  asked: string;
  /** The offers that the words found; null where a reference was asked for, or nothing. */
  found: readonly FoundOffer[] | null;
  answer: { offer: FoundOffer; asks: readonly PairModel[] } | null;
};

export type MatchesModel = {
  need: string;
  title: string;
  language: Language;
  asOf: string;
  asks: readonly AskModel[];
  nearMisses: readonly NearMissModel[];
  /** For the owner of the need; null for the secretariat, which sees the proposals themselves. */
  likely: readonly FoundOffer[] | null;
  /** For the secretariat; null for the owner of the need. */
  question: QuestionModel | null;
};
