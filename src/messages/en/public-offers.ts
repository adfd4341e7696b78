// The public catalogue of offers.
export const publicOffers = {} as const;
