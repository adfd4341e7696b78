// Requests that mean no good, made from the description of the API by everybody of the cast: no answer
// is a failure of ours, none tells what its reader may not know, each is one that the API describes.
// `npm run bench:hostile` makes ten thousand of them.
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApi } from '../http/support.ts';
import { now } from '../support/offers.ts';
import { buildWorld } from './fixture.ts';
import { judgeOf } from './hostile/answers.ts';
import { type Attack, attacks } from './hostile/attacks.ts';
import { readDocument } from './hostile/document.ts';
import type { World } from './world.ts';

const count = Number(process.env['ENLACE_HOSTILE_REQUESTS'] ?? 600);
const seed = Number(process.env['ENLACE_HOSTILE_SEED'] ?? 20_260_301);

/** Milliseconds. */
const patience = 20_000;

let world: World;
beforeAll(async () => {
  world = await buildWorld(await openApi({ now: () => now }));
});
afterAll(async () => await world.api.close());

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

async function send({ walker, method, url, headers, payload }: Attack) {
  const used = methods.find((one) => one === method);
  if (used === undefined) throw new Error(`no method ${method}`);
  return await world.api.app.inject({
    method: used,
    url,
    headers: { ...headers, ...walker?.headers },
    ...(payload !== undefined && { payload }),
  });
}

/** The answer, or undefined where none came while anybody would wait. */
async function answerTo(attack: Attack) {
  const heard = new AbortController();
  const silence = setTimeout(patience, undefined, { signal: heard.signal }).catch(() => undefined);
  const answer = await Promise.race([send(attack), silence]);
  heard.abort();
  return answer;
}

/** An attack for a message, without what is long in it. */
function told({ walker, method, url, headers, payload }: Attack): string {
  const body = String(payload ?? '').slice(0, 300);
  return `${walker?.name ?? 'nobody'}: ${method} ${url.slice(0, 200)} ${JSON.stringify(headers).slice(0, 200)} ${body}`;
}

it(
  'are answered as described, whoever makes them',
  async () => {
    const described = await readDocument(world.api);
    const judge = judgeOf(world, described.schemas);
    const statuses = new Map<string, number>();
    const faults: string[] = [];
    const began = performance.now();
    for (const attack of fc.sample(attacks(world, described), { numRuns: count, seed })) {
      const answer = await answerTo(attack);
      if (answer === undefined) {
        faults.push(`no answer ← ${told(attack)}`);
        continue;
      }
      const family = `${Math.floor(answer.statusCode / 100)}xx`;
      statuses.set(family, (statuses.get(family) ?? 0) + 1);
      for (const fault of judge(attack, answer)) faults.push(`${fault} ← ${told(attack)}`);
    }
    if (count > 600) {
      const seconds = Math.round((performance.now() - began) / 1000);
      const answered = [...statuses]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([family, times]) => `${times} ${family}`);
      process.stdout.write(
        `${count} hostile requests, seed ${seed}: ${answered.join(', ')}; ${faults.length} faults; ${world.canaries.count()} canaries searched for in each answer; ${seconds} s.\n`,
      );
    }
    expect(faults.slice(0, 20)).toEqual([]);
    expect(statuses.get('2xx')).toBeGreaterThan(count / 20);
    expect(statuses.get('4xx')).toBeGreaterThan(count / 4);
  },
  Math.max(60_000, count * 100),
);
