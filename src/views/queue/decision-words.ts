import { type CodedDecision, reasonOf, verdictOf } from '../../domain/decide-many.ts';
import type { Page } from '../page.ts';
import { reasonInWords } from '../proposals/review-words.ts';

/** "Reject: the dates do not suit". */
export function decisionInWords(page: Page, decision: CodedDecision): string {
  const verdict = verdictOf(decision);
  return page.words('queue.decision-and-reason', {
    decision: page.words(`queue.verdict.${verdict}`),
    reason: reasonInWords(page, verdict, reasonOf(decision)),
  });
}
