/** A concept found among the tokens of a text: by the places of its words, and how surely (0 to 1000). */
export type Finding = { concept: number; confidence: number; tokens: readonly number[] };
