// Reviews: what the secretariat can decide about a proposal, and the coded reasons it gives.
import { z } from 'zod';
import { isoDate } from './dates.ts';

export const reviewVerdicts = ['recommend', 'approve', 'reject', 'defer'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** Reasons of each verdict. */
export const reviewReasons = {
  recommend: ['fits-need', 'best-available', 'complements-other', 'state-preference'],
  approve: ['as-recommended', 'with-conditions'],
  reject: [
    'wrong-topic',
    'wrong-audience',
    'wrong-kind',
    'wrong-dates',
    'wrong-language',
    'not-eligible',
    'duplicates-assistance',
    'provider-unsuitable',
    'need-unclear',
    'better-alternative',
    'other',
  ],
  defer: [
    'awaiting-state',
    'awaiting-provider',
    'awaiting-funds',
    'awaiting-other-proposal',
    'other',
  ],
} as const satisfies Record<ReviewVerdict, readonly string[]>;

/** Parts of a need or an offer that an edit can change. */
export const editableParts = [
  'text',
  'audience',
  'kind',
  'dates',
  'language',
  'eligibility',
  'seats',
] as const;
export type EditablePart = (typeof editableParts)[number];

/** A hash of each part as it stood. */
export type PartHashes = Record<EditablePart, string>;

/**
 * What a reason of rejection is about: the pair returns to the queue only when one of these parts has
 * changed (docs/rules.md 7). A reason without parts is final for the pair.
 */
export const partsOfReason: Readonly<
  Record<(typeof reviewReasons.reject)[number], readonly EditablePart[]>
> = {
  'wrong-topic': ['text'],
  'wrong-audience': ['audience'],
  'wrong-kind': ['kind'],
  'wrong-dates': ['dates'],
  'wrong-language': ['language'],
  'not-eligible': ['eligibility'],
  'duplicates-assistance': [],
  'provider-unsuitable': [],
  'need-unclear': ['text'],
  'better-alternative': ['seats', 'dates'],
  other: ['text', 'audience', 'kind', 'dates', 'language', 'eligibility'],
};

const note = z.string().trim().min(1).max(4000).nullable().default(null);

/** The assessment that was judged: another one since then is a conflict. */
const assessment = z.uuid().meta({ description: 'Id of the assessment that is judged' });

export const recommendInput = z.strictObject({
  assessment,
  reason: z.enum(reviewReasons.recommend),
  note,
});
export const approveInput = z.strictObject({
  assessment,
  reason: z.enum(reviewReasons.approve),
  note,
  /** Seats for each beneficiary; the participants of the need, shared out, where nothing is said. */
  seats: z.int().min(1).max(10_000).optional(),
});
/** What is approved is what was approved first. */
export const secondApprovalInput = approveInput.omit({ seats: true });
export const rejectInput = z.strictObject({
  assessment,
  reason: z.enum(reviewReasons.reject),
  note,
});
export const deferInput = z.strictObject({
  assessment,
  reason: z.enum(reviewReasons.defer),
  note,
  until: isoDate,
});
