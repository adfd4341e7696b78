import { byName } from './alphabet.ts';
import type { Page } from './page.ts';

/** States that a list names before it counts the rest: a need can be that of all of them. */
const mostStates = 6;

/** The names of states in the order of the language of the page. */
export function stateNames(page: Page, codes: readonly string[]): string[] {
  return page.terms.labels('state', codes).toSorted(byName(page, (name) => name));
}

/** States in a line: the first few by name, the rest by number. */
export function statesInBrief(page: Page, codes: readonly string[]): string {
  const names = stateNames(page, codes);
  const named = names.slice(0, mostStates);
  const rest = names.length - named.length;
  return page.list(rest > 0 ? [...named, page.words('queue.more', { count: rest })] : named);
}
