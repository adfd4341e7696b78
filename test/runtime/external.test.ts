// An installation on servers from outside: migrated by several at once, served and worked on by
// processes of their own.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { enlace, startEnlace } from '../cli/enlace.ts';
import { needInput } from '../support/needs.ts';
import { openRedis, type TestRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

let redis: TestRedis;
let env: Record<string, string>;

beforeAll(async () => {
  redis = await openRedis();
  // The teardown of the run drops it: it has the name of a copy of the template.
  const name = `${inject('templateName')}_external`;
  const client = postgres(inject('clusterUrl'), { max: 1, onnotice: () => undefined });
  await client.unsafe(`create database ${name}`);
  await client.end();
  const database = new URL(inject('clusterUrl'));
  database.pathname = `/${name}`;
  env = {
    DATABASE_URL: database.href,
    REDIS_URL: redis.url,
    ENLACE_QUEUE_PREFIX: redis.prefix,
    ENLACE_PORT: '0',
    ENLACE_SECRET: 'a secret of the tests, 32 characters',
    ENLACE_PUBLIC_URL: 'https://enlace.example.org',
    // Nobody is there: no mail leaves a test.
    ENLACE_SMTP_URL: 'smtp://127.0.0.1:9',
    ENLACE_MAIL_FROM: 'Enlace <enlace@example.org>',
  };
});

afterAll(async () => {
  await redis.close();
});

/** A process that goes on until it is told to stop, and the first line that speaks of being ready. */
async function started(command: string, changes: Record<string, string> = {}) {
  const child = startEnlace([command], { ...env, ...changes });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ready = new Promise<string>((resolve) => {
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        if (/is ready|working/.test(line)) resolve(line);
      });
    }
  });
  const ended = once(child, 'exit').then(() => `${command} ended with ${child.exitCode}`);
  return { child, line: await Promise.race([ready, ended]) };
}

async function stop(child: ChildProcess): Promise<number | null> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function keyOf(email: string, organization: string, role: string, scopes: string) {
  const person = ['--name=Somebody', `--organization=${organization}`, `--role=${role}`];
  const document = ['--document=NV/2026/1', '--document-date=2026-01-15'];
  await enlace(['user', 'add', ...person, ...document, `--email=${email}`], env);
  const { out } = await enlace(['key', 'create', `--person=${email}`, `--scopes=${scopes}`], env);
  return out.trim();
}

test('is migrated once, however many do it, and loaded with what is asked for', async () => {
  const all = ['migrate', '--inventory', '--examples', '--json'];
  const outcomes = await Promise.all([enlace(all, env), enlace(all, env), enlace(all, env)]);
  const loaded = outcomes.map(({ out }) =>
    z.object({ loaded: z.array(z.string()) }).parse(JSON.parse(out)),
  );
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(loaded.flatMap((one) => one.loaded).filter((part) => part === 'inventory')).toEqual([
    'inventory',
  ]);
  const again = await enlace(['migrate'], env);
  expect(again.err).toContain('All data were loaded before.');
});

describe('its processes', () => {
  test('go on without Redis, and say so', async () => {
    const { child, line } = await started('serve');
    const [, url = ''] = /(http:\S+)/.exec(line) ?? [];
    const readiness = async () => {
      const answer = await fetch(new URL('/readyz', url));
      return `${answer.status} ${z.object({ status: z.string() }).parse(await answer.json()).status}`;
    };
    expect(await readiness()).toBe('200 ready');
    await redis.gate.shut();
    expect(await readiness()).toBe('200 degraded');
    await redis.gate.reopen();
    await until(async () => (await readiness()) === '200 ready');
    expect(await stop(child)).toBe(0);
  });

  test('serve and match apart from each other, and stop when they are told to', async () => {
    const [api, worker, focalPoint, officer] = await Promise.all([
      started('serve'),
      started('worker'),
      keyOf('p@example.org', 'ecu', 'focal-point', 'needs:read,needs:write'),
      keyOf('o@example.org', 'oas-gs', 'officer', 'proposals:read,jobs:read'),
    ]);
    const [, url = ''] = /(http:\S+)/.exec(api.line) ?? [];
    const filed = await fetch(new URL('/api/v1/needs', url), {
      method: 'POST',
      body: JSON.stringify(needInput()),
      headers: { authorization: `Bearer ${focalPoint}`, 'content-type': 'application/json' },
    });
    expect(filed.status).toBe(201);

    const read = async <Shape extends z.ZodType>(path: string, shape: Shape) => {
      const headers = { authorization: `Bearer ${officer}` };
      return shape.parse(await (await fetch(new URL(path, url), { headers })).json());
    };
    // The needs of the inventory, loaded before there was a worker, wait in the outbox.
    const jobs = z.object({ waiting: z.int(), handed: z.int(), failed: z.int() });
    await until(async () => {
      const { waiting, handed } = await read('/api/v1/jobs', jobs);
      return waiting + handed === 0;
    });
    const statistics = z.object({ proposals: z.array(z.object({ count: z.int() })).min(1) });
    expect((await read('/api/v1/jobs', jobs)).failed).toBe(0);
    expect((await read('/api/v1/statistics', statistics)).proposals).not.toEqual([]);
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
    // Its people and its mail are real: there is nothing to look into.
    expect((await fetch(new URL('/mailbox', url))).status).toBe(404);
    expect(await stop(api.child)).toBe(0);
    expect(await stop(worker.child)).toBe(0);
  });
});
