import type { statistics as english } from '../en/statistics.ts';

export const statistics = {} as const satisfies Record<keyof typeof english, string>;
