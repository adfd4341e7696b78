// The engine takes the event loop for a second and more: nobody is turned away for that.
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, openApi } from './support.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

/** Does nothing else for these milliseconds, as the making of an engine does. */
function occupyLoop(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it('answers after the loop was taken for a second, time and again', async () => {
  await api.app.ready();
  for (let times = 0; times < 3; times += 1) {
    occupyLoop(1_200);
    await setImmediate();
  }
  expect((await api.app.inject('/healthz')).statusCode).toBe(200);
});
