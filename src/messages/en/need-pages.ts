// The register of needs, and the page of a need.
export const needPages = {} as const;
