import type { help as english } from '../en/help.ts';

export const help = {} as const satisfies Record<keyof typeof english, string>;
