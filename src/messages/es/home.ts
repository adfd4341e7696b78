import type { home as english } from '../en/home.ts';

export const home = {} as const satisfies Record<keyof typeof english, string>;
