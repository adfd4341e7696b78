// Which mails somebody wants.
export const preferences = {} as const;
