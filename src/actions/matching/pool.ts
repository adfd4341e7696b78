// What the engine has read already: records are read and prepared once per revision and kept in the
// memory of the process. PostgreSQL stays the truth: each run asks it which revisions are present.
import { type Db, type Tx, withActor } from '../../db/client.ts';
import type { System } from '../../domain/actor.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { createEngine, prepareAsk, prepareOffer } from '../../matching/engine.ts';
import type { PreparedAsk, PreparedOffer } from '../../matching/prepare.ts';
import {
  type EngineIds,
  findEngineData,
  findEngineKey,
  type PolicyChoice,
} from '../../store/matching/engine-data.ts';
import {
  type AskRow,
  listAsks,
  listLiveOffers,
  listMatchableNeeds,
  listOffers,
  listSeatsLeft,
  type OfferRow,
  type Present,
  type World,
} from '../../store/matching/matchables.ts';
import { listAllMembers } from '../../store/reference/groups.ts';
import { askOf, editionsOf, offerOf } from './engine-input.ts';

type Engine = ReturnType<typeof createEngine>;

/** An engine, and the ids of what it was made of: an assessment names them. */
export type EngineInForce = EngineIds & { engine: Engine };

export type KeptAsk = { row: AskRow; prepared: PreparedAsk };
export type KeptOffer = { row: OfferRow; prepared: PreparedOffer };
/** What pools of one policy share: an engine holds no rows, so whoever reads may use the same one. */
export type SharedEngine = { made: KeyedEngine | null };
type KeyedEngine = EngineInForce & { key: string };
type Kept<Item> = { revision: number; item: Item };
/** An offer as of a day, with all its seats: groups are resolved once a day, seats for each run. */
type ResolvedOffer = KeptOffer & { asOf: IsoDate | null };

/**
 * Everything that is kept. Rows are read as the actor of the transaction, who may not see everything
 * (hidden exclusions): the matcher has a pool of its own, and a door that reads as people another.
 */
export type Pool = {
  /** The policy of the engine: the one in force, unless a run is to come before it is. */
  readonly policy: PolicyChoice;
  engine: KeyedEngine | null;
  readonly shared: SharedEngine;
  needs: Map<string, Kept<KeptAsk[]>>;
  offers: Map<string, Kept<ResolvedOffer>>;
};

/** An empty pool of a policy; it shares its engine where it is told with whom. */
export function createPool(
  policy: PolicyChoice = null,
  shared: SharedEngine = { made: null },
): Pool {
  return { policy, engine: null, shared, needs: new Map(), offers: new Map() };
}

/** The engine of the policy of the pool; a change of it forgets all that was prepared. */
export async function engineInForce(tx: Tx, pool: Pool): Promise<EngineInForce> {
  const key = await findEngineKey(tx, pool.policy);
  if (pool.engine?.key === key) return pool.engine;
  if (pool.shared.made?.key === key) return takeUp(pool, pool.shared.made);
  const { policyId, lexiconId, thesaurusId, membershipId, ...input } = await findEngineData(
    tx,
    pool.policy,
  );
  // Making an engine takes most of a second: who waited for the data may find it made by now.
  if (pool.shared.made?.key !== key) {
    const ids = { policyId, lexiconId, thesaurusId, membershipId };
    pool.shared.made = { key, ...ids, engine: createEngine(input) };
  }
  return takeUp(pool, pool.shared.made);
}

const preparer: System = { kind: 'system', name: 'engine' };

/** Makes the engine of the policy in force before somebody waits for it. */
export async function makeReady(db: Db, shared: SharedEngine): Promise<void> {
  await withActor(db, preparer, async (tx) => {
    await engineInForce(tx, createPool(null, shared));
  });
}

/** Gives the pool an engine, with which nothing was prepared yet: unless it has that one already. */
function takeUp(pool: Pool, engine: KeyedEngine): KeyedEngine {
  if (pool.engine !== engine) {
    pool.needs.clear();
    pool.offers.clear();
    pool.engine = engine;
  }
  return engine;
}

/** So many records are read in one statement. */
const batchSize = 1000;

async function refresh<Item>(
  kept: Map<string, Kept<Item>>,
  present: readonly Present[],
  read: (ids: string[]) => Promise<Map<string, Item>>,
): Promise<Item[]> {
  const stale = present.filter(({ id, revision }) => kept.get(id)?.revision !== revision);
  for (let start = 0; start < stale.length; start += batchSize) {
    const batch = stale.slice(start, start + batchSize);
    const items = await read(batch.map(({ id }) => id));
    for (const { id, revision } of batch) {
      const item = items.get(id);
      if (item !== undefined) kept.set(id, { revision, item });
    }
  }
  return present.flatMap(({ id }) => kept.get(id)?.item ?? []);
}

/** The published offers of a world, prepared, with eligibility as of the day and the seats of now. */
export async function liveOffers(
  tx: Tx,
  pool: Pool,
  { world, asOf }: { world: World; asOf: IsoDate },
): Promise<KeptOffer[]> {
  return await keptOffers(tx, pool, { present: await listLiveOffers(tx, world), asOf });
}

/** These offers, prepared, with eligibility as of the day and the seats of now. */
export async function keptOffers(
  tx: Tx,
  pool: Pool,
  { present, asOf, offerId }: { present: readonly Present[]; asOf: IsoDate; offerId?: string },
): Promise<KeptOffer[]> {
  const { engine } = await engineInForce(tx, pool);
  const none = new Map<string, never>();
  const kept = await refresh(pool.offers, present, async (ids) => {
    const rows = await listOffers(tx, ids);
    return new Map(
      rows.map((row) => [
        row.id,
        { row, prepared: prepareOffer(engine, offerOf(row, none, none)), asOf: null },
      ]),
    );
  });
  const [members, seatsLeft] = await Promise.all([
    listAllMembers(tx, asOf),
    listSeatsLeft(tx, offerId),
  ]);
  return kept.map((item) => {
    if (item.asOf !== asOf) {
      item.prepared = { ...item.prepared, offer: offerOf(item.row, members, none) };
      item.asOf = asOf;
    }
    const { row, prepared } = item;
    if (row.editions.every(({ seats }) => seats === null)) return { row, prepared };
    const editions = editionsOf(row, seatsLeft);
    return { row, prepared: { ...prepared, offer: { ...prepared.offer, editions } } };
  });
}

/** The open asks of the needs of a world that take part in matching, prepared. */
export async function matchableAsks(tx: Tx, pool: Pool, world: World): Promise<KeptAsk[]> {
  return await keptAsks(tx, pool, await listMatchableNeeds(tx, world));
}

/** The open asks of these needs, prepared. */
export async function keptAsks(
  tx: Tx,
  pool: Pool,
  present: readonly Present[],
): Promise<KeptAsk[]> {
  const { engine } = await engineInForce(tx, pool);
  const kept = await refresh(pool.needs, present, async (ids) => {
    const byNeed = new Map<string, KeptAsk[]>(ids.map((id) => [id, []]));
    for (const row of await listAsks(tx, ids)) {
      byNeed.get(row.needId)?.push({ row, prepared: prepareAsk(engine, askOf(row)) });
    }
    return byNeed;
  });
  return kept.flat();
}
