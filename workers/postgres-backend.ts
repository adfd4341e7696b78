import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import pg from 'pg';
import { type Backend, queueName } from './backend.ts';

const schema = 'bullmq';
const migrationLock = 7_391_205;

/** BullMQ on PostgreSQL, in a schema of its own, as the worker's role. */
export async function postgresBackend({ url }: { url: string }): Promise<Backend> {
  await migrateQueue(url);
  const connection = {
    connectionString: url,
    schema,
    max: 2,
    options: '-c role=enlace_worker',
    application_name: 'enlace_worker queue',
  };
  return {
    openProducer: () => new Queue(queueName, { connection }, createPostgresBackend),
    openConsumer: (process, { concurrency, lockDuration }) =>
      new Worker(
        queueName,
        process,
        {
          connection: { ...connection, max: 3 },
          concurrency,
          lockDuration,
          stalledInterval: lockDuration,
          maxStalledCount: 1_000_000,
          runRetryDelay: 1000,
        },
        createPostgresBackend,
      ),
  };
}

/**
 * Makes the queue's tables as the login, which owns the database, and lets the worker use them. One
 * process at a time, and before any queue is opened: a worker without its tables would spin.
 */
async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations(client, schema);
    await client.query(`grant usage on schema ${schema} to enlace_worker`);
    await client.query(`grant all on all tables in schema ${schema} to enlace_worker`);
    await client.query(`grant all on all sequences in schema ${schema} to enlace_worker`);
  } finally {
    await client.end();
  }
}
