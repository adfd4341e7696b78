import type { IsoDate } from '../../domain/dates.ts';
import type { QueuedNeed } from '../../domain/queue.ts';
import type { ReviewVerdict } from '../../domain/review.ts';
import type { NeedList } from '../../domain/vocabulary.ts';
import type { Option } from '../form/option.ts';
import type { ListModel } from '../list/list-page.tsx';
import type { FormState } from '../page.ts';

/** What whoever reads the queue may do in it. */
export type QueueReader = {
  personId: string;
  /** Takes needs, and puts own ones back. */
  takes: boolean;
  /** Puts those of others back, too. */
  putsBackAny: boolean;
  /** Decisions that their roles make; the actions look at each proposal again. */
  verdicts: readonly ReviewVerdict[];
};

/** A page of the queue, or of the collective list. */
export type QueueModel = Pick<ListModel<never>, 'next' | 'first' | 'files'> & {
  list: NeedList;
  needs: readonly QueuedNeed[];
  reader: QueueReader;
  today: IsoDate;
  /** The local address of the page itself: where one comes back to. */
  address: string;
  filters: QueueFilters;
  decision: QueueDecision;
};

/** The filters as they stand, and what can be chosen. */
export type QueueFilters = {
  form: FormState;
  isFiltered: boolean;
  /** The broadest themes. */
  themes: readonly Option[];
  /** People who have taken needs, without who reads. */
  holders: readonly Option[];
};

/** What is decided about what is ticked, as it was filled in; nothing of it is lost by an error. */
export type QueueDecision = {
  form: FormState;
  /** Values of the boxes that are ticked. */
  ticked: readonly string[];
  /** Names the form: sent twice it decides once. */
  claim: string;
};
