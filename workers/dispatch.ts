// Hands the rows of the outbox to the queue: at once when it hears of one, and each second in case it
// did not hear. Any number of dispatchers may run: they pass over what another one holds.
import { type Db, withActor } from '../src/db/client.ts';
import type { System } from '../src/domain/actor.ts';
import { outboxChannel } from '../src/store/outbox/outbox.ts';
import { claimOutbox, markOutboxHanded } from '../src/store/outbox/outbox-dispatch.ts';
import { createBell } from './bell.ts';
import { listen } from './listener.ts';
import { type Log, rateLimited } from './log.ts';
import type { JobQueue } from './queue.ts';

const dispatcher: System = { kind: 'system', name: 'dispatch' };

const pollMilliseconds = 1000;
/** Rows handed at a time, and rows that are in the queue at most. */
const limits = { batch: 100, window: 1000 };

type Deps = { db: Db; url: string; queue: JobQueue; log: Log };

/** Starts to dispatch; `close` lets the batch under way end. */
export function startDispatch(deps: Deps): { close(): Promise<void> } {
  const bell = createBell();
  const report = rateLimited(deps.log, 'the outbox is not being handed over');
  const listener = listen(deps.url, outboxChannel, () => {
    bell.ring();
  });
  const stop = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const handed = await handBatch(deps).catch((error: unknown) => {
        report(error);
        return 0;
      });
      if (!stop.signal.aborted && handed < limits.batch) await bell.wait(pollMilliseconds);
    }
  };
  const running = loop();
  return {
    close: async () => {
      stop.abort();
      bell.ring();
      await running;
      await listener.close();
    },
  };
}

/**
 * Hands one batch. The rows stay locked until the queue has taken them: where it does not, or this
 * process dies, they are as before, and the next dispatcher takes them.
 */
async function handBatch({ db, queue }: Deps): Promise<number> {
  return await withActor(db, dispatcher, async (tx) => {
    const rows = await claimOutbox(tx, limits);
    if (rows.length === 0) return 0;
    const now = new Date();
    await queue.add(rows, now.getTime());
    await markOutboxHanded(
      tx,
      rows.map(({ id }) => id),
      now,
    );
    return rows.length;
  });
}
