import type { proposalPages as english } from '../en/proposal-pages.ts';

export const proposalPages = {} as const satisfies Record<keyof typeof english, string>;
