// A process that does the work of the service, without its schedules, as of a given day: to be killed.
import { randomBytes } from 'node:crypto';
import { createPool } from '../../dist/src/actions/matching/pool.js';
import { connect } from '../../dist/src/db/client.js';
import { deliver } from '../../dist/workers/deliver.js';
import { startDispatch } from '../../dist/workers/dispatch.js';
import { handlersOf, workOf } from '../../dist/workers/handlers.js';
import { openQueue } from '../../dist/workers/queue.js';

const settings = JSON.parse(process.argv[2] ?? '');
const { url } = settings;
const { db } = connect(url, 'enlace_worker', 8);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const pool = createPool();
const now = new Date(settings.now);
const handlers = handlersOf(workOf({ matching: () => ({ db, pool, randomBytes, now }) }));
const queue = await openQueue(settings.queue, log);
const worker = { concurrency: 4, lockDuration: 1000 };

queue.work(async (delivery) => await deliver({ db, log, handlers }, delivery), worker);
startDispatch({ db, url, queue, log });
