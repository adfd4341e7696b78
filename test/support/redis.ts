// A Redis for a test file: keys under a prefix of its own, and a gate in front of it that can be shut.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Redis } from 'ioredis';
import { freePort } from '../../src/embedded/free-port.ts';
import { type Gate, openGate } from './gate.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { until } from './until.ts';

export type TestRedis = {
  /** Through the gate. */
  url: string;
  prefix: string;
  gate: Gate;
  /** Deletes every key of the prefix: what a flush does to this test. */
  flush(): Promise<void>;
  close(): Promise<void>;
};

/**
 * The Redis that `REDIS_URL` names, else a `redis-server` of its own: the one on PATH, or Debian's,
 * installed where this runs as root.
 */
export async function openRedis(): Promise<TestRedis> {
  const server = process.env['REDIS_URL']
    ? { url: process.env['REDIS_URL'], stop: () => Promise.resolve() }
    : await startRedis();
  const prefix = `test-${randomBytes(5).toString('hex')}`;
  const client = new Redis(server.url);
  const gate = await openGate(new URL(server.url));
  const url = new URL(server.url);
  url.hostname = '127.0.0.1';
  url.port = String(gate.port);
  const flush = async (): Promise<void> => {
    const keys = await client.keys(`${prefix}:*`);
    if (keys.length > 0) await client.del(...keys);
  };
  return {
    url: url.href,
    prefix,
    gate,
    flush,
    close: async () => {
      await flush();
      await client.quit();
      await gate.close();
      await server.stop();
    },
  };
}

async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const program = findRedis();
  const folder = await temporaryFolder();
  const port = await freePort(undefined);
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--dir', folder];
  // Where the system can do it, the server dies with the tests, however they end.
  const prefix = hasProgram('setpriv') ? ['setpriv', '--pdeathsig', 'KILL', '--'] : [];
  const [command = program, ...rest] = [...prefix, program, ...settings];
  const server = spawn(command, rest, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `redis://127.0.0.1:${port}`;
  await until(async () => await answers(url));
  return {
    url,
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function findRedis(): string {
  const program = 'redis-server';
  if (hasProgram(program)) return program;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', program], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
    });
    if (hasProgram(program)) return program;
  }
  throw new Error(
    'These tests need Redis: set REDIS_URL, or install redis-server (Debian: apt-get install redis-server; macOS: brew install redis).',
  );
}
