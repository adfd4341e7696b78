import type { onBehalfPages as english } from '../en/on-behalf-pages.ts';

export const onBehalfPages = {} as const satisfies Record<keyof typeof english, string>;
