// The register of offers, and the page of an offer.
export const offerPages = {} as const;
