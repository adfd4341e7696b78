import type { demandPages as english } from '../en/demand-pages.ts';

export const demandPages = {} as const satisfies Record<keyof typeof english, string>;
