// Files that are brought in.
export const importPages = {} as const;
