import type { preferences as english } from '../en/preferences.ts';

export const preferences = {} as const satisfies Record<keyof typeof english, string>;
