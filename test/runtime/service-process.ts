// `npm start` without the build: the service as a process, from its first word to its last.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { packagePath } from '../../src/root.ts';
import { until } from '../support/until.ts';

export type Service = {
  pid: number;
  /** What it has said so far, on both outputs. */
  said(): string;
  /** Waits until it is ready; gives its base URL. Fails where it ends before. */
  ready(): Promise<string>;
  /** Sends a signal and waits for the end; gives the exit status. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Waits for the end; gives the exit status. */
  ended(): Promise<number | null>;
};

/** Starts the service; on any free port unless the environment names one. */
export function startService(env: Readonly<Record<string, string>>): Service {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [packagePath('dist', 'src', 'main.js')], {
    env: { PATH, ENLACE_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
  }
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const ended = async (): Promise<number | null> => {
    if (!isOver()) await once(child, 'exit');
    return child.exitCode;
  };
  return {
    pid: child.pid ?? 0,
    said: () => words,
    ready: async () => {
      await until(() => isOver() || words.includes('In another terminal'), 60_000);
      const [, url] = /Service +(http\S+)/.exec(words) ?? [];
      if (url === undefined) throw new Error(`not ready: ${words}`);
      return url;
    },
    end: async (signal) => {
      if (!isOver()) child.kill(signal);
      return await ended();
    },
    ended,
  };
}
