// Work that comes by the clock. Every process keeps the time itself and PostgreSQL decides who does a
// tick: not the queue, which may be away or flushed, since what repairs a lost job must not be one.
// A turn keeps two processes from the same work at once; each piece of work looks again under lock, so
// that a second run finds nothing to do.
import { randomBytes } from 'node:crypto';
import { askStaleOffers } from '../src/actions/ask-stale-offers.ts';
import { cleanOperations } from '../src/actions/clean-operations.ts';
import type { Context } from '../src/actions/context.ts';
import { expireRecords } from '../src/actions/expire-records.ts';
import { releaseLapsedHolds } from '../src/actions/release-lapsed-holds.ts';
import { resumeDeferred } from '../src/actions/resume-deferred.ts';
import { type Head, sealAudit } from '../src/actions/seal-audit.ts';
import { type Db, withActor } from '../src/db/client.ts';
import { type ScheduleName, schedules } from '../src/domain/jobs.ts';
import { tryTurn } from '../src/store/accounts/turns.ts';
import { handOutboxAgain } from '../src/store/outbox/outbox-dispatch.ts';
import { createBell } from './bell.ts';
import { type Log, rateLimited } from './log.ts';

export type ScheduleDeps = {
  db: Db;
  log: Log;
  /** Seconds after which work that was handed over and is not done is handed over again. */
  handAgainAfter: number;
  /** Keeps the head of the audit outside the database. */
  rememberHead(head: Head): Promise<void> | void;
};

/** One run of scheduled work; answers how much it did: it is run again until that is nothing. */
type Tick = (deps: ScheduleDeps, context: Context) => Promise<number>;

/** What each schedule does. */
const ticks: Readonly<Record<ScheduleName, Tick>> = {
  'hand-again': async ({ handAgainAfter }, { db, actor, now }) => {
    const before = new Date(now.getTime() - handAgainAfter * 1000);
    await withActor(db, actor, async (tx) => await handOutboxAgain(tx, before));
    return 0;
  },
  'seal-audit': async (deps, context) => {
    await sealAudit(context, async (head) => {
      deps.log.info(head, 'audit sealed');
      await deps.rememberHead(head);
    });
    return 0;
  },
  'expire-records': async (_, context) => await expireRecords(context),
  'ask-stale-offers': async (_, context) => await askStaleOffers(context),
  'release-lapsed-holds': async (_, context) => await releaseLapsedHolds(context),
  'resume-deferred': async (_, context) => await resumeDeferred(context),
  'clean-operations': async (_, context) => await cleanOperations(context),
};

const names = [
  'hand-again',
  'seal-audit',
  'release-lapsed-holds',
  'expire-records',
  'ask-stale-offers',
  'resume-deferred',
  'clean-operations',
] as const satisfies readonly ScheduleName[];

/**
 * Starts the clock: everything once now, then at each full interval, one piece of work after another.
 * `close` lets the one under way end.
 */
export function startSchedules(deps: ScheduleDeps): { close(): Promise<void> } {
  const bell = createBell();
  const due = new Map<ScheduleName, number>(names.map((name) => [name, 0]));
  const reports = new Map(
    names.map((name) => [name, rateLimited(deps.log, `the schedule ${name} failed`)]),
  );
  const stop = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const now = Date.now();
      for (const name of names) {
        if (stop.signal.aborted || (due.get(name) ?? 0) > now) continue;
        await runSchedule(deps, name, stop.signal).catch(reports.get(name));
        due.set(name, nextTick(name, Date.now()));
      }
      if (!stop.signal.aborted)
        await bell.wait(Math.max(0, Math.min(...due.values()) - Date.now()));
    }
  };
  const running = loop();
  return {
    close: async () => {
      stop.abort();
      bell.ring();
      await running;
    },
  };
}

/** The next full interval: the same moment in every process, so that they meet at the turn. */
function nextTick(name: ScheduleName, now: number): number {
  const interval = schedules[name];
  return (Math.floor(now / interval) + 1) * interval;
}

/**
 * Does one tick of a schedule, again and again while there is more to do; nothing where another
 * process is at it.
 */
export async function runSchedule(
  deps: ScheduleDeps,
  name: ScheduleName,
  stop: AbortSignal = new AbortController().signal,
): Promise<void> {
  const { db } = deps;
  const actor = { kind: 'system', name } as const;
  await withActor(db, actor, async (tx) => {
    if (!(await tryTurn(tx, `schedule ${name}`))) return;
    let done: number;
    do {
      done = await ticks[name](deps, { db, actor, now: new Date(), randomBytes });
    } while (done > 0 && !stop.aborted);
  });
}
