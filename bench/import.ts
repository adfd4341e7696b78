// `enlace import` as a process: rows per second and the most memory it held.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { packagePath } from '../src/root.ts';

export type ImportFigures = { rows: number; seconds: number; peakMegabytes: number };

/** Imports a file of so many rows into the service that runs on the folder. */
export async function measureImport(
  folder: string,
  { noun, file, rows }: { noun: 'needs' | 'offers'; file: string; rows: number },
): Promise<ImportFigures> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [packagePath('bin', 'enlace.mjs'), 'import', noun, file, '--source', 'bench'],
    { env: { ...process.env, ENLACE_DATA: folder }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let peakMegabytes = 0;
  const watch = async (): Promise<void> => {
    while (child.exitCode === null) {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const peak = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
      peakMegabytes = Math.max(peakMegabytes, peak);
      await pause(20);
    }
  };
  const [code] = await Promise.all([exited, watch()]);
  if (code !== 0) throw new Error(`the import of ${noun} ended with ${code}`);
  return { rows, seconds: (performance.now() - started) / 1000, peakMegabytes };
}
