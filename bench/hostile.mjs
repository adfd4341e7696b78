// Ten thousand requests that mean no good, on a database of its own: `npm run bench:hostile`, with
// another number and another seed as its arguments.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [requests = '10000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/access/hostile.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ENLACE_HOSTILE_REQUESTS: requests, ENLACE_HOSTILE_SEED: seed },
  },
);
process.exitCode = status ?? 1;
