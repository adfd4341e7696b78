// The engine at work: a need against the offers of its world, or an offer against the needs.
import type { Db, Tx } from '../db/client.ts';
import { withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import { matchableNeedStatuses, moveProposal } from '../domain/status.ts';
import { engineVersion, rankAsks, rankOffers } from '../matching/engine.ts';
import type { JudgedPair } from '../matching/model.ts';
import { keepPolicy } from '../store/accounts/turns.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { enqueueAll } from '../store/audit/event-batches.ts';
import {
  asOfWorld,
  findMatchableNeed,
  findMatchableOffer,
  type World,
  worldOf,
} from '../store/matching/matchables.ts';
import { insertRun } from '../store/matching/runs.ts';
import { releaseSeats } from '../store/offers/seat-holds-release.ts';
import { markOutboxDone } from '../store/outbox/outbox.ts';
import {
  type ExistingProposal,
  listExistingProposals,
  listLastScores,
  supersedeProposalsOfNeed,
  updateProposals,
} from '../store/proposals/proposals.ts';
import { lockSubject } from '../store/subject-lock.ts';
import {
  engineInForce,
  keptAsks,
  keptOffers,
  liveOffers,
  matchableAsks,
  type Pool,
} from './matching/pool.ts';
import { assessed, type Judged, saveRun } from './matching/save-run.ts';

const matcher: System = { kind: 'system', name: 'matcher' };

export type MatchContext = {
  db: Db;
  now: Date;
  randomBytes(size: number): Uint8Array;
  /** Prepared records, kept by the process from one run to the next. */
  pool: Pool;
};

/**
 * Scores the open asks of a need against the published offers of its world and keeps the best as
 * proposals. A need that no longer takes part loses its open ones. Running it again changes nothing.
 * The outbox row that asked for it is done in the same transaction; null where none did.
 */
export async function proposeMatchesForNeed(
  context: MatchContext,
  { needId }: { needId: string },
  outboxId: number | null,
): Promise<void> {
  await run(context, { trigger: 'need', subjectId: needId, outboxId }, async (tx) => {
    const need = await findMatchableNeed(tx, needId);
    if (need === undefined) return null;
    const { world, asOf } = await worldAndDate(tx, need, context.now);
    if (!matchableNeedStatuses.includes(need.status)) {
      await supersedeProposalsOfNeed(tx, needId, context.now);
      await releaseApproved(tx, await listExistingProposals(tx, { needId }), context.now);
      return null;
    }
    const existing = await listExistingProposals(tx, { needId });
    const asks = await keptAsks(tx, context.pool, [need]);
    const offers = await liveOffers(tx, context.pool, { world, asOf });
    const engine = await engineInForce(tx, context.pool);
    const byId = new Map(offers.map((offer) => [offer.row.id, offer]));
    const prepared = offers.map((offer) => offer.prepared);
    const limit = engine.engine.policy.candidatesPerAsk;
    const judged = asks.flatMap((ask) =>
      rankOffers(engine.engine, ask.prepared, prepared, {
        asOf,
        limit,
        proposedOnly: true,
      }).flatMap((pair): Judged[] => {
        const offer = byId.get(pair.offerId);
        return offer === undefined ? [] : [assessed(engine, { pair, ask, offer }, asOf)];
      }),
    );
    return { existing, judged, asOf, pairs: asks.length * offers.length };
  });
}

/**
 * Scores a published offer against the asks of the needs of its world. Where the offer leaves a
 * proposal behind (suspended, changed, full), the need is matched again: its next candidate returns.
 */
export async function proposeMatchesForOffer(
  context: MatchContext,
  { offerId }: { offerId: string },
  outboxId: number | null,
): Promise<void> {
  await run(context, { trigger: 'offer', subjectId: offerId, outboxId }, async (tx) => {
    const offer = await findMatchableOffer(tx, offerId);
    if (offer === undefined) return null;
    const { world, asOf } = await worldAndDate(tx, offer, context.now);
    const existing = await listExistingProposals(tx, { offerId });
    const engine = await engineInForce(tx, context.pool);
    const live = offer.status === 'published';
    const present = live ? [offer] : [];
    const [kept] = await keptOffers(tx, context.pool, { present, asOf, offerId });
    const asks = live ? await matchableAsks(tx, context.pool, world) : [];
    const byId = new Map(asks.map((ask) => [ask.row.id, ask]));
    const ranked =
      kept === undefined
        ? []
        : rankAsks(
            engine.engine,
            kept.prepared,
            asks.map((ask) => ask.prepared),
            { asOf, proposedOnly: true },
          );
    const pairs = await worthKeeping(tx, ranked, existing, engine.engine.policy.candidatesPerAsk);
    const judged = pairs.flatMap((pair): Judged[] => {
      const ask = byId.get(pair.askId);
      if (ask === undefined || kept === undefined) return [];
      return [assessed(engine, { pair, ask, offer: kept }, asOf)];
    });
    return { existing, judged, asOf, pairs: asks.length, requeue: true };
  });
}

/** Gives back the seats that a need which is over holds; the offers are matched again. */
async function releaseApproved(
  tx: Tx,
  existing: readonly ExistingProposal[],
  now: Date,
): Promise<void> {
  for (const { id, offerId, status } of existing) {
    if (status !== 'approved') continue;
    const seats = await releaseSeats(tx, id, now);
    await updateProposals(tx, [id], { status: moveProposal(status, 'lapse'), lapsedAt: now });
    await recordAudit(tx, matcher, {
      verb: 'proposal.lapse',
      recordType: 'proposal',
      recordId: id,
      details: { seats },
    });
    await enqueueAll(tx, 'propose-matches-for-offer', [{ offerId }]);
  }
}

/** Without the pairs that are new to an ask which has enough better ones. */
async function worthKeeping(
  tx: Tx,
  pairs: readonly JudgedPair[],
  existing: readonly ExistingProposal[],
  limit: number,
): Promise<JudgedPair[]> {
  const open = existing.filter(({ status }) => status !== 'superseded' && status !== 'lapsed');
  const known = new Set(open.map(({ askId }) => askId));
  const last = await listLastScores(
    tx,
    pairs.map(({ askId }) => askId),
    limit,
  );
  return pairs.filter(
    ({ askId, judgement }) => known.has(askId) || judgement.score >= (last.get(askId) ?? 0),
  );
}

type Found = {
  existing: Awaited<ReturnType<typeof listExistingProposals>>;
  judged: Judged[];
  asOf: string;
  pairs: number;
  /** Whether the needs that lose a proposal are matched again. */
  requeue?: boolean;
};

async function run(
  context: MatchContext,
  subject: { trigger: 'need' | 'offer'; subjectId: string; outboxId: number | null },
  find: (tx: Tx) => Promise<Found | null>,
): Promise<void> {
  const startedAt = new Date();
  await withActor(context.db, matcher, async (tx) => {
    // A job that the queue delivers twice waits here for the first delivery, and is then done already.
    if (subject.outboxId !== null && !(await markOutboxDone(tx, subject.outboxId))) return;
    await keepPolicy(tx);
    await lockSubject(tx, subject.subjectId);
    const found = await find(tx);
    if (found !== null) {
      const { engine, policyId, lexiconId, thesaurusId, membershipId } = await engineInForce(
        tx,
        context.pool,
      );
      const { superseded } = await saveRun(tx, {
        ...found,
        now: context.now,
        limit: engine.policy.candidatesPerAsk,
        randomBytes: context.randomBytes,
      });
      if (found.requeue === true) await requeueNeeds(tx, found.existing, superseded);
      await insertRun(tx, {
        trigger: subject.trigger,
        subjectId: subject.subjectId,
        engineVersion,
        policyId,
        lexiconId,
        thesaurusId,
        membershipId,
        asOf: found.asOf,
        pairs: found.pairs,
        proposals: found.judged.length,
        startedAt,
        endedAt: new Date(),
      });
    }
  });
}

async function requeueNeeds(
  tx: Tx,
  existing: Found['existing'],
  superseded: readonly string[],
): Promise<void> {
  const gone = new Set(superseded);
  const needIds = existing.filter(({ id }) => gone.has(id)).map(({ needId }) => needId);
  const payloads = Array.from(new Set(needIds), (needId) => ({ needId }));
  await enqueueAll(tx, 'propose-matches-for-need', payloads);
}

async function worldAndDate(
  tx: Tx,
  record: { sourceCode: string | null; confirmedAt: Date | null },
  now: Date,
): Promise<{ world: World; asOf: string }> {
  const world = worldOf(record);
  return { world, asOf: await asOfWorld(tx, world, now.toISOString().slice(0, 10)) };
}
