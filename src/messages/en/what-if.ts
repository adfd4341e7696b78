// Other weights tried on the queue.
export const whatIf = {} as const;
