// Why a pair of an ask and an offer is proposed or is not: one answer, the first that holds.

export const pairAnswers = [
  /** It is proposed, or was decided on. */
  'proposed',
  'decided',
  /** Records of a document, unconfirmed, are matched with one another alone. */
  'other-world',
  /** The need waits for its owner, or is closed. */
  'need-at-rest',
  /** The offer has no edition that stands. */
  'no-edition',
  /** No edition meets the conditions for any beneficiary. */
  'blocked',
  /** It comes short of the points that a proposal needs. */
  'below',
  /** The two have too little in common in what they say, whatever the points. */
  'no-subject',
  /** Others fit better: so many are kept for an ask. */
  'outranked',
] as const;
export type PairAnswer = (typeof pairAnswers)[number];
