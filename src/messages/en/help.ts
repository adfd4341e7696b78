// Help, and the accessibility statement.
export const help = {} as const;
