// Where the story of the examples plays: who acts, on which records, and what is proposed for them.
import { type Db, type Tx, withActor } from '../../db/client.ts';
import type { Bearer, System } from '../../domain/actor.ts';
import { notFound } from '../../domain/errors.ts';
import type { StoryStep } from '../../reference/examples.ts';
import {
  type ImportedNeed,
  type ImportedOffer,
  lockImportedNeeds,
  lockImportedOffers,
} from '../../store/imports/imports.ts';
import type { Ask } from '../../store/needs/need-columns.ts';
import { findNeedVisibleTo, type Need } from '../../store/needs/need-reads.ts';
import { listProposalsVisibleTo } from '../../store/proposals/proposal-reads.ts';
import type { Context } from '../context.ts';
import { hashOf } from '../hash.ts';
import type { Pool } from '../matching/pool.ts';
import { proposeMatchesForNeed } from '../propose-matches.ts';
import { exampleImport } from './read-examples.ts';

export type Player = 'focal-point' | 'provider' | 'officer' | 'approver';

export type Scene = {
  /** As people connect, and as the service itself does in the background. */
  app: Db;
  worker: Db;
  people: Readonly<Record<Player, Bearer>>;
  pool: Pool;
  /** Ids of the needs that were matched in this play. */
  matched: Set<string>;
  now(): Date;
  randomBytes(size: number): Uint8Array;
};

/** Who looks up what a step names, and what the schedules would do. */
export const stageManager: System = { kind: 'system', name: 'demonstration' };

const mostProposals = 100;

/**
 * The context in which somebody makes a step. Its key of idempotency is the step: made again after the
 * process was killed, it does nothing.
 */
export function contextOf(scene: Scene, who: Player, step: StoryStep): Context {
  const key = hashOf(step);
  return {
    db: scene.app,
    actor: scene.people[who],
    now: scene.now(),
    randomBytes: scene.randomBytes,
    channel: 'web',
    expectedRevision: 'any',
    idempotency: { route: 'demonstration', key, requestHash: key },
  };
}

/** The example need with this id in the files. */
export async function exampleNeed(scene: Scene, id: string): Promise<ImportedNeed> {
  return await asManager(scene, async (tx) => {
    const [need] = await lockImportedNeeds(tx, { importName: exampleImport, externalIds: [id] });
    if (need === undefined) throw notFound(id);
    return need;
  });
}

/** The example offer with this id in the files. */
export async function exampleOffer(scene: Scene, id: string): Promise<ImportedOffer> {
  return await asManager(scene, async (tx) => {
    const [offer] = await lockImportedOffers(tx, { importName: exampleImport, externalIds: [id] });
    if (offer === undefined) throw notFound(id);
    return offer;
  });
}

/** An example need as it stands, with one of its asks. */
export async function exampleAsk(
  scene: Scene,
  id: string,
  number: number,
): Promise<{ need: Need; ask: Ask }> {
  const { reference } = await exampleNeed(scene, id);
  const need = await asManager(scene, async (tx) => {
    return await findNeedVisibleTo(tx, stageManager, reference);
  });
  const ask = need.asks.find((one) => one.number === number);
  if (ask === undefined) throw notFound(`${id} ${number}`);
  return { need, ask };
}

/**
 * The best proposal of an example offer for an ask, and the assessment that is judged. The need is matched
 * first: whether the workers have come to it by now is not known here.
 */
export async function exampleProposal(
  scene: Scene,
  named: { need: string; ask: number; offer: string },
): Promise<{ reference: string; assessment: string }> {
  const need = await exampleNeed(scene, named.need);
  const offer = await exampleOffer(scene, named.offer);
  await matchOnce(scene, need.id);
  const filter = { need: need.reference, offer: offer.reference };
  const found = await asManager(scene, async (tx) => {
    return await listProposalsVisibleTo(tx, stageManager, filter, { limit: mostProposals });
  });
  const [best] = found
    .filter(({ ask, status }) => ask === named.ask && status !== 'superseded')
    .toSorted((a, b) => (b.assessment?.score ?? 0) - (a.assessment?.score ?? 0));
  if (best?.assessment == null) throw notFound(`${named.need} ${named.ask} ${named.offer}`);
  return { reference: best.reference, assessment: best.assessment.id };
}

async function matchOnce(scene: Scene, needId: string): Promise<void> {
  if (scene.matched.has(needId)) return;
  const { worker: db, pool, randomBytes } = scene;
  const matching = { db, pool, randomBytes, now: scene.now() };
  await proposeMatchesForNeed(matching, { needId }, null);
  scene.matched.add(needId);
}

async function asManager<Result>(
  { worker }: Scene,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return await withActor(worker, stageManager, work);
}
