// The gap analysis.
export const gaps = {} as const;
