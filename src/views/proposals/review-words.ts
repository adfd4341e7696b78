import { isMessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';

/** A verdict in words; a code without words stands for itself. */
export function verdictInWords({ words }: Page, verdict: string): string {
  const key = `review.${verdict}`;
  return isMessageKey(key) ? words(key) : verdict;
}

/** The coded reason of a verdict in words; a code without words stands for itself. */
export function reasonInWords({ words }: Page, verdict: string, reason: string): string {
  const key = `review.${verdict}.${reason}`;
  return isMessageKey(key) ? words(key) : reason;
}
