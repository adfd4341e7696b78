// Everything in one process: a database of its own, the data, workers and the HTTP door.
import { resolve } from 'node:path';
import pino from 'pino';
import type { Links } from '../actions/links.ts';
import type { SharedEngine } from '../actions/matching/pool.ts';
import { formatHead } from '../actions/verify-audit.ts';
import type { EmbeddedConfig } from '../config.ts';
import { connect } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { freePort } from '../embedded/free-port.ts';
import { startEmbeddedPostgres } from '../embedded/postgres.ts';
import type { Closing } from './closing.ts';
import {
  type KeptKey,
  readSecret,
  removeInstance,
  writeAuditHead,
  writeInstance,
} from './data-files.ts';
import { ensureDemonstration } from './demonstration.ts';
import { loadData } from './load-data.ts';
import { openMailbox } from './mailbox.ts';
import { playExamples } from './play-examples.ts';
import { runWorkers } from './run-workers.ts';
import { serveHttp } from './serve-http.ts';

/** A service that is ready. */
export type EmbeddedService = {
  url: string;
  dataFolder: string;
  keys: readonly KeptKey[];
  /** Whether any of the keys, or of the passwords, were made by this start. */
  newKeys: boolean;
};

export type StartOptions = {
  closing: Closing;
  /** Aborts when the process is told to stop: what was not started yet is not started any more. */
  signal: AbortSignal;
  /** Called if the database ends by itself, with the last lines that it wrote. */
  onLoss(lines: readonly string[]): void;
};

const linesKept = 10;
/** Of a domain that there can never be: this mail goes nowhere. */
const sender = { name: 'Enlace', address: 'enlace@demonstration.invalid' };

/**
 * Starts the service on its data folder: PostgreSQL, schema, data, people, HTTP, workers. Whatever was
 * opened is noted in `closing`, also where the start fails.
 */
export async function startEmbedded(
  config: EmbeddedConfig,
  { closing, signal, onLoss }: StartOptions,
): Promise<EmbeddedService> {
  const dataFolder = resolve(config.dataFolder);
  // The standard output belongs to the reader of the terminal.
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const port = config.port === 0 ? await freePort(undefined) : config.port;
  const links = {
    secret: await readSecret(dataFolder),
    publicUrl: `http://${config.host}:${port}`,
  };
  const lines: string[] = [];
  const postgres = await startEmbeddedPostgres({
    folder: dataFolder,
    log: (line) => {
      log.debug({ postgres: line }, 'postgres');
      lines.push(line);
      if (lines.length > linesKept) lines.shift();
    },
  });
  closing.after(postgres.stop);
  postgres.onExit(() => onLoss(lines));
  const { url } = postgres;

  signal.throwIfAborted();
  await migrate(url);
  signal.throwIfAborted();
  await loadData(url, { inventory: true, examples: true });
  signal.throwIfAborted();
  const { keys, created } = await demonstrationKeys(url, dataFolder, links);
  signal.throwIfAborted();
  const { server, mailbox } = await openMailbox(dataFolder, closing);
  const engine: SharedEngine = { made: null };
  await runWorkers(
    {
      url,
      engine,
      log,
      queue: { kind: 'postgres', url },
      rememberHead: async (head) => await writeAuditHead(dataFolder, formatHead(head)),
    },
    { links, server, sender },
    closing,
  );
  signal.throwIfAborted();
  // The door that people stand at is opened last and closed first.
  const logger = { level: config.logLevel, stream: process.stderr };
  const shown = { links, mailbox, demonstration: true };
  const http = { url, engine, logger, checks: {}, trustProxy: false, ...shown };
  const baseUrl = await serveHttp({ ...config, port }, http, closing);
  closing.after(async () => await removeInstance(dataFolder));
  await writeInstance(dataFolder, { url: baseUrl, pid: process.pid });
  if (keys.length > 0) playExamples(url, { engine, log }, closing);
  return { url: baseUrl, dataFolder, keys, newKeys: created };
}

async function demonstrationKeys(url: string, dataFolder: string, links: Links) {
  const { db, close } = connect(url, 'enlace_owner', 1);
  try {
    return await ensureDemonstration(db, dataFolder, links);
  } finally {
    await close();
  }
}
