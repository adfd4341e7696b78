// Releases: which fields of a need its owner can let a provider know, and what the provider then reads.
import type { Kind, Language, Mode, TextStatus } from './vocabulary.ts';

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

type Texts = { language: Language; status: TextStatus; text: string }[];

/** The values of the released fields as they stood in the version; a field that was not released is absent. */
export type ReleasedContent = {
  kinds: Kind[];
  concepts: string[];
  subregions: string[];
  owner?: string;
  title?: Texts;
  description?: Texts;
  beneficiaries?: string[];
  audience?: string[];
  window?: { from: string; to: string } | null;
  participants?: number | null;
  languages?: Language[];
  modes?: Mode[];
};
