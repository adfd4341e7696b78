// Where an offer would do most good, and what was released to a provider.
export const demandPages = {} as const;
