// The public statistics.
export const statistics = {} as const;
