import type { needForm as english } from '../en/need-form.ts';

export const needForm = {} as const satisfies Record<keyof typeof english, string>;
