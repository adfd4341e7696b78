// The command `enlace` as a process, as people run it: the build, and nothing of our own environment.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { packagePath } from '../../src/root.ts';

export type Environment = Readonly<Record<string, string>>;

/** What a command left. */
export type Outcome = { out: string; err: string; status: number | null };

/** Runs a command to its end. */
export async function enlace(args: readonly string[], env: Environment = {}): Promise<Outcome> {
  const child = startEnlace(args, env);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  return { out, err, status: child.exitCode };
}

/** Starts a command that goes on. */
export function startEnlace(args: readonly string[], env: Environment = {}) {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [packagePath('bin', 'enlace.mjs'), ...args], {
    env: { PATH, LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
