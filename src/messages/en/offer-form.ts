// The form in which an offer is listed.
export const offerForm = {} as const;
