// A database of its own for a test file: a copy of the template, migrated and with reference data.
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import type { Context } from '../../src/actions/context.ts';
import { connect, type Db } from '../../src/db/client.ts';
import type { Actor, System } from '../../src/domain/actor.ts';

export const system: System = { kind: 'system', name: 'test' };

export type TestDatabase = {
  url: string;
  /** As the API, the workers and the owner of the tables connect. */
  app: Db;
  worker: Db;
  owner: Db;
  /** A context in which an actor acts; the present moment unless another is given. */
  as(actor: Actor, changes?: Partial<Context>): Context;
  close(): Promise<void>;
};

/** Copies the template; the run's teardown drops the copies. */
export async function openDatabase(): Promise<TestDatabase> {
  const template = inject('templateName');
  const name = `${template}_${randomBytes(5).toString('hex')}`;
  const client = postgres(inject('clusterUrl'), { max: 1, onnotice: () => undefined });
  await client.unsafe(`create database ${name} template ${template}`);
  await client.end();
  const url = new URL(inject('clusterUrl'));
  url.pathname = `/${name}`;
  const app = connect(url.href, 'enlace_app', 20);
  const worker = connect(url.href, 'enlace_worker', 5);
  const owner = connect(url.href, 'enlace_owner', 2);
  return {
    url: url.href,
    app: app.db,
    worker: worker.db,
    owner: owner.db,
    as: (actor, changes = {}) => ({
      db: actor.kind === 'system' ? worker.db : app.db,
      actor,
      now: new Date(),
      randomBytes,
      expectedRevision: 'any',
      ...changes,
    }),
    close: async () => {
      await Promise.all([app.close(), worker.close(), owner.close()]);
    },
  };
}
