// A worker process as any other, told by its argument where things are; it waits less long for what died,
// so that a hundred deaths take minutes.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createPool } from '../../src/actions/matching/pool.ts';
import { connect } from '../../src/db/client.ts';
import { openPost } from '../../src/mail/post.ts';
import { workOf } from '../../workers/handlers.ts';
import { startWorkers } from '../../workers/start.ts';
import { links, sender } from './installation.ts';

const settings = z
  .object({ url: z.string(), port: z.int() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const { url, port } = settings;
const { db } = connect(url, 'enlace_worker', 6);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const server = { host: '127.0.0.1', port, security: 'none', login: undefined } as const;
const patience = { connect: 800, approach: 1500, answer: 2500, rest: 0 };
const post = openPost({ server, sender, publicUrl: links.publicUrl, patience });
const leases = { approach: 2, transmission: 3 };
const pool = createPool();

await startWorkers({
  db,
  url,
  queue: { kind: 'postgres', url },
  log: silent,
  lockSeconds: 2,
  handAgainAfter: 2,
  work: workOf({
    matching: () => ({ db, pool, randomBytes, now: new Date() }),
    mail: () => ({ db, links, post, now: new Date(), leases }),
  }),
});
process.stdout.write('working\n');
