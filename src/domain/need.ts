// What a filer may say of a need. The same shape serves the API, the import and the web form.
import { z } from 'zod';
import { code, groupCode, language, stateCode } from './codes.ts';
import { isoDate, windowShape } from './dates.ts';
import {
  channels,
  kinds,
  type Language,
  modes,
  needVisibilities,
  urgencies,
} from './vocabulary.ts';

export const limits = {
  title: 300,
  description: 20_000,
  asks: 30,
  list: 60,
  participants: 100_000,
} as const;

const title = z.string().normalize().trim().min(3).max(limits.title);
const description = z.string().normalize().trim().max(limits.description);
const codes = z.array(code).max(limits.list).default([]);

const translation = z.strictObject({
  language,
  status: z.enum(['official', 'unofficial', 'machine']).default('unofficial'),
  title,
  description: description.default(''),
});

/** Translations of a text: one a language. */
export const translations = z
  .array(translation)
  .max(3)
  .refine((texts) => new Set(texts.map((text) => text.language)).size === texts.length, {
    params: { code: 'repeated-language' },
  })
  .default([]);

const askInput = z.strictObject({
  /** Number of an ask that the need already has; a new ask carries none. */
  number: z.int().min(1).optional(),
  title,
  description: description.default(''),
  wantedKinds: z.array(z.enum(kinds)).max(kinds.length).default([]),
  concepts: codes,
});

/** Whether no language is both one that the participants work in and one that they only follow. */
export function worksApart(need: {
  deliveryLanguages: readonly Language[];
  passiveLanguages: readonly Language[];
}): boolean {
  return !need.passiveLanguages.some((it) => need.deliveryLanguages.includes(it));
}

export const needContent = z
  .strictObject({
    language,
    title,
    description: description.default(''),
    translations,
    /** States that would benefit. Empty where `group` is given: its members are taken. */
    beneficiaries: z.array(stateCode).max(limits.list).default([]),
    group: groupCode.nullable().default(null),
    audience: codes,
    /** Audiences in words that match no code: kept, shown, not matched. */
    audienceText: z.array(z.string().trim().min(1).max(200)).max(limits.list).default([]),
    wantedKinds: z.array(z.enum(kinds)).max(kinds.length).default([]),
    deliveryLanguages: z.array(language).max(4).default([]),
    /** Languages that the participants follow, but do not work in. */
    passiveLanguages: z.array(language).max(4).default([]),
    modes: z.array(z.enum(modes)).max(modes.length).default([]),
    window: windowShape.nullable().default(null),
    participants: z.int().min(1).max(limits.participants).nullable().default(null),
    urgency: z.enum(urgencies).nullable().default(null),
    concepts: codes,
    actions: z
      .array(z.string().regex(/^\d\.\d$/))
      .max(limits.list)
      .default([]),
    instruments: z.array(z.string().max(80)).max(limits.list).default([]),
    /** Providers whose help the state does not want; known to the secretariat alone. */
    excludedProviders: codes,
    visibility: z.enum(needVisibilities).default('secretariat'),
    asks: z.array(askInput).max(limits.asks).default([]),
  })
  .refine((need) => need.beneficiaries.length > 0 || need.group !== null, {
    path: ['beneficiaries'],
    params: { code: 'no-beneficiary' },
  })
  .refine((need) => !need.translations.some((text) => text.language === need.language), {
    path: ['translations'],
    params: { code: 'translation-of-itself' },
  })
  .refine(worksApart, {
    path: ['passiveLanguages'],
    params: { code: 'also-delivery-language' },
  });
export type NeedContent = z.infer<typeof needContent>;

/** How the secretariat enters a record for its owner (docs/rules.md 8). */
export const onBehalf = z.strictObject({
  owner: code,
  channel: z.enum(channels),
  documentSymbol: z.string().trim().min(1).max(200).nullable().default(null),
  documentDate: isoDate.nullable().default(null),
});

export const needInput = z.strictObject({ content: needContent, onBehalf: onBehalf.optional() });

/** Groups so wide that a need of theirs is a collective one: the organization as a whole. */
const collectiveGroups: readonly string[] = ['OAS', 'AMERICAS'];

/** Where the need is worked on; a group that only a document speaks for is collective too. */
export function needListOf(need: { group: string | null; sourced: boolean }) {
  if (need.group === null) return 'queue';
  return need.sourced || collectiveGroups.includes(need.group) ? 'collective' : 'queue';
}
