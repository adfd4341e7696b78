// What an action is given: the database, who acts, when, and where randomness comes from.

import type { Db } from '../db/client.ts';
import type { Actor } from '../domain/actor.ts';

/** The claim that a request makes by its Idempotency-Key. */
export type IdempotencyClaim = { route: string; key: string; requestHash: string };

export type Context = {
  db: Db;
  actor: Actor;
  now: Date;
  randomBytes(size: number): Uint8Array;
  idempotency?: IdempotencyClaim;
  /** The door through which the actor's own word comes; that of other systems where none is named. */
  channel?: 'web' | 'api';
  /** The revision of the record that the caller saw (If-Match); undefined where none was named. */
  expectedRevision?: number | 'any';
  /** Whether a decision is one of several that are made at once; the audit says so. */
  together?: boolean;
};

/** What every writing action answers: which record it made or changed. */
export type Outcome = { id: string; reference: string };

/** The calendar day of an action, in UTC: the engine's only notion of today. */
export function today(context: Context): string {
  return context.now.toISOString().slice(0, 10);
}
