// The shapes of data/inventory: what documents record of needs, offers and activities, with the words
// they rest on. See data/inventory/README.md for what each field means.
import { z } from 'zod';
import { stateCode } from '../domain/codes.ts';
import { isoDate } from '../domain/dates.ts';
import { kinds, languages } from '../domain/vocabulary.ts';

const text = z.string().min(1);
const texts = z.array(text);
const statedBasis = z.enum(['stated', 'inferred', 'not-stated']);

/** Where a record stands: the words it rests on, and the line of the file that holds them. */
const passage = z.strictObject({
  file: text,
  document: text,
  line: z.int().min(1),
  quote: text,
});

const recordShape = {
  language: z.enum(languages),
  title: text,
  description: text,
  themes: texts,
  audience: texts,
  audienceBasis: statedBasis,
  deliveryLanguages: z.array(z.enum(languages)),
  modes: texts.max(0),
  window: z.null(),
  actionCodes: z.array(z.string().regex(/^\d\.\d$/)),
  instruments: texts,
  note: text.nullable(),
  source: passage,
};

export const inventoryNeed = z.strictObject({
  id: z.string().regex(/^n\d{3}$/),
  ...recordShape,
  country: stateCode.nullable(),
  countries: z.array(stateCode),
  region: text.nullable(),
  statedBy: text,
  statedByType: text,
  /** A day, or a year alone. */
  statedOn: z.union([isoDate, z.string().regex(/^\d{4}$/)]),
  wantedKinds: z.array(z.enum(kinds)),
  wantedKindsBasis: statedBasis,
  participants: z.null(),
  /** In the words of the document. */
  urgency: text.nullable(),
  nature: z.enum(['assistance', 'information-service', 'cooperation']),
  stated: z.enum(['explicit', 'implied']),
  confidence: z.enum(['low', 'medium', 'high']),
  relatedOffers: texts,
});
export type InventoryNeed = z.infer<typeof inventoryNeed>;

export const inventoryOffer = z.strictObject({
  id: z.string().regex(/^o\d{3}$/),
  ...recordShape,
  provider: text,
  providerType: text,
  providerCountry: stateCode.nullable(),
  partners: texts,
  funders: texts,
  kind: z.enum(kinds),
  kinds: z.array(z.enum(kinds)),
  kindDetail: text.nullable(),
  eligible: z.strictObject({ countries: z.array(stateCode), regions: texts }).nullable(),
  eligibilityBasis: statedBasis,
  /** When, in the words of the document. */
  period: text.nullable(),
  venue: text.nullable(),
  capacity: z.null(),
  conditions: text.nullable(),
  status: z.enum(['delivered', 'planned', 'ongoing', 'available']),
  offerBasis: z.enum([
    'delivered',
    'offered',
    'readiness',
    'described-practice',
    'proposed',
    'mandated',
  ]),
  results: text.nullable(),
});
export type InventoryOffer = z.infer<typeof inventoryOffer>;

/** A year, a month or a day, as precisely as the document has it. */
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

export const inventoryActivity = z.strictObject({
  id: z.string().regex(/^a\d{3}$/),
  offerIds: texts,
  title: text,
  type: text,
  themes: texts,
  providers: texts,
  funders: texts,
  countries: z.array(stateCode),
  countriesBasis: text,
  countriesStatedCount: z.int().nullable(),
  period: text,
  startDate: partialDate.nullable(),
  endDate: partialDate.nullable(),
  place: text.nullable(),
  venueCountry: stateCode.nullable(),
  audience: texts,
  outcomes: text.nullable(),
  outcomeFigures: z.record(z.string(), z.number()),
  caveat: text.nullish(),
  /** Where the document tells of it in several places, the others follow. */
  source: passage.extend({
    otherQuotes: z
      .array(z.strictObject({ quote: text, line: z.int().min(1), file: text.optional() }))
      .default([]),
  }),
});
export type InventoryActivity = z.infer<typeof inventoryActivity>;
