// The catalogue of jobs: what may be put into the outbox, with which ids, and how often it is tried.
import { z } from 'zod';

/**
 * `attempts`: how often a job is tried; `deaths`: over how many processes may die before it is taken for
 * the cause. A mail is small and its sending counted in its own row: what died was not of its doing.
 */
export const jobs = {
  /** Scores a need against the published offers and keeps what is worth proposing. */
  'propose-matches-for-need': {
    payload: z.strictObject({ needId: z.uuid() }),
    attempts: 8,
    deaths: 3,
  },
  /** Scores a published offer against the needs that wait for one. */
  'propose-matches-for-offer': {
    payload: z.strictObject({ offerId: z.uuid() }),
    attempts: 8,
    deaths: 3,
  },
  /** Matches everything under a policy, then has the queue go over to it in one transaction. */
  'run-adoption': { payload: z.strictObject({ adoptionId: z.uuid() }), attempts: 8, deaths: 3 },
  /** Sends a mail. A server that is away or busy is asked again for most of a day. */
  'send-mail': { payload: z.strictObject({ mailId: z.uuid() }), attempts: 17, deaths: 100 },
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>;

export const jobNames = [
  'propose-matches-for-need',
  'propose-matches-for-offer',
  'run-adoption',
  'send-mail',
] as const satisfies readonly JobName[];

/** Work that comes by the clock: name → how often, in milliseconds. */
export const schedules = {
  'hand-again': 30_000,
  'seal-audit': 5_000,
  'expire-records': 3_600_000,
  'ask-stale-offers': 3_600_000,
  'release-lapsed-holds': 60_000,
  'resume-deferred': 3_600_000,
  'clean-operations': 3_600_000,
} as const;
export type ScheduleName = keyof typeof schedules;
