import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { judge, plant } from './planted.ts';

const run = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
  JSON.stringify({ numPassedTests, numFailedTests, testResults });

const unreadable = { status: 'failed', assertionResults: [] };
const readable = { status: 'failed', assertionResults: [{ status: 'failed' }] };

test.each([
  ['the tests of all runs', { 'a.json': run(5, 0), 'b.json': run(7, 2) }, '12 2'],
  ['a file that could not be read', { 'a.json': run(5, 1, [unreadable, readable]) }, '5 2'],
  ['a run that left nothing, or half of it', { 'a.json': run(5, 0), 'b.json': '{' }, '5 1'],
])('the tally counts %s', async (_, files, counted) => {
  const folder = await plant(files);
  const { output } = judge(folder, '.ci/tally.mjs', ...Object.keys(files));
  await rm(folder, { recursive: true });
  expect(output.trim()).toBe(counted);
});
