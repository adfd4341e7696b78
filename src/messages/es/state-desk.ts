import type { stateDesk as english } from '../en/state-desk.ts';

export const stateDesk = {} as const satisfies Record<keyof typeof english, string>;
