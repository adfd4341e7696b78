// A pool of single connections. The driver pools by itself, but it takes up a lost connection again
// where it was: a transaction that the server cut off wrote its ROLLBACK to a socket that was gone,
// which ended the process (porsager/postgres, issues 1133, 1154, 1208), and the wait before the next
// attempt grew to twenty seconds. Here whoever loses its connection is thrown away with it.
import type { Sql } from 'postgres';

/** One connection; once `lost` it is never used again. */
export type Slot = { client: Sql; lost: boolean };

/**
 * At most `max` connections, each made by `open` when it is first needed. `use` waits for a free one,
 * runs on it and gives it back; `close` ends them all, leaving what runs five seconds.
 */
export function createSlots<Kind extends Slot>(open: () => Kind, max: number) {
  const all = new Set<Kind>();
  const free: Kind[] = [];
  const waiting: ((slot: Kind) => void)[] = [];

  const openOne = (): Kind => {
    const slot = open();
    all.add(slot);
    return slot;
  };
  const discard = (slot: Kind): void => {
    all.delete(slot);
    // It is gone already: there is nobody to say goodbye to.
    slot.client.end({ timeout: 0 }).catch(() => undefined);
  };
  const take = async (): Promise<Kind> => {
    for (let slot = free.pop(); slot !== undefined; slot = free.pop()) {
      if (!slot.lost) return slot;
      discard(slot);
    }
    if (all.size < max) return openOne();
    return await new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (slot: Kind): void => {
    if (slot.lost) discard(slot);
    const next = waiting.shift();
    if (next !== undefined) next(slot.lost ? openOne() : slot);
    else if (!slot.lost) free.push(slot);
  };

  return {
    use: async <Result>(work: (slot: Kind) => Promise<Result>): Promise<Result> => {
      const slot = await take();
      try {
        return await work(slot);
      } finally {
        giveBack(slot);
      }
    },
    close: async (): Promise<void> => {
      await Promise.all(Array.from(all, async ({ client }) => await client.end({ timeout: 5 })));
    },
  };
}
