// The search through the audit.
export const auditPages = {} as const;
