import type { Page } from './page.ts';

/** Null: any state. */
type Eligible = { states: readonly string[]; groups: readonly string[] } | null;

/** For whom an offer is meant: groups, then states. */
export function eligibleInWords({ words, terms }: Page, eligible: Eligible): string[] {
  if (eligible === null) return [words('offer-field.any-state')];
  return [...terms.labels('group', eligible.groups), ...terms.labels('state', eligible.states)];
}
