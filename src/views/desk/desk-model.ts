// What waits for somebody at each of their desks.
import type { Labels } from '../../domain/codes.ts';
import type { NeedStatus } from '../../domain/status.ts';
import type { UserText } from '../user-text.tsx';

/** A need of one's own that is to be finished or confirmed. */
export type NeedToFinish = {
  reference: string;
  status: NeedStatus;
  texts: readonly UserText[];
  returnNote: string | null;
  confirmed: boolean;
};

export type StateDesk = {
  unfinished: readonly NeedToFinish[];
  awaited: readonly { reference: string; texts: readonly UserText[]; answerDueAt: Date | null }[];
  approved: readonly {
    reference: string;
    need: string;
    ask: number;
    needTexts: readonly UserText[];
    provider: string;
  }[];
  /** Of groups: the titles are for those who open them. */
  joinable: readonly { reference: string; group: string | null }[];
};

export type ProviderDesk = {
  offers: readonly {
    reference: string;
    status: string;
    texts: readonly UserText[];
    confirmed: boolean;
    staleAskedAt: Date | null;
  }[];
  /** Needs disclosed to the organization that the reader has not opened. */
  unread: readonly {
    reference: string;
    content: { concepts: readonly string[] };
    releasedAt: Date;
  }[];
};

export type SecretariatDesk = {
  /** Needs in the review queue. */
  waiting: number;
  overdue: number;
  dueSoon: number;
  mine: number;
  taken: readonly {
    reference: string;
    ownerNames: Labels;
    answerDueAt: Date | null;
    status: NeedStatus;
  }[];
  offersToPublish: number;
  toApprove: number;
  toApproveSecond: number;
  unconfirmed: number;
  /** Null for whoever may not know of jobs. */
  failedJobs: number | null;
};

/** The desks of the reader; null for those that are not theirs. */
export type DeskModel = {
  state: StateDesk | null;
  provider: ProviderDesk | null;
  secretariat: SecretariatDesk | null;
  /** Whether the reader files needs, and offers. */
  may: { fileNeed: boolean; fileOffer: boolean };
};
