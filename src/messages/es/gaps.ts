import type { gaps as english } from '../en/gaps.ts';

export const gaps = {} as const satisfies Record<keyof typeof english, string>;
