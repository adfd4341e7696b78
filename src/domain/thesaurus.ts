// A concept of the thesaurus as the engine and the reference lists know it (SKOS core).
import { z } from 'zod';
import { code, labels } from './codes.ts';

const labelLists = z.strictObject({
  en: z.array(z.string()),
  es: z.array(z.string()),
  pt: z.array(z.string()),
  fr: z.array(z.string()),
});

export const concept = z.strictObject({
  code,
  preferred: labels,
  alternative: labelLists,
  /** Labels that detect the concept but are never shown: jargon, misspellings. */
  hidden: labelLists,
  broader: code.nullable(),
  related: z.array(code),
  notToBeConfusedWith: z.array(code),
  scopeNote: z.string().nullable(),
});
export type Concept = z.infer<typeof concept>;
