// Processes of PostgreSQL that outlived the Enlace that started them: a server where no death signal
// is to be had, or the sessions of a server that was killed itself, busy with long queries.

import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, readIfPresent } from './data-folder.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { run } from './run.ts';

const pollMs = 25;
const politeMs = 10_000;
const hardMs = 5000;

/**
 * Stops what still runs on `cluster`, if anything; only call it while holding the data folder.
 * Throws `start-failed` when it cannot be stopped.
 */
export async function stopOrphans(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const server = Number.parseInt((await readIfPresent(pidFile)) ?? '', 10);
  if (!(server > 0)) return;
  const orphans = await processesOn(cluster, server);
  if (orphans.length > 0) {
    log(`stopping PostgreSQL left by an Enlace that was killed: ${orphans.join(', ')}`);
    await stopAll(orphans, server, cluster);
  }
  // The number in it may be another process's by now, which would keep PostgreSQL from starting.
  await rm(pidFile, { force: true });
}

async function stopAll(orphans: readonly number[], server: number, cluster: string): Promise<void> {
  if (orphans.includes(server)) {
    send('SIGINT', [server]);
    if (await endWithin(politeMs, orphans, cluster)) return;
  }
  send('SIGQUIT', orphans);
  if (await endWithin(hardMs, orphans, cluster)) return;
  throw new EmbeddedPostgresError(
    'start-failed',
    `PostgreSQL left by an earlier Enlace does not stop: processes ${orphans.join(', ')}.`,
    { processes: orphans.map(String) },
  );
}

async function endWithin(
  patienceMs: number,
  pids: readonly number[],
  cluster: string,
): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(pollMs)) {
    const alive = await Promise.all(pids.map((pid) => runsOn(pid, cluster)));
    if (!alive.includes(true)) return true;
  }
  return false;
}

/** The server and its sessions; on other systems than Linux the server alone can be told. */
async function processesOn(cluster: string, server: number): Promise<readonly number[]> {
  const pids = process.platform === 'linux' ? (await readdir('/proc')).map(Number) : [server];
  const ours = await Promise.all(pids.map((pid) => runsOn(pid, cluster)));
  return pids.filter((_, index) => ours[index]);
}

/** Whether process `pid` is alive and PostgreSQL on this cluster, not a later bearer of the number. */
async function runsOn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') {
    return (await run(['ps', '-o', 'command=', '-p', String(pid)])).output.includes(cluster);
  }
  try {
    const program = await readFile(`/proc/${pid}/comm`, 'utf8');
    // PostgreSQL works in the folder of its cluster, under whatever path that was reached.
    const [its, ours] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(cluster)]);
    return program.trim() === 'postgres' && its.dev === ours.dev && its.ino === ours.ino;
  } catch {
    // No process, or another user's, who could not own the cluster.
    return false;
  }
}

/** That a process ended a moment ago is as good. */
function send(signal: NodeJS.Signals, pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (errorCode(error) !== 'ESRCH') throw error;
    }
  }
}
