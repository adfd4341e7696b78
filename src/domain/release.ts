// Releases: which fields of a need its owner can let a provider know, and what the provider then reads.
import { z } from 'zod';
import { code } from './codes.ts';
import { isoDate } from './dates.ts';
import {
  channels,
  type Kind,
  type Language,
  type Mode,
  type OrganizationKind,
  type TextStatus,
} from './vocabulary.ts';

/** Fields that can be released; theme, kind and subregion are known from the level `donors` on. */
export const releasableFields = [
  'owner',
  'title',
  'description',
  'beneficiaries',
  'audience',
  'window',
  'participants',
  'languages',
  'modes',
] as const;
export type ReleasableField = (typeof releasableFields)[number];

/** A text in the languages in which it is there, the original first. */
export type ReleasedText = { language: Language; status: TextStatus; text: string }[];

/** What may be released of one ask of a need, as it stands in a version. */
export type Releasable = {
  /** Code of the organization whose need it is. */
  owner: string;
  title: ReleasedText;
  description: ReleasedText;
  /** States by code: those that are named to nobody before they take part are not among them. */
  beneficiaries: string[];
  /** Codes, and what was said in words that match no code. */
  audience: { codes: string[]; words: string[] };
  window: { from: string; to: string } | null;
  participants: number | null;
  languages: { delivery: Language[]; passive: Language[] };
  modes: Mode[];
};

/** What a release says whatever is released: of which ask, and what any provider may be told. */
export type Outline = {
  need: string;
  ask: number;
  kinds: Kind[];
  /** Broad themes: concepts that have no broader one. */
  concepts: string[];
  subregions: string[];
};

/** The values of the released fields as they stood in the version; a field that was not released is absent. */
export type ReleasedContent = Outline & Partial<Releasable>;

/** The content of a release: its outline and the fields that are named, nothing else. */
export function contentOfRelease(
  outline: Outline,
  releasable: Releasable,
  fields: readonly ReleasableField[],
): ReleasedContent {
  const named = Object.fromEntries(fields.map((field) => [field, releasable[field]]));
  return { ...outline, ...named };
}

/**
 * The beneficiaries that may be named: the owner itself, and of the others those that said that they
 * take part. Nobody is named to a provider for having been counted among the members of a group.
 */
export function namedBeneficiaries(
  beneficiaries: readonly string[],
  ownerState: string | null,
  joined: readonly string[],
): string[] {
  return beneficiaries.filter((state) => state === ownerState || joined.includes(state));
}

/** Kinds of organizations that can provide assistance, and so be released to. */
export const providerKinds: readonly OrganizationKind[] = [
  'donor',
  'group',
  'member-state',
  'observer',
];

const fields = z
  .array(z.enum(releasableFields))
  .min(1)
  .max(releasableFields.length)
  .transform((named) => releasableFields.filter((field) => named.includes(field)));

/** How the owner told the secretariat, where an officer writes it down: always by a document. */
const onBehalf = z.strictObject({
  channel: z.enum(channels),
  documentSymbol: z.string().trim().min(1).max(200),
  documentDate: isoDate.nullable().default(null),
});

export const releaseInput = z.strictObject({
  /** Number of the ask. */
  ask: z.int().min(1),
  fields,
  /** Code of the organization that may read them. */
  provider: code,
  /** The version of the need that is released: the present one. */
  version: z.int().min(1),
  onBehalf: onBehalf.optional(),
});

export const renewalInput = z.strictObject({
  version: z.int().min(1),
  /** Those released before, where none are named. */
  fields: fields.optional(),
  onBehalf: onBehalf.optional(),
});

export const revocationInput = z.strictObject({ onBehalf: onBehalf.optional() });

/** The words of the owner that an officer writes down; undefined where the owner itself acts. */
export type OwnersWord = z.infer<typeof onBehalf> | undefined;
