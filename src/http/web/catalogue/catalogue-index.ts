// The catalogue as it is searched: read once, and again when an offer enters it, leaves it or is edited.
// What a page shows of an offer is always read anew, by whoever asks: this only finds and counts.
import type { Tx } from '../../../db/client.ts';
import type { Bearer } from '../../../domain/actor.ts';
import {
  type CatalogueEntry,
  catalogueLevelsFor,
  type OfferOrigin,
  subregions,
} from '../../../domain/catalogue.ts';
import { dayOf, type IsoDate } from '../../../domain/dates.ts';
import {
  type CatalogueRow,
  catalogueStamp,
  listBroader,
  listCatalogue,
} from '../../../store/offers/catalogue-reads.ts';
import { listAllMembers } from '../../../store/reference/groups.ts';

/** What the stamp does not tell of, the dates of an edition or a new member of a group, waits as long. */
const millisecondsKept = 60_000;

/** What the codes of reference data stand for on a day. */
type Reference = {
  broader: ReadonlyMap<string, string | null>;
  /** Groups, and the states that are their members. */
  members: ReadonlyMap<string, readonly string[]>;
};

type Kept = { stamp: string; until: number; entries: Promise<CatalogueEntry[]> };

/** Gives the entries of the catalogue as the reader may see them, in no order. */
export type ReadCatalogue = (tx: Tx, reader: Bearer) => Promise<CatalogueEntry[]>;

/** Opens a catalogue that is kept in memory for each of the two circles of its readers. */
export function openCatalogue(now: () => Date): ReadCatalogue {
  const kept = new Map<string, Kept>();
  return async (tx, reader) => {
    const levels = catalogueLevelsFor(reader);
    const circle = levels.join(' ');
    const stamp = await catalogueStamp(tx, reader, levels);
    const at = now().getTime();
    const known = kept.get(circle);
    if (known !== undefined && known.stamp === stamp && at < known.until) return known.entries;
    const entries = readEntries(tx, reader, dayOf(now()));
    kept.set(circle, { stamp, until: at + millisecondsKept, entries });
    return await entries.catch((error: unknown) => {
      kept.delete(circle);
      throw error;
    });
  };
}

async function readEntries(tx: Tx, reader: Bearer, today: IsoDate): Promise<CatalogueEntry[]> {
  const rows = await listCatalogue(tx, reader, catalogueLevelsFor(reader));
  const reference = { broader: await listBroader(tx), members: await listAllMembers(tx, today) };
  return rows.map((row) => entryOf(row, reference));
}

function entryOf(row: CatalogueRow, reference: Reference): CatalogueEntry {
  const states = statesOf(row, reference);
  const open = subregions.filter((subregion) =>
    (reference.members.get(subregion) ?? []).some((state) => states?.has(state) ?? true),
  );
  return {
    id: row.id,
    owner: row.owner,
    publishedAt: row.publishedAt ?? row.createdAt,
    visibility: row.visibility,
    values: {
      theme: withBroader(row.concepts, reference.broader),
      kind: [row.kind],
      language: [...new Set(row.runs.languages.flat())],
      subregion: open,
      origin: [originOf(row)],
    },
    states,
    windows: row.runs.windows,
  };
}

/** The states for which an offer is meant: those that it names, and the members of its groups. */
function statesOf(row: CatalogueRow, { members }: Reference): ReadonlySet<string> | null {
  if (row.anyState) return null;
  return new Set([...row.states, ...row.groups.flatMap((group) => members.get(group) ?? [])]);
}

/** Concepts with all that are above them. */
function withBroader(concepts: readonly string[], broader: Reference['broader']): string[] {
  const all = new Set<string>();
  for (const concept of concepts) {
    let one: string | null | undefined = concept;
    while (one !== null && one !== undefined && !all.has(one)) {
      all.add(one);
      one = broader.get(one);
    }
  }
  return [...all];
}

function originOf({ example, source }: CatalogueRow): OfferOrigin {
  if (example) return 'example';
  return source === null ? 'filed' : 'sourced';
}
