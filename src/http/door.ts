// What a handler needs to call the store and the actions on behalf of its request.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context, IdempotencyClaim } from '../actions/context.ts';
import { createPool, type Pool } from '../actions/matching/pool.ts';
import { createDecisionMemory, type DecisionMemory } from '../actions/past-decisions.ts';
import { type Tx, withActor } from '../db/client.ts';
import { type Bearer, belongsTo, isSecretariat } from '../domain/actor.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Language } from '../domain/vocabulary.ts';
import { preferredLanguage } from '../messages/locale.ts';
import { bearerOf } from './authenticate.ts';
import type { HttpDeps } from './deps.ts';
import { DoorError } from './door-error.ts';

/** Who reads, and in which language. */
export type Reader = { actor: Bearer; language: Language };

export type Door = {
  /** The present day, in UTC, for reads that depend on it. */
  today(): IsoDate;
  /** Reads as the bearer of the request. */
  read<Result>(
    request: FastifyRequest,
    work: (tx: Tx, reader: Reader) => Promise<Result>,
  ): Promise<Result>;
  languageOf(request: FastifyRequest): Language;
  /** What the engine has read before as people of the same standing: rows show less to some. */
  poolOf(request: FastifyRequest): Pool;
  /** What was read of past decisions before: for routes of the secretariat alone. */
  readonly pastDecisions: DecisionMemory;
  /** The context in which the request's action runs: who, when, on which revision, which claim. */
  contextOf(request: FastifyRequest): Context;
};

/** Opens the door on the database. */
export function openDoor({ db, now, randomBytes, engine = { made: null } }: HttpDeps): Door {
  const languageOf = (request: FastifyRequest) =>
    preferredLanguage(request.headers['accept-language']);
  const pools = { secretariat: createPool(null, engine), others: createPool(null, engine) };
  return {
    poolOf: (request) => (isSecretariat(bearerOf(request)) ? pools.secretariat : pools.others),
    pastDecisions: createDecisionMemory(),
    today: () => now().toISOString().slice(0, 10),
    languageOf,
    read: async (request, work) => {
      const actor = bearerOf(request);
      const language = languageOf(request);
      return await withActor(db, actor, async (tx) => await work(tx, { actor, language }));
    },
    contextOf: (request) => {
      const idempotency = claimOf(request);
      const expectedRevision = expectedRevisionOf(request.headers['if-match']);
      return {
        db,
        now: now(),
        randomBytes,
        actor: bearerOf(request),
        ...(idempotency && { idempotency }),
        ...(expectedRevision !== undefined && { expectedRevision }),
      };
    },
  };
}

/** Whether a record is the actor's own, entered by its organization, or the secretariat's to know. */
export function concerns(
  actor: Bearer,
  record: { ownerId: string; enteredByOrganizationId: string },
): boolean {
  return (
    isSecretariat(actor) ||
    belongsTo(actor, record.ownerId) ||
    belongsTo(actor, record.enteredByOrganizationId)
  );
}

/** No record has this revision: an ETag that is not one of ours is out of date. */
const noRevision = -1;

/** The revision that an If-Match header names (RFC 9110, 13.1.1); weak tags never match. */
function expectedRevisionOf(ifMatch: string | undefined): number | 'any' | undefined {
  if (ifMatch === undefined) return undefined;
  if (ifMatch.trim() === '*') return 'any';
  const revision = /^"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  return revision === undefined ? noRevision : Number(revision);
}

/** Tells the revision of the record that the answer holds. */
export function tagRevision(reply: FastifyReply, { revision }: { revision: number }): void {
  reply.header('etag', `"${revision}"`);
}

const visible = /^[\x21-\x7e]{1,200}$/;

function claimOf(request: FastifyRequest): IdempotencyClaim | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST') return undefined;
  if (typeof key !== 'string' || !visible.test(key)) {
    throw new DoorError(400, 'malformed-idempotency-key');
  }
  const path = request.url.split('?', 1)[0] ?? '';
  const requestHash = createHash('sha256')
    .update(`${request.method} ${path}\n${request.bodyText}`)
    .digest('hex');
  return { route: `${request.method} ${request.routeOptions.url ?? ''}`, key, requestHash };
}
