// What a filer is told of a need before it is filed.
import type { Window } from './dates.ts';

import type { NeedField } from './explanation.ts';
import type { Language } from './vocabulary.ts';

/** How many offers, in the bands in which a filer is told of them. */
export const offerBands = ['few', 'some', 'many'] as const;
export type OfferBand = (typeof offerBands)[number];

/** One or two are few, up to nine some. Null for none. */
export function bandOf(offers: number): OfferBand | null {
  if (offers === 0) return null;
  if (offers <= 2) return 'few';
  return offers <= 9 ? 'some' : 'many';
}

/** What could be better about a draft, in the order in which it is told. */
export const previewFindings = [
  /** It has no title yet. */
  'no-title',
  /** Nobody would benefit yet. */
  'no-beneficiary',
  /** It says next to nothing: it cannot be matched. */
  'says-nothing',
  /** It has words, and none names a subject: it cannot be matched. */
  'names-no-subject',
  /** It seems to hold several asks, and states none. */
  'several-asks',
  /** Accepting one more language would open offers. */
  'accept-language',
  /** Wider dates would open offers. */
  'widen-window',
  /** A field is open that keeps offers away. */
  'field-blocks',
  /** A field is open, and offers would be judged more favourably if it were stated. */
  'field-weakens',
] as const;
export type PreviewFindingCode = (typeof previewFindings)[number];

/**
 * What a finding says: of topics it is that those in the text are not confirmed, while some may be; of any
 * other field that it is open.
 */
export function sayingOf({
  code,
  field,
}: Pick<PreviewFinding, 'code' | 'field'>): PreviewFindingCode | 'confirm-topics' {
  return code === 'field-weakens' && field === 'concepts' ? 'confirm-topics' : code;
}

/** A finding, with what it is about where it is about something. */
export type PreviewFinding = {
  code: PreviewFindingCode;
  field: NeedField | 'title' | 'beneficiaries' | 'asks' | 'description';
  language: Language | null;
  window: Window | null;
  asks: number | null;
  offers: OfferBand | null;
};
