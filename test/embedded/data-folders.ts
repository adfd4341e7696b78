// Data folders to start PostgreSQL on, and other processes to hold them.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A data folder for one test: empty, or a copy of another that nobody uses now. */
export async function dataFolder(original?: string): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => rm(folder, { recursive: true }));
  if (original) await cp(original, folder, { recursive: true });
  return folder;
}

/** Starts PostgreSQL, which is stopped at the end of the test if it still runs then. */
export async function started(folder: string, lines: string[] = []): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    folder,
    fsync: false,
    log: (line) => lines.push(line),
  });
  onTestFinished(() => server.stop());
  return server;
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
  try {
    return await sql.unsafe(statement);
  } finally {
    // In seconds: a server that was killed during the statement says no goodbye.
    await sql.end({ timeout: 0.1 });
  }
}

const answerShape = z.union([
  z.object({ url: z.string() }),
  z.object({ code: z.string(), parameters: z.record(z.string(), z.unknown()) }),
]);

/** Another Enlace process on the folder, killed at the end of the test if it still runs then. */
export function otherProcess(folder: string): {
  process: ChildProcess;
  answer: () => Promise<z.infer<typeof answerShape>>;
} {
  const fixture = join(import.meta.dirname, 'hold-data-folder.mjs');
  const child = spawn(process.execPath, [fixture, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const said = once(createInterface(child.stdout), 'line');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return {
    process: child,
    answer: async () => {
      const [line] = await said;
      return answerShape.parse(JSON.parse(String(line)));
    },
  };
}

/** Ends a process as a power cut would, and waits until it is gone. */
export async function killed(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
