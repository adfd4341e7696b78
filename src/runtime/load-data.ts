// What an installation brings along: reference data, and where asked for the inventory and examples.
import { createHash, randomBytes } from 'node:crypto';
import { loadSources } from '../actions/inventory/load-sources.ts';
import { loadExamples } from '../actions/load-examples.ts';
import { loadInventory } from '../actions/load-inventory.ts';
import { loadReferenceData } from '../actions/load-reference-data.ts';
import { connect, type Db, withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import { exampleFiles } from '../reference/examples.ts';
import { readText } from '../reference/read.ts';
import { isLoaded, noteLoad } from '../store/reference/loads.ts';

export type DataWanted = { inventory: boolean; examples: boolean };

const loader: System = { kind: 'system', name: 'data-loader' };

/** The files of data/ that each part is made of. */
const files = {
  inventory: ['needs', 'offers', 'activities', 'theme-concepts'].map(
    (name) => `inventory/${name}.json`,
  ),
  examples: [...exampleFiles.needs, ...exampleFiles.offers, exampleFiles.circumstances],
} as const;

/**
 * Loads what is wanted and not there yet into a migrated database, as its owner; names what it loaded.
 * What is there stays as it is, so that it is safe to run again.
 */
export async function loadData(
  url: string,
  { inventory, examples }: DataWanted,
): Promise<string[]> {
  const { db, close } = connect(url, 'enlace_owner', 2);
  try {
    const context = { db, randomBytes, now: new Date() };
    const loaded = await loadReferenceData(db, { now: context.now, examples });
    if (inventory) {
      await loadSources(db);
      const isNew = await loadOnce(db, 'inventory', async () => await loadInventory(context));
      if (isNew) loaded.push('inventory');
    }
    if (examples) {
      const isNew = await loadOnce(db, 'examples', async () => await loadExamples(context));
      if (isNew) loaded.push('examples');
    }
    return loaded;
  } finally {
    await close();
  }
}

/**
 * Loads a part unless its files are those of the last time, and answers whether anything was added:
 * to compare each record with what is there would cost every start most of a second.
 */
async function loadOnce(
  db: Db,
  part: keyof typeof files,
  load: () => Promise<Readonly<Record<string, number>>>,
): Promise<boolean> {
  const hash = createHash('sha256');
  for (const name of files[part]) hash.update((await readText(name)).hash);
  const note = { name: part, version: '1', hash: hash.digest('hex') };
  if (await withActor(db, loader, async (tx) => await isLoaded(tx, part, note.hash))) return false;
  const added = await load();
  await withActor(db, loader, async (tx) => {
    await noteLoad(tx, note);
  });
  return Object.values(added).some((count) => count > 0);
}
