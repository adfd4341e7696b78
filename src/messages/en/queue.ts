// The review queue.
export const queue = {} as const;
