// People, roles and invitations.
export const peoplePages = {} as const;
