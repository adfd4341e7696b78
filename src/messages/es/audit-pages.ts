import type { auditPages as english } from '../en/audit-pages.ts';

export const auditPages = {} as const satisfies Record<keyof typeof english, string>;
