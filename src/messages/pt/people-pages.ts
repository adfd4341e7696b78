import type { peoplePages as english } from '../en/people-pages.ts';

export const peoplePages = {} as const satisfies Record<keyof typeof english, string>;
