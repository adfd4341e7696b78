// What a provider may say of an offer and its editions.
import { z } from 'zod';
import { code, groupCode, language, stateCode } from './codes.ts';
import { windowShape } from './dates.ts';
import { limits, onBehalf, translations } from './need.ts';
import { kinds, modes, offerVisibilities, partyRoles } from './vocabulary.ts';

const codes = z.array(code).max(limits.list).default([]);

export const editionContent = z
  .strictObject({
    /** The provider's own name for the run: "2027", "second semester". */
    label: z.string().trim().min(1).max(100).default('1'),
    /** Null: open-ended. */
    window: windowShape.nullable().default(null),
    venue: z.string().trim().max(300).nullable().default(null),
    venueState: stateCode.nullable().default(null),
    modes: z.array(z.enum(modes)).max(modes.length).default([]),
    deliveryLanguages: z.array(language).max(4).default([]),
    /** Languages into which it is interpreted. */
    interpretedLanguages: z.array(language).max(4).default([]),
    /** Null: unlimited. */
    seats: z.int().min(0).max(limits.participants).nullable().default(null),
  })
  .refine(
    ({ deliveryLanguages, interpretedLanguages }) =>
      !interpretedLanguages.some((into) => deliveryLanguages.includes(into)),
    { path: ['interpretedLanguages'], params: { code: 'also-delivery-language' } },
  );
export type EditionContent = z.infer<typeof editionContent>;

/** States for which the offer is meant; null as a whole means any state. */
export const eligibility = z.strictObject({
  states: z.array(stateCode).max(300).default([]),
  groups: z.array(groupCode).max(limits.list).default([]),
});
export type Eligibility = z.infer<typeof eligibility>;

const partyInput = z.strictObject({ organization: code, role: z.enum(partyRoles) });

export const offerContent = z
  .strictObject({
    language,
    title: z.string().normalize().trim().min(3).max(limits.title),
    description: z.string().normalize().trim().max(limits.description).default(''),
    translations,
    kind: z.enum(kinds),
    audience: codes,
    audienceText: z.array(z.string().trim().min(1).max(200)).max(limits.list).default([]),
    eligible: eligibility.nullable().default(null),
    excludedStates: z.array(stateCode).max(limits.list).default([]),
    conditions: z.string().trim().max(limits.description).nullable().default(null),
    concepts: codes,
    actions: z
      .array(z.string().regex(/^\d\.\d$/))
      .max(limits.list)
      .default([]),
    instruments: z.array(z.string().max(80)).max(limits.list).default([]),
    visibility: z.enum(offerVisibilities).default('public'),
    /** The lead is the owner; these are the others. */
    parties: z.array(partyInput).max(limits.list).default([]),
  })
  .refine((offer) => !offer.parties.some((party) => party.role === 'lead'), {
    path: ['parties'],
    params: { code: 'one-lead' },
  })
  .refine((offer) => !offer.translations.some((text) => text.language === offer.language), {
    path: ['translations'],
    params: { code: 'translation-of-itself' },
  });
export type OfferContent = z.infer<typeof offerContent>;

export const offerInput = z.strictObject({
  content: offerContent,
  editions: z.array(editionContent).max(100).default([]),
  onBehalf: onBehalf.optional(),
});
