// Many needs at once, table by table: what an import writes in a few statements.
import type { Tx } from '../../db/client.ts';
import { asks, askVersions } from '../../db/schema/asks.ts';
import { needs } from '../../db/schema/needs.ts';
import { insertRows } from '../imports/insert-rows.ts';
import { drawReferences } from '../references.ts';
import { statedAsks } from './asks.ts';
import type { NewNeedVersion as Written } from './need-versions.ts';
import type { NewNeed } from './needs.ts';

/** Inserts needs under references of their own; answers their ids in the same order. */
export async function insertNeeds(
  tx: Tx,
  rows: readonly NewNeed[],
  randomBytes: (size: number) => Uint8Array,
): Promise<string[]> {
  return await drawReferences(rows, { prefix: 'N', randomBytes }, async (drawn) =>
    tx
      .insert(needs)
      .values(drawn)
      .onConflictDoNothing({ target: needs.reference })
      .returning({ id: needs.id, reference: needs.reference }),
  );
}

/** Adds the asks of needs that have none yet: those stated, else the whole need as one. */
export async function insertFirstAsks(tx: Tx, written: readonly Written[]): Promise<void> {
  const stated = written.flatMap(({ needId, version, content }) =>
    statedAsks(content).map(({ text }, place) => ({ needId, version, number: place + 1, text })),
  );
  const inserted = await insertRows(
    stated.map(({ needId, number }) => ({ needId, number })),
    async (rows) =>
      tx
        .insert(asks)
        .values(rows)
        .returning({ id: asks.id, needId: asks.needId, number: asks.number }),
  );
  const ids = new Map(inserted.map(({ id, needId, number }) => [`${needId} ${number}`, id]));
  await insertRows(
    stated.map(({ needId, version, number, text }) => ({
      ...text,
      askId: ids.get(`${needId} ${number}`) ?? '',
      needId,
      version,
    })),
    async (rows) => tx.insert(askVersions).values(rows),
  );
}
