// A process of workers whose handler does its work and then hangs before it commits: to be killed.
import { connect, withActor } from '../../dist/src/db/client.js';
import { recordAudit } from '../../dist/src/store/audit/audit.js';
import { markOutboxDone } from '../../dist/src/store/outbox/outbox.js';
import { startWorkers } from '../../dist/workers/start.js';

const { url, queue } = JSON.parse(process.argv[2] ?? '');
const actor = { kind: 'system', name: 'test' };
const { db } = connect(url, 'enlace_worker', 8);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

await startWorkers({
  db,
  url,
  queue,
  log,
  lockSeconds: 1,
  work: {
    'propose-matches-for-need': async ({ needId }, outboxId) =>
      await withActor(db, actor, async (tx) => {
        await markOutboxDone(tx, outboxId);
        await recordAudit(tx, actor, { verb: 'test.effect', recordType: 'need', recordId: needId });
        process.stdout.write('in the middle\n');
        await new Promise(() => undefined);
      }),
    'propose-matches-for-offer': async () => undefined,
  },
});
process.stdout.write('ready\n');
