// The jobs of the service.
export const jobs = {} as const;
