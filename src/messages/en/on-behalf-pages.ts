// Documents of what was entered for others.
export const onBehalfPages = {} as const;
