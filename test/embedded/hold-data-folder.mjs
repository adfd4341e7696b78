// Another Enlace, as far as a data folder can tell: starts PostgreSQL on it and stays, until killed.

import { startEmbeddedPostgres } from '../../dist/src/embedded/postgres.js';

const [folder] = process.argv.slice(2);
try {
  const { url } = await startEmbeddedPostgres({ folder, fsync: false, log: () => undefined });
  process.stdout.write(`${JSON.stringify({ url })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ code: error.code, parameters: error.parameters })}\n`);
  process.exitCode = 1;
}
