// What the queue holds of a need that waits: its place in the order, its asks, their best proposals.
import { z } from 'zod';
import { labels, theme } from './codes.ts';
import { proposalStatuses } from './status.ts';
import { bands, kinds, languages, urgencies } from './vocabulary.ts';

/** As a row has it, or as JSON that was made in the database. */
const instant = z.union([z.date(), z.string().pipe(z.coerce.date())]);

const queuedProposal = z.object({
  reference: z.string(),
  status: z.enum(proposalStatuses),
  /** The ETag of the record, as a number: who decides names the revision that was shown. */
  revision: z.int(),
  /** The assessment that is shown, which a decision judges. */
  assessment: z.string(),
  score: z.int(),
  band: z.enum(bands),
  offer: z.string(),
  offerTitle: z.string(),
  offerLanguage: z.enum(languages),
  /** The short name of the organization whose offer it is, and its code. */
  provider: z.string(),
  providerCode: z.string(),
  edition: z.string().nullable(),
  windowFrom: z.string().nullable(),
  windowTo: z.string().nullable(),
  /** Seats that are left; null where they are unlimited, or there is no edition. */
  seatsLeft: z.int().nullable(),
  reconfirm: z.boolean(),
  awaitingSecondApproval: z.boolean(),
  deferredUntil: z.string().nullable(),
});
export type QueuedProposal = z.infer<typeof queuedProposal>;

export const queuedAsk = z.object({
  number: z.int(),
  /** Null where a list withholds it, as the title of the need. */
  title: z.string().nullable(),
  themes: z.array(theme),
  /** The best proposals, as many as the policy opens. */
  proposals: z.array(queuedProposal),
  /** How many more there are. */
  more: z.int(),
  /** How many were approved and still stand: nothing is left to decide about them here. */
  approved: z.int(),
});
export type QueuedAsk = z.infer<typeof queuedAsk>;

/** Who works on a need, and since when; nobody's name once erased. */
const taking = z.object({ personId: z.string(), name: z.string(), since: instant });

/**
 * How needs of the queue stand to their answer date, as one looks for them: past it, with one at all, or
 * without one, as what only stands in a document (docs/rules.md 9).
 */
export const queueDues = ['overdue', 'dated', 'none'] as const;

/** A row of the queue. */
export const queuedNeed = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(['submitted', 'open']),
  owner: z.string(),
  ownerNames: labels,
  beneficiaries: z.array(z.string()),
  /** Title and its language: null where the need is restricted and another organization's. */
  language: z.enum(languages).nullable(),
  title: z.string().nullable(),
  themes: z.array(theme),
  wantedKinds: z.array(z.enum(kinds)),
  urgency: z.enum(urgencies).nullable(),
  source: z.string().nullable(),
  documents: z.array(z.string()),
  confirmed: z.boolean(),
  example: z.boolean(),
  submittedAt: instant,
  answerDueAt: instant,
  /** Days by which it stands earlier than its answer date. */
  urgencyDays: z.int(),
  considerationDays: z.int(),
  /** Its place in the order. */
  placedAt: instant,
  taking: taking.nullable(),
  asks: z.array(queuedAsk),
});
export type QueuedNeed = z.infer<typeof queuedNeed>;
