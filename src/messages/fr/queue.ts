import type { queue as english } from '../en/queue.ts';

export const queue = {} as const satisfies Record<keyof typeof english, string>;
