// data/kinds.json, modes.json and languages.json: the words for the closed vocabularies.
import { z } from 'zod';
import { labels } from '../domain/codes.ts';
import { kinds, languages, modes } from '../domain/vocabulary.ts';
import { readJson, uniqueBy, version } from './read.ts';

/** Other words for an entry, by language. */
export const labelLists = z.strictObject({
  en: z.array(z.string().min(1)),
  es: z.array(z.string().min(1)),
  pt: z.array(z.string().min(1)),
  fr: z.array(z.string().min(1)),
});
export type LabelLists = z.infer<typeof labelLists>;

const kindsFile = z.strictObject({
  version,
  source: z.string(),
  kinds: z
    .array(
      z.strictObject({
        code: z.enum(kinds),
        labels,
        definitions: labels,
        altLabels: labelLists,
        needsLanguage: z.boolean(),
      }),
    )
    .length(kinds.length)
    .superRefine(uniqueBy(({ code }) => code)),
});

/** The kinds of assistance in words. */
export async function readKinds() {
  return readJson('kinds.json', kindsFile);
}

const modesFile = z.strictObject({
  version,
  source: z.string(),
  modes: z
    .array(z.strictObject({ code: z.enum(modes), labels, altLabels: labelLists }))
    .length(modes.length)
    .superRefine(uniqueBy(({ code }) => code)),
});

/** The modes of delivery in words. */
export async function readModes() {
  return readJson('modes.json', modesFile);
}

const languagesFile = z.strictObject({
  version,
  source: z.string(),
  languages: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z]{2,3}$/),
        labels,
        /** Whether the service reads and writes it. */
        service: z.boolean(),
      }),
    )
    .superRefine(uniqueBy(({ code }) => code))
    .refine(
      (entries) => languages.every((code) => entries.some((it) => it.code === code && it.service)),
      { message: 'every language of the service must be there' },
    ),
});

/** The languages of the service and of the states, in words. */
export async function readLanguages() {
  return readJson('languages.json', languagesFile);
}
