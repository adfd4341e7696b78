import type { needPages as english } from '../en/need-pages.ts';

export const needPages = {} as const satisfies Record<keyof typeof english, string>;
