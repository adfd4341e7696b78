// What must be there before the first migration: the roles (they belong to the cluster, so another
// database may have made them already), the extensions and the schema of the queue.
import type { Sql } from 'postgres';

/** The roles that connections take, and the one that owns the functions which read past the policies. */
const roles = ['enlace_owner', 'enlace_app', 'enlace_worker'] as const;
const reader = 'enlace_reader';
const extensions = ['btree_gist', 'pg_trgm', 'unaccent'] as const;

/** SQLSTATEs of two processes making the same thing at once. */
const madeMeanwhile = new Set(['42710', '23505', 'XX000']);

/**
 * Makes roles, extensions and grants where they are missing; safe to run again. The login must own
 * the database and be allowed to create roles, or find the roles made and granted to it.
 */
export async function bootstrap(client: Sql): Promise<void> {
  for (const role of roles) {
    await ensureRole(client, role, 'current_user');
  }
  // The owner makes its functions by taking the role, and inherits nothing of it; nor does the login.
  await ensureRole(client, reader, 'enlace_owner');
  for (const extension of extensions) {
    await client.unsafe(`create extension if not exists ${extension} with schema public`);
  }
  const [row] = await client<{ name: string }[]>`select quote_ident(current_database()) as name`;
  const database = row?.name ?? '';
  await client.unsafe(`grant connect, create, temporary on database ${database} to enlace_owner`);
  await client.unsafe(
    `grant connect, temporary on database ${database} to enlace_app, enlace_worker`,
  );
  await client.unsafe(`grant usage, create on schema public to enlace_owner, ${reader}`);
  await client.unsafe('create schema if not exists bullmq');
  await client.unsafe('grant usage, create on schema bullmq to enlace_worker');
}

async function ensureRole(client: Sql, role: string, member: string): Promise<void> {
  const [found] = await client`select 1 from pg_roles where rolname = ${role}`;
  if (found === undefined) {
    await client
      .unsafe(`create role ${role} nologin nosuperuser nobypassrls noinherit`)
      .catch(ignoreMadeMeanwhile);
  }
  if (!(await canBecome(client, role))) {
    await client.unsafe(`grant ${role} to ${member}`).catch(ignoreMadeMeanwhile);
  }
}

async function canBecome(client: Sql, role: string): Promise<boolean> {
  try {
    await client.unsafe(`set role ${role}; reset role`).simple();
    return true;
  } catch {
    return false;
  }
}

function ignoreMadeMeanwhile(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !madeMeanwhile.has(code)) throw error;
}
