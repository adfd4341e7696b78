// What the HTTP door is given by whoever starts it, and the Fastify types that its files share.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyServerOptions,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Links } from '../actions/links.ts';
import type { SharedEngine } from '../actions/matching/pool.ts';
import type { Db } from '../db/client.ts';
import type { Mailbox } from '../domain/mailbox.ts';

export type HttpDeps = {
  /** A pool whose connections run as `enlace_app`. */
  db: Db;
  now(): Date;
  randomBytes(size: number): Uint8Array;
  /** Options of pino, or false for silence; secrets are redacted whatever they say. */
  logger: Extract<FastifyServerOptions['logger'], object> | false;
  /** Requests that one key, or one address without a key, may make in a minute; null: no limit. */
  requestsPerMinute: number | null;
  /** Whether the proxy next in front tells the address of the caller. */
  trustProxy: boolean;
  /** Whether things outside PostgreSQL work: without them the service is degraded, not down. */
  checks: Readonly<Record<string, () => Promise<boolean>>>;
  /** What links in mail are made with, and the address under which people reach the service. */
  links: Links;
  /** Whether this is a demonstration on an embedded database, whose invented people may sign in. */
  demonstration: boolean;
  /** The engine that the process has, where somebody else there uses it, too. */
  engine?: SharedEngine;
  /** The mail of a demonstration; real mail is kept nowhere. */
  mailbox?: Mailbox;
};

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
