import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { packagePath } from '../../../src/root.ts';
import { type Api, openApi } from '../support.ts';
import { enrol, links, member, password } from './support.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const run = promisify(execFile);

/** What would turn better-auth into something else, were it asked. */
const hostile = {
  BETTER_AUTH_SECRET: 'a secret that nobody asked for, 32 characters',
  BETTER_AUTH_SECRETS: '7:a secret that nobody asked for, 32 characters',
  BETTER_AUTH_URL: 'https://other.example',
  BETTER_AUTH_TRUSTED_ORIGINS: 'https://other.example',
  BETTER_AUTH_TELEMETRY: '1',
  AUTH_SECRET: 'another',
};

it('signs in alike, whatever NODE_ENV and the rest of the environment say', async () => {
  const { email, browser } = await member(api, 'oas-dtoc', 'officer');
  const { backupCodes } = await enrol(browser);
  const environments = [
    {},
    { NODE_ENV: 'production' },
    { NODE_ENV: 'development' },
    { NODE_ENV: 'test', ...hostile },
  ];
  const answers = await Promise.all(
    environments.map(async (environment, index) => {
      const settings = { url: api.database.url, links, email, password, code: backupCodes[index] };
      const { stdout, stderr } = await run(
        process.execPath,
        [packagePath('test', 'http', 'accounts', 'environment.mjs'), JSON.stringify(settings)],
        { env: environment },
      );
      expect(stderr).toBe('');
      return stdout;
    }),
  );
  const said = z
    .object({ half: z.array(z.unknown()), whole: z.array(z.unknown()), wrong: z.unknown() })
    .parse(JSON.parse(answers[0] ?? ''));
  expect(said.half.slice(0, 2)).toEqual([200, { next: 'second-factor' }]);
  expect(said.whole.slice(0, 2)).toEqual([200, { next: 'signed-in' }]);
  expect(new Set(answers).size).toBe(1);
}, 120_000);
