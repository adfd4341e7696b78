// The types of the columns, before any name is looked up and any limit checked: those are the
// domain's. Every column may be missing here, so that one row tells all its faults at once.
import { z } from 'zod';
import { isRecord, type Values } from './columns.ts';
import type { Findings } from './finding.ts';
import { refuseIssues } from './issues.ts';

/** Text that programs often write as a number: ids, the name of an edition. */
const name = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().max(200),
);
const names = z.array(z.string());
const period = z.object({ from: z.string().optional(), to: z.string().optional() });

/** Where a record comes from, in the words of whoever wrote the file. */
const recordSource = z.object({
  name: z.string().max(200).nullable().default(null),
  document: z.string().max(1000).nullable().default(null),
  file: z.string().max(300).nullable().default(null),
  line: z.int().min(1).nullable().default(null),
  quote: z.string().max(5000).nullable().default(null),
  url: z.string().max(2000).nullable().default(null),
});
export type RecordSource = z.infer<typeof recordSource>;

const translationShape = z.object({
  language: z.string().optional(),
  status: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
});

function textsByLanguage(texts: Values): unknown[] {
  return Object.entries(texts).map(([language, text]) => inLanguage(language, text));
}

function inLanguage(language: string, text: unknown): unknown {
  return isRecord(text) ? { ...text, language } : text;
}

const commonShape = {
  id: name,
  language: z.string(),
  title: z.string(),
  description: z.string(),
  /** A list, or, as a CSV writes it, texts under their languages. */
  translations: z.preprocess(
    (value) => (isRecord(value) ? textsByLanguage(value) : value),
    z.array(translationShape),
  ),
  audience: names,
  deliveryLanguages: names,
  modes: names,
  window: period,
  concepts: names,
  actions: names,
  instruments: names,
  visibility: z.string(),
  source: z.preprocess(
    (value) => (typeof value === 'string' ? { document: value } : value),
    recordSource,
  ),
  example: z.boolean(),
};

const askShape = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  wantedKinds: names.optional(),
  concepts: names.optional(),
});

/** The columns of a need, by their types. */
export const needRow = z
  .object({
    ...commonShape,
    owner: z.string(),
    country: z.string(),
    countries: names,
    region: z.string(),
    wantedKinds: names,
    passiveLanguages: names,
    participants: z.number(),
    urgency: z.string(),
    excludedProviders: names,
    asks: z.array(askShape),
  })
  .partial();
export type NeedRow = z.infer<typeof needRow>;

/** The columns of an offer, by their types. */
export const offerRow = z
  .object({
    ...commonShape,
    provider: z.string(),
    providerType: z.string(),
    providerCountry: z.string(),
    partners: names,
    funders: names,
    kind: z.string(),
    eligible: z.object({ countries: names.optional(), regions: names.optional() }),
    excludedCountries: names,
    conditions: z.string(),
    edition: name,
    venue: z.string(),
    venueCountry: z.string(),
    interpretedLanguages: names,
    capacity: z.number(),
  })
  .partial();
export type OfferRow = z.infer<typeof offerRow>;

/**
 * The columns of a row that have their types; the others are refused and left out. A column that the
 * format does not know is doubted and ignored.
 */
export function readColumns<Shape extends z.ZodObject>(
  shape: Shape,
  values: Values,
  findings: Findings,
): z.infer<Shape> {
  for (const column of Object.keys(values)) {
    if (!(column in shape.shape)) findings.doubt(column, 'unknown-column');
  }
  const whole = shape.safeParse(values);
  if (whole.success) return whole.data;
  refuseIssues(findings, whole.error, values);
  const refused = new Set(whole.error.issues.map(({ path }) => path[0]));
  return shape.parse(
    Object.fromEntries(Object.entries(values).filter(([column]) => !refused.has(column))),
  );
}
