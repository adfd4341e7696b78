// PostgreSQL goes away under load and comes back: what was going on fails, and nothing else does.
import { rm } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { connect, withActor } from '../../src/db/client.ts';
import { migrate } from '../../src/db/migrate.ts';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { system } from '../support/database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

test('transactions that a restart cuts off fail alone, and the pool recovers at once', async () => {
  const folder = await temporaryFolder();
  const start = () => startEmbeddedPostgres({ folder, fsync: false, log: () => undefined });
  let postgres = await start();
  await migrate(postgres.url);
  const { db, close } = connect(postgres.url, 'enlace_app', 8);
  let done = 0;
  let failed = 0;
  const stop = new AbortController();
  const load = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const work = withActor(db, system, async (tx) => {
        await tx.execute(sql`select count(*) from needs`);
        // Some of the time no statement is under way when the server goes.
        await new Promise((resolve) => setImmediate(resolve));
        await Promise.all([tx.execute(sql`select 1`), tx.execute(sql`select 2`)]);
      });
      await work.then(
        () => (done += 1),
        async () => {
          failed += 1;
          await new Promise((resolve) => setImmediate(resolve));
        },
      );
    }
  };
  const running = Array.from({ length: 16 }, load);
  for (let restart = 0; restart < 3; restart += 1) {
    const before = done;
    await until(() => done > before + 100);
    await postgres.stop();
    await until(() => failed > 0);
    postgres = await start();
    const after = done;
    await until(() => done > after + 100);
  }
  stop.abort();
  await Promise.all(running);
  expect(failed).toBeGreaterThan(0);
  await close();
  await postgres.stop();
  await rm(folder, { recursive: true });
});
