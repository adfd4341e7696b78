// The server process: from spawn to "ready", and to its end.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Setup } from './cluster.ts';
import { baseEnvironment } from './run.ts';

type Child = ChildProcessByStdio<null, null, Readable>;

/** A server that accepts connections. */
export type Server = {
  readonly port: number;
  /** Settles when the process has ended, with its exit code (null if a signal ended it). */
  readonly exited: Promise<number | null>;
  /** Ends sessions and stops in good order; without mercy after ten seconds. */
  stop(): Promise<void>;
};

/** A server that ended before it was ready, and what it said. */
export type FailedServer = { readonly failure: string };

const readyLine = 'database system is ready to accept connections';
const patienceMs = 10_000;
const linesKept = 20;

/** Starts the server on a port of 127.0.0.1 and waits until it is ready or has failed. */
export async function launchServer(setup: Setup, port: number): Promise<Server | FailedServer> {
  const child = spawnServer(setup, port);
  const exited = endOf(child, 'exit');
  const lines: string[] = [];
  const ready = new Promise<'ready'>((settle) => {
    createInterface(child.stderr).on('line', (line) => {
      setup.log(line);
      lines.push(line);
      if (lines.length > linesKept) lines.shift();
      if (line.includes(readyLine)) settle('ready');
    });
  });
  if ((await Promise.race([ready, endOf(child, 'close')])) !== 'ready')
    return { failure: lines.join('\n') };
  return { port, exited, stop: () => stopServer(child, exited) };
}

/** 'close' comes when all is read, 'exit' even while a process of a killed server lingers. */
function endOf(child: Child, event: 'exit' | 'close'): Promise<number | null> {
  return new Promise((ended) => {
    child.once(event, ended).once('error', () => ended(null));
  });
}

function spawnServer(setup: Setup, port: number): Child {
  const { prefix } = setup.privileges;
  const settings = Object.entries(serverSettings(setup, port));
  const [program = '', ...parameters] = [
    ...prefix,
    join(setup.binaries.bin, 'postgres'),
    `-D${setup.folder.cluster}`,
    ...settings.map(([name, value]) => `-c${name}=${value}`),
  ];
  return spawn(program, parameters, {
    env: { ...baseEnvironment, ...setup.binaries.environment },
    cwd: '/',
    // A session of its own: Ctrl-C must not reach the database while Enlace still drains.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function serverSettings(setup: Setup, port: number): Readonly<Record<string, string | number>> {
  const durable = setup.fsync ? 'on' : 'off';
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: setup.maxConnections,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What a failing statement says may quote needs and persons: it goes to the application alone.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_line_prefix: '[%p] ',
    log_checkpoints: 'off',
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: durable,
  };
}

async function stopServer(child: Child, exited: Promise<number | null>): Promise<void> {
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), patienceMs);
  await exited;
  clearTimeout(impatience);
}
