import type { offerPages as english } from '../en/offer-pages.ts';

export const offerPages = {} as const satisfies Record<keyof typeof english, string>;
