// The desks: what waits for whom.
export const stateDesk = {} as const;
