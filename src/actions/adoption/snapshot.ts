// What the run of an adoption has read of each world, and what has moved since.
import type { Tx } from '../../db/client.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { rankAsks } from '../../matching/engine.ts';
import {
  asOfWorld,
  listMatchableNeeds,
  listWorlds,
  type Present,
  type World,
} from '../../store/matching/matchables.ts';
import { listNeedsStagedWith } from '../../store/matching/staged-judgements.ts';
import {
  engineInForce,
  type KeptOffer,
  keptAsks,
  liveOffers,
  type Pool,
} from '../matching/pool.ts';

/** A run that is under way: what it is for, and what it has staged so far. */
export type AdoptionRun = {
  adoptionId: string;
  /** The live world is matched as of this day, however long the run takes. */
  today: IsoDate;
  /** An engine of the policy that is being adopted. */
  pool: Pool;
  /** What the engine was made of when all that is staged was judged; null before the first batch. */
  engineKey: string | null;
  /** Needs that are staged, by id, in the revision that was judged. */
  needs: Map<string, number>;
  /** Offers that the staged needs were held against, by id, as they were. */
  offers: Map<string, string>;
};

/** A world as it is now. */
export type WorldNow = { world: World; asOf: IsoDate; needs: Present[]; offers: KeptOffer[] };

/** A world with the needs of it that must be judged, for the first time or again. */
export type StaleWorld = WorldNow & { stale: Present[] };

/**
 * Reads every world, and which of its needs are not staged as things are now. A new version of the
 * thesaurus or of the memberships makes everything stale.
 */
export async function readWorlds(tx: Tx, run: AdoptionRun): Promise<StaleWorld[]> {
  await engineInForce(tx, run.pool);
  const key = run.pool.engine?.key ?? null;
  if (run.engineKey !== key) run.needs.clear();
  run.engineKey = key;
  const worlds: WorldNow[] = [];
  for (const world of await listWorlds(tx)) {
    const asOf = await asOfWorld(tx, world, run.today);
    const needs = await listMatchableNeeds(tx, world);
    const offers = await liveOffers(tx, run.pool, { world, asOf });
    worlds.push({ world, asOf, needs, offers });
  }
  const moved = await movedOffers(tx, run, worlds);
  const read: StaleWorld[] = [];
  for (const world of worlds) {
    const stale = await staleNeeds(tx, run, { world, moved });
    for (const { id } of stale) run.needs.delete(id);
    read.push({ ...world, stale });
  }
  return read;
}

type Moved = {
  offers: ReadonlySet<string>;
  /** Needs for which one of them is staged: it may have to make room for the next one. */
  needs: ReadonlySet<string>;
};

/** The offers that came, changed or went since the last reading, which this one takes the place of. */
async function movedOffers(tx: Tx, run: AdoptionRun, worlds: readonly WorldNow[]): Promise<Moved> {
  const before = run.offers;
  run.offers = new Map(
    worlds.flatMap(({ offers }) => offers.map((offer) => [offer.row.id, stampOf(offer)])),
  );
  const changed = [...run.offers].filter(([id, stamp]) => before.get(id) !== stamp);
  const offers = new Set(changed.map(([id]) => id));
  const gone = [...before.keys()].filter((id) => !run.offers.has(id));
  const needs = await listNeedsStagedWith(tx, run.adoptionId, [...gone, ...offers]);
  return { offers, needs };
}

/** Whatever of an offer can change a judgement: its revision, and the seats that are left. */
function stampOf({ row, prepared }: KeptOffer): string {
  const seats = prepared.offer.editions.map(({ id, seatsLeft }) => `${id} ${seatsLeft}`);
  return [row.revision, ...seats].join(' ');
}

/** Needs that came or changed, or for which an offer that moved is staged or would be now. */
async function staleNeeds(
  tx: Tx,
  run: AdoptionRun,
  { world, moved }: { world: WorldNow; moved: Moved },
): Promise<Present[]> {
  const { needs, offers, asOf } = world;
  const stale = new Set(
    needs.filter(({ id, revision }) => run.needs.get(id) !== revision || moved.needs.has(id)),
  );
  const movers = offers.filter(({ row }) => moved.offers.has(row.id));
  const others = needs.filter((need) => !stale.has(need));
  if (movers.length === 0 || others.length === 0) return [...stale];
  const { engine } = await engineInForce(tx, run.pool);
  const asks = (await keptAsks(tx, run.pool, others)).map(({ prepared }) => prepared);
  const wanted = new Set(
    movers
      .flatMap(({ prepared }) => rankAsks(engine, prepared, asks, { asOf, proposedOnly: true }))
      .map(({ needId }) => needId),
  );
  return needs.filter((need) => stale.has(need) || wanted.has(need.id));
}
