import type { publicOffers as english } from '../en/public-offers.ts';

export const publicOffers = {} as const satisfies Record<keyof typeof english, string>;
