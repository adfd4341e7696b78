// What the commands read of the service's answers: no more than they show, so that an answer may grow.
import { z } from 'zod';
import { replayOutcomes } from '../domain/replay.ts';

const period = z.object({ from: z.string(), to: z.string() }).nullable();
const codes = z.array(z.string());
const named = z.object({ code: z.string(), name: z.string() });

/** A problem (RFC 9457). */
export const problemAnswer = z.looseObject({
  type: z.string(),
  title: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
});
export type Problem = z.infer<typeof problemAnswer>;

/** A list of codes with their names in the language asked for. */
export const listAnswer = z.object({
  items: z.array(named.extend({ shortNames: z.record(z.string(), z.string()).optional() })),
});

const queuedProposal = z.object({
  reference: z.string(),
  status: z.string(),
  score: z.int(),
  band: z.string(),
  offerTitle: z.string(),
  provider: z.string(),
  reconfirm: z.boolean(),
  awaitingSecondApproval: z.boolean(),
});
export type QueuedProposal = z.infer<typeof queuedProposal>;

/** A need of the review queue. */
export const queuedNeedAnswer = z.object({
  reference: z.string(),
  beneficiaries: codes,
  /** Null where the need is for whoever opens it: its themes stand in the place of the title. */
  title: z.string().nullable(),
  themes: z.array(named),
  wantedKinds: codes,
  source: z.string().nullable(),
  example: z.boolean(),
  notice: z.string().nullable(),
  answerDueAt: z.string(),
  urgencyDays: z.int(),
  considerationDays: z.int(),
  asks: z.array(
    z.object({
      number: z.int(),
      title: z.string().nullable(),
      themes: z.array(named),
      proposals: z.array(queuedProposal),
      more: z.int(),
      approved: z.int(),
    }),
  ),
});
export type QueuedNeed = z.infer<typeof queuedNeedAnswer>;

/** A page of a list, its items as they came. */
export const pageAnswer = z.object({ items: z.array(z.unknown()), next: z.string().nullable() });

const assessment = z.object({
  id: z.string(),
  engineVersion: z.string(),
  policyVersion: z.string(),
  asOf: z.string(),
  needVersion: z.int(),
  offerVersion: z.int(),
  score: z.int(),
  band: z.string(),
  bandName: z.string(),
  criteria: z.array(
    z.object({
      name: z.string(),
      value: z.int(),
      weight: z.int(),
      points: z.int(),
      stated: z.boolean(),
    }),
  ),
  concepts: z.array(
    z.object({
      askedName: z.string(),
      offeredName: z.string(),
      similarity: z.int(),
      askedWords: z.array(z.string()),
      offeredWords: z.array(z.string()),
    }),
  ),
  beneficiaries: z.array(
    z.object({
      state: z.string(),
      name: z.string(),
      failures: z.array(z.object({ text: z.string() })),
    }),
  ),
});
export type Assessment = z.infer<typeof assessment>;

const contrast = z.object({
  proposal: z.string(),
  offer: z.object({ title: z.string(), provider: z.string() }),
  score: z.int(),
  points: z.int(),
  differences: z.array(
    z.object({ name: z.string(), value: z.int(), otherValue: z.int(), points: z.int() }),
  ),
});
export type Contrast = z.infer<typeof contrast>;

/** What changes of the need would lift a proposal. */
export const liftsAnswer = z.object({
  items: z.array(z.object({ text: z.string(), effects: z.array(z.string()) })),
});
export type Lifts = z.infer<typeof liftsAnswer>;

const side = { reference: z.string(), title: z.string(), notice: z.string().nullable() };

/** A proposal; those outside the secretariat get no assessment. */
export const proposalAnswer = z.object({
  reference: z.string(),
  status: z.string(),
  need: z.object({ ...side, beneficiaries: codes }),
  ask: z.object({ number: z.int(), title: z.string() }),
  offer: z.object({ ...side, provider: z.string(), kind: z.string() }),
  edition: z
    .object({
      label: z.string(),
      window: period,
      modes: codes,
      deliveryLanguages: codes,
      interpretedLanguages: codes,
      seats: z.int().nullable(),
      seatsLeft: z.int().nullable(),
    })
    .nullable(),
  reasons: z.array(z.object({ text: z.string() })),
  assessment: assessment.nullable(),
  contrast: contrast.nullable(),
  deferredUntil: z.string().nullable(),
  reconfirmAt: z.string().nullable(),
  awaitingSecondApproval: z.object({ since: z.string(), seats: z.int() }).nullable(),
  holds: z.array(z.object({ state: z.string(), seats: z.int(), heldUntil: z.string() })),
  reviews: z.array(
    z.object({
      verdict: z.string(),
      text: z.string(),
      note: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    }),
  ),
});
export type Proposal = z.infer<typeof proposalAnswer>;

const provenance = z.array(
  z.object({
    symbol: z.string().nullable(),
    title: z.string(),
    line: z.int().nullable(),
    quotation: z.string(),
  }),
);

/** The need of a proposal, as far as it is shown beside the offer. */
export const needAnswer = z.object({
  notice: z.string().nullable(),
  provenance,
  content: z.object({
    title: z.string(),
    description: z.string(),
    audience: codes,
    wantedKinds: codes,
    deliveryLanguages: codes,
    passiveLanguages: codes,
    modes: codes,
    window: period,
    participants: z.int().nullable(),
  }),
});
export type Need = z.infer<typeof needAnswer>;

/** The offer of a proposal, as far as it is shown beside the need. */
export const offerAnswer = z.object({
  owner: named,
  notice: z.string().nullable(),
  provenance,
  content: z.object({ title: z.string(), description: z.string(), audience: codes }),
});
export type Offer = z.infer<typeof offerAnswer>;

const count = { origin: z.string(), status: z.string(), count: z.int() };

/** Counts of records by origin and status. */
export const statisticsAnswer = z.object({
  needs: z.array(z.object(count)),
  offers: z.array(z.object(count)),
  proposals: z.array(z.object(count)),
});

/** The report of an audit that was verified. */
export const auditAnswer = z.object({
  sealed: z.int(),
  unsealed: z.int(),
  head: z.string().nullable(),
  faults: z.array(z.object({ kind: z.string(), position: z.int() })),
});
export type AuditReport = z.infer<typeof auditAnswer>;

const replayed = z.object({
  text: z.string(),
  outcome: z.enum(['passed', 'failed', 'skipped']),
  skipped: z.object({ text: z.string() }).nullable(),
  faults: z.array(z.object({ text: z.string() })),
});

/** The replay of an assessment. */
export const replayAnswer = z.object({
  reference: z.string(),
  outcome: z.enum(replayOutcomes),
  engineVersion: z.string(),
  assessment: z.object({
    id: z.string(),
    engineVersion: z.string(),
    policyVersion: z.string(),
    asOf: z.string(),
    needVersion: z.int(),
    offerVersion: z.int(),
    editionVersion: z.int().nullable(),
  }),
  checks: z.array(replayed),
});
export type ReplayAnswer = z.infer<typeof replayAnswer>;

/** The verification of a full run. */
export const runReplayAnswer = z.object({
  run: z.string(),
  outcome: z.enum(replayOutcomes).exclude(['same']),
  asOf: z.string(),
  manifest: z.object({
    needs: z.array(z.unknown()),
    offers: z.array(z.unknown()),
    counts: z.object({ judgements: z.int() }),
  }),
  checks: z.array(replayed),
});
export type RunReplayAnswer = z.infer<typeof runReplayAnswer>;
