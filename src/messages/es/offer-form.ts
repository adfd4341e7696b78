import type { offerForm as english } from '../en/offer-form.ts';

export const offerForm = {} as const satisfies Record<keyof typeof english, string>;
