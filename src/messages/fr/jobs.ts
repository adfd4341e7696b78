import type { jobs as english } from '../en/jobs.ts';

export const jobs = {} as const satisfies Record<keyof typeof english, string>;
