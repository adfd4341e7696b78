// The form in which a need is filed.
export const needForm = {} as const;
