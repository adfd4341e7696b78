// A need as its page shows it: what its reader may know, read beforehand.
import type { Reason } from '../../domain/assessment.ts';
import type { Labels } from '../../domain/codes.ts';
import type { CoveredAsk } from '../../domain/coverage.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { NeedContent } from '../../domain/need.ts';
import type { ReleasableField } from '../../domain/release.ts';
import type { NeedStatus, needClosings, ProposalStatus } from '../../domain/status.ts';
import type { ConfirmationWay, Language } from '../../domain/vocabulary.ts';
import type { Received } from '../received.ts';
import type { UserText } from '../user-text.tsx';

/** Where a sourced need stands in a document. */
export type Passage = {
  symbol: string | null;
  title: string;
  line: number | null;
  quotation: string;
};

/** A need with its present version. */
export type NeedRecord = {
  reference: string;
  revision: number;
  version: number;
  status: NeedStatus;
  closing: (typeof needClosings)[number] | null;
  /** Code and name of the organization whose need it is. */
  owner: string;
  ownerNames: Labels;
  example: boolean;
  source: string | null;
  confirmedAt: Date | null;
  createdAt: Date;
  submittedAt: Date | null;
  openedAt: Date | null;
  closedAt: Date | null;
  texts: readonly UserText[];
  group: string | null;
  joined: readonly string[];
  provenance: readonly Passage[];
};

/** How a need was filed, for those whom it concerns. */
export type Filing = Received & {
  confirmedBy: ConfirmationWay | null;
  answerDueAt: Date | null;
  returnedAt: Date | null;
  returnNote: string | null;
  draftReason: string | null;
  /** Whether somebody else entered it for its owner. */
  onBehalf: boolean;
};

export type AskModel = {
  number: number;
  title: string;
  description: string;
  wantedKinds: readonly string[];
  concepts: readonly string[];
  closed: boolean;
  /** By beneficiary; null for whoever may not know it. */
  coverage: readonly CoveredAsk[] | null;
  /** How many proposals its reader may know of, by status. */
  proposals: readonly { status: ProposalStatus; count: number }[];
};

/** A proposal from approval on, for the state: without scores, rivals or who decided. */
export type ApprovedProposal = {
  reference: string;
  status: ProposalStatus;
  ask: number;
  offer: string;
  offerTitle: string;
  offerLanguage: Language;
  provider: string;
  reasons: readonly Reason[];
  /** Whether something of the ask is released to the provider. */
  released: boolean;
};

export type ReleaseModel = {
  reference: string;
  ask: number;
  provider: string;
  version: number;
  /** False: the need was edited since. */
  current: boolean;
  fields: readonly ReleasableField[];
  releasedAt: Date;
  renewedAt: Date | null;
  revokedAt: Date | null;
};

/** What happened to the need; nobody is named but organizations. */
export type EventModel = { at: Date; verb: string; organization: string | null };

/** That somebody outside the organization of the owner read the need. */
export type ReadingModel = {
  id: string;
  day: IsoDate;
  organization: string;
  /** Empty where the data were erased, null of a service. */
  person: string | null;
  release: string | null;
};

/** What the reader of the page may do with the need now. */
export type NeedMoveName =
  | 'submit'
  | 'edit'
  | 'confirm'
  | 'open'
  | 'return'
  | 'confirm-with-document'
  | 'request-confirmation'
  | 'join'
  | 'leave'
  | 'release'
  | 'withdraw';

export type NeedModel = {
  need: NeedRecord;
  content: NeedContent;
  asks: readonly AskModel[];
  /** Null for whoever is neither of the owner nor of the secretariat. */
  filing: Filing | null;
  moves: readonly NeedMoveName[];
  /** For the owner, what was approved; for others none. */
  approved: readonly ApprovedProposal[];
  /** Null where the reader may not know of them. */
  releases: readonly ReleaseModel[] | null;
  events: readonly EventModel[];
  /** The latest readers, and whether there are more; null where the reader may not know of them. */
  readings: { latest: readonly ReadingModel[]; more: boolean } | null;
  /** Which further pages there are for the reader. */
  may: { documents: boolean; matches: boolean; proposals: boolean };
};
