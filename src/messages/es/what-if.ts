import type { whatIf as english } from '../en/what-if.ts';

export const whatIf = {} as const satisfies Record<keyof typeof english, string>;
