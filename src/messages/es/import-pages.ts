import type { importPages as english } from '../en/import-pages.ts';

export const importPages = {} as const satisfies Record<keyof typeof english, string>;
