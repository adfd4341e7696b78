// The thesaurus: what assistance is about, in the four languages, and who is known for doing it.
import { z } from 'zod';
import { code, labels, stateCode } from './codes.ts';
import { languages } from './vocabulary.ts';

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
  /** IRIs of entries of other vocabularies (purpose codes, targets, articles): the same, or near. */
  exactMatch: z.array(z.string()),
  closeMatch: z.array(z.string()),
});
export type Concept = z.infer<typeof concept>;

/** A national body or a programme by its names in any language, and the concepts it works on. */
export const body = z.strictObject({
  code,
  /** The state whose body it is; null for programmes and international bodies. */
  state: stateCode.nullable(),
  names: z.array(z.string()).min(1),
  concepts: z.array(code).min(1),
});
export type Body = z.infer<typeof body>;

/** A label that two concepts would claim, and for which of them it stands. */
export const ambiguousLabel = z.strictObject({
  label: z.string(),
  language: z.enum(languages),
  standsFor: z.array(code).min(1),
});
export type AmbiguousLabel = z.infer<typeof ambiguousLabel>;
