// Every page is measured: a new one has an address in the benchmark, or a reason why not.
import { expect, it } from 'vitest';
import { addresses, unmeasured } from '../../bench/pages/addresses.ts';
import { mapApp } from '../access/map.ts';

it('every page is asked for', async () => {
  const app = await mapApp();
  await app.ready();
  expect(unmeasured(app)).toEqual([]);
});

it('the page that reads nothing is asked for first: others are compared with it', () => {
  expect(addresses[0]).toEqual(['visitor', '/help']);
});
