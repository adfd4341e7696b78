// What an installation brings along: reference data, and where asked for the inventory and examples.
import { loadReferenceData } from '../actions/load-reference-data.ts';
import { connect } from '../db/client.ts';

export type DataWanted = { inventory: boolean; examples: boolean };

/** Loads what is wanted and not loaded yet into a migrated database, as its owner; names what it loaded. */
export async function loadData(url: string, { examples }: DataWanted): Promise<string[]> {
  const { db, close } = connect(url, 'enlace_owner', 2);
  try {
    const now = new Date();
    return await loadReferenceData(db, { now, examples });
  } finally {
    await close();
  }
}
