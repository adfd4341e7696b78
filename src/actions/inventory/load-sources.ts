import { type Db, withActor } from '../../db/client.ts';
import type { System } from '../../domain/actor.ts';
import { readInventorySources } from '../../reference/inventory.ts';
import { saveSource } from '../../store/imports/sources.ts';
import { isLoaded, noteLoad } from '../../store/reference/loads.ts';

const loader: System = { kind: 'system', name: 'reference-loader' };
const name = 'inventory-sources';

/**
 * Loads the documents that the inventory rests on, where they are new or changed; answers whether they
 * were. `db` runs as the owner: documents are reference data, which nobody else may write.
 */
export async function loadSources(db: Db): Promise<boolean> {
  const { code, title, asOf, documents, version, hash } = await readInventorySources();
  return await withActor(db, loader, async (tx) => {
    if (await isLoaded(tx, name, hash)) return false;
    await saveSource(
      tx,
      { code, titles: title, asOf },
      documents.map((document) => ({
        code: document.code,
        sourceCode: code,
        symbol: document.symbol,
        title: document.title.en,
        dated: document.date,
      })),
    );
    await noteLoad(tx, { name, version, hash });
    return true;
  });
}
