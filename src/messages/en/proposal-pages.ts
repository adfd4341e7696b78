// The page of a proposal.
export const proposalPages = {} as const;
