import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../workers/listener.ts';
import { openDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

test('a listener whose connection is lost listens again', async () => {
  const database = await openDatabase();
  onTestFinished(database.close);
  let heard = 0;
  const listener = listen(database.url, 'a channel', () => {
    heard += 1;
  });
  onTestFinished(listener.close);
  await until(() => heard === 1);
  const login = postgres(database.url, { max: 1 });
  await login`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'enlace_worker listener' and datname = current_database()`;
  await login.end();
  await until(() => heard === 2);
  await database.app.transaction((tx) => tx.execute(sql`select pg_notify('a channel', '')`));
  await until(() => heard === 3);

  expect(heard).toBe(3);
});
