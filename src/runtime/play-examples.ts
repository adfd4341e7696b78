// The story of the examples, played once a data folder beside everything else: nobody waits for it.
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { describeFailure } from '../../workers/log.ts';
import { playStory, type StepLeft } from '../actions/demonstration/play-story.ts';
import type { Player, Scene } from '../actions/demonstration/scene.ts';
import { createPool, type SharedEngine } from '../actions/matching/pool.ts';
import { connect, type Db, withActor } from '../db/client.ts';
import type { Bearer, System } from '../domain/actor.ts';
import { readExampleStory } from '../reference/examples.ts';
import { findActorByEmail } from '../store/people/persons-by-email.ts';
import { isLoaded, noteLoad } from '../store/reference/loads.ts';
import type { Closing } from './closing.ts';
import { demonstrationAddress } from './demonstration.ts';

const demonstration: System = { kind: 'system', name: 'demonstration' };

/**
 * That it was played to its end, whichever story it was: what its people have decided since then is not
 * decided for them by a newer one.
 */
const played = { name: 'example-story', version: '1', hash: 'played' };

/**
 * Has the people of the demonstration play the story of the examples, unless they have done so. A process
 * that ends in the middle stops between two steps, one that is killed anywhere: the next one goes on.
 */
export function playExamples(
  url: string,
  { engine, log }: { engine: SharedEngine; log: Logger },
  closing: Closing,
): void {
  const stop = new AbortController();
  const playing = play(url, engine, stop.signal).then(
    (left) => tellOf(left, log),
    (error: unknown) => log.error(describeFailure(error), 'the examples were not played'),
  );
  closing.after(async () => {
    stop.abort();
    await playing;
  });
}

function tellOf(left: readonly StepLeft[] | null, log: Logger): void {
  for (const { step, code } of left ?? []) log.info({ step: step.do, code }, 'a step was left');
}

async function play(
  url: string,
  engine: SharedEngine,
  signal: AbortSignal,
): Promise<StepLeft[] | null> {
  const owner = connect(url, 'enlace_owner', 1);
  const worker = connect(url, 'enlace_worker', 1);
  const app = connect(url, 'enlace_app', 1);
  try {
    if (await isPlayed(owner.db)) return [];
    const people = await peopleIn(worker.db);
    if (people === null) return [];
    const scene: Scene = {
      app: app.db,
      worker: worker.db,
      people,
      pool: createPool(null, engine),
      matched: new Set(),
      now: () => new Date(),
      randomBytes,
    };
    const left = await playStory(scene, await readExampleStory(), signal);
    if (left !== null) await withActor(owner.db, demonstration, async (tx) => noteLoad(tx, played));
    return left;
  } finally {
    await Promise.all([owner.close(), worker.close(), app.close()]);
  }
}

async function isPlayed(db: Db): Promise<boolean> {
  const { name, hash } = played;
  return await withActor(db, demonstration, async (tx) => await isLoaded(tx, name, hash));
}

/** Those who play, as they are; null where the demonstration has not all of them any more. */
async function peopleIn(db: Db): Promise<Record<Player, Bearer> | null> {
  const day = new Date().toISOString().slice(0, 10);
  return await withActor(db, demonstration, async (tx) => {
    const focalPoint = await findActorByEmail(tx, demonstrationAddress('focal-point'), day);
    const provider = await findActorByEmail(tx, demonstrationAddress('provider'), day);
    const officer = await findActorByEmail(tx, demonstrationAddress('officer'), day);
    const approver = await findActorByEmail(tx, demonstrationAddress('approver'), day);
    if (!focalPoint || !provider || !officer || !approver) return null;
    return { 'focal-point': focalPoint, provider, officer, approver };
  });
}
