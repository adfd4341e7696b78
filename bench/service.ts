// The service as people start it, on a folder of its own; and what it weighs.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { packagePath } from '../src/root.ts';
import type { Door } from './latency.ts';

export type Service = { process: ChildProcess; door: Door; folder: string; readyAfter: number };

const instanceFile = z.object({ url: z.string(), pid: z.int() });
const keysFile = z.object({ keys: z.array(z.object({ name: z.string(), key: z.string() })) });

/** Starts the service on the folder; answers once it says that it is ready, with the milliseconds. */
export async function startService(folder: string): Promise<Service> {
  const started = performance.now();
  const child = spawn(process.execPath, [packagePath('dist', 'src', 'main.js')], {
    env: { ...process.env, ENLACE_DATA: folder, ENLACE_PORT: '0', ENLACE_REQUESTS_PER_MINUTE: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = await untilReady(folder, child);
  return {
    process: child,
    folder,
    readyAfter: performance.now() - started,
    door: { url, ...(await keys(folder)) },
  };
}

/** Ends the service as Ctrl-C does, unless it has ended, and waits until it is gone. */
export async function stopService({ process: child }: Service): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function untilReady(folder: string, child: ChildProcess): Promise<string> {
  while (child.exitCode === null) {
    const text = await readFile(join(folder, 'instance.json'), 'utf8').catch(() => null);
    const instance = text === null ? null : instanceFile.parse(JSON.parse(text));
    if (instance?.pid === child.pid && instance?.url !== undefined) return instance.url;
    await pause(5);
  }
  throw new Error('the service ended before it was ready');
}

async function keys(folder: string): Promise<Omit<Door, 'url'>> {
  const { keys: kept } = keysFile.parse(
    JSON.parse(await readFile(join(folder, 'keys.json'), 'utf8')),
  );
  const keyOf = (name: string) => kept.find((key) => key.name === name)?.key ?? '';
  return { focalPoint: keyOf('focal-point'), officer: keyOf('officer') };
}

/** Memory of a process and all its children, megabytes: proportional set size, as Linux tells it. */
export async function memoryOf(pid: number): Promise<number> {
  const family = await descendants(pid);
  const sizes = await Promise.all(family.map(proportionalSize));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function proportionalSize(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}

async function descendants(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name)
      ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
      : '';
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isOf = (pid: number): boolean => {
    const parent = parents.get(pid);
    return pid === root || (parent !== undefined && isOf(parent));
  };
  return [...parents.keys()].filter(isOf);
}
