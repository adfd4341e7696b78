// The one role and the one database that Enlace uses in its own cluster.

import postgres from 'postgres';

/** Name of the login role, and of the database that it owns. */
export const enlace = 'enlace';

/** What PostgreSQL answers when the role, its password or the database is not (yet) as it should be. */
const notThere = new Set(['28P01', '28000', '3D000']);

/** The driver would wait for ever for the goodbye of a server that died during a query. */
const goodbyeSeconds = 5;

/** Whether the application can log in. Throws when the server cannot be asked. */
export async function canLogIn(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, fetch_types: false });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (error instanceof postgres.PostgresError && notThere.has(error.code)) return false;
    throw error;
  } finally {
    await sql.end({ timeout: goodbyeSeconds });
  }
}

/**
 * Creates role and database, or what is missing of them, and sets the role's password. The role may
 * create databases and the roles that it takes on, but is no superuser and stands under row-level
 * security like everyone.
 */
export async function createDatabase(adminUrl: string, password: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, fetch_types: false });
  try {
    const [found] = await sql<{ role: boolean; database: boolean; attributes: string }[]>`
      select exists (select from pg_roles where rolname = ${enlace}) as role,
             exists (select from pg_database where datname = ${enlace}) as database,
             format('%I login createdb createrole nosuperuser nobypassrls password %L',
                    ${enlace}::text, ${password}::text) as attributes`;
    if (!found) return;
    await sql.unsafe(`${found.role ? 'alter' : 'create'} role ${found.attributes}`);
    if (!found.database) await sql`create database ${sql(enlace)} owner ${sql(enlace)}`;
  } finally {
    await sql.end({ timeout: goodbyeSeconds });
  }
}
