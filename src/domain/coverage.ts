// How far a need is covered (docs/rules.md 2): computed at every reading from the proposals that are agreed,
// never stored.

export const coverages = ['none', 'partial', 'full'] as const;
export type Coverage = (typeof coverages)[number];

/** One ask of a need, for one of its beneficiaries. */
export type CoveredAsk = {
  /** The number of the ask. */
  ask: number;
  /** The beneficiary, by code. */
  state: string;
  coverage: Coverage;
};

/** The coverage of several asks or beneficiaries together: full where each is, none where none is. */
export function coverageOf(parts: readonly Pick<CoveredAsk, 'coverage'>[]): Coverage {
  if (parts.length > 0 && parts.every(({ coverage }) => coverage === 'full')) return 'full';
  return parts.every(({ coverage }) => coverage === 'none') ? 'none' : 'partial';
}
