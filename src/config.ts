// The only reader of the environment. What is missing has a default; what is nonsense is refused by
// name, since a process that guesses what was meant comes up in the wrong place.
import { z } from 'zod';
import { ConfigError, type ConfigFault, type ConfigFaultCode } from './domain/config-fault.ts';
import type { ErrorParameters } from './domain/errors.ts';
import {
  type MailSender,
  type MailServer,
  mailSenderFrom,
  mailServerFrom,
} from './domain/mail-server.ts';
import { publicUrlFrom } from './domain/public-url.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

/** What both modes have in common. */
type Common = {
  port: number;
  logLevel: (typeof logLevels)[number];
  /** Requests that one key, or one address without a key, may make in a minute; null: no limit. */
  requestsPerMinute: number | null;
};

/** Everything in one process for one machine, reached over the loopback alone. */
export type EmbeddedConfig = Common & { mode: 'embedded'; host: '127.0.0.1'; dataFolder: string };

/** PostgreSQL and Redis from outside, and any number of processes. */
export type ExternalConfig = Common & {
  mode: 'external';
  host: string;
  databaseUrl: string;
  redisUrl: string;
  /** Stands before the keys of the queue in a Redis that is shared. */
  queuePrefix: string;
  /** Whether a proxy in front tells the address of the caller. */
  trustProxy: boolean;
  /** What links in mail and sessions are signed with. */
  secret: string;
  /** The address under which people reach the service, without a slash at its end. */
  publicUrl: string;
  mailServer: MailServer;
  mailSender: MailSender;
};

export type Config = EmbeddedConfig | ExternalConfig;

const loopback = '127.0.0.1';
const defaultPort = 3000;
const defaultFolder = '.enlace';
const defaultPace = 600;
const leastSecret = 32;

const fault = (code: ConfigFaultCode) => ({ params: { code } });
const isUrlOf = (protocols: readonly string[]) => (value: string) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol);

/** Set but empty is a variable that was lost on its way here. */
const serverUrl = (code: ConfigFaultCode, ...protocols: string[]) =>
  z
    .string()
    .refine((value) => value !== '', { ...fault('empty'), abort: true })
    .refine(isUrlOf(protocols), fault(code))
    .optional();

/** Elsewhere a variable without a value counts as not set. */
const optional = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape.optional());

const number = (code: ConfigFaultCode, most: number) =>
  optional(
    z
      .string()
      .refine((value) => /^\d{1,7}$/.test(value) && Number(value) <= most, fault(code))
      .transform(Number),
  );

const parsed = <Value>(code: ConfigFaultCode, parse: (text: string) => Value | undefined) =>
  optional(
    z.string().transform((text, issues) => {
      const value = parse(text);
      if (value !== undefined) return value;
      issues.addIssue({ code: 'custom', ...fault(code) });
      return z.NEVER;
    }),
  );

const database = { DATABASE_URL: serverUrl('not-postgres', 'postgres:', 'postgresql:') };
const folder = { ENLACE_DATA: optional(z.string()) };

/** What only an installation with servers of its own has: it has real people, and mail goes out. */
const outside = {
  ENLACE_SECRET: parsed('too-short', (text) => (text.length < leastSecret ? undefined : text)),
  ENLACE_PUBLIC_URL: parsed('not-public', publicUrlFrom),
  ENLACE_SMTP_URL: parsed('not-smtp', mailServerFrom),
  ENLACE_MAIL_FROM: parsed('not-a-sender', mailSenderFrom),
};

const outsideNames = [
  'ENLACE_SECRET',
  'ENLACE_PUBLIC_URL',
  'ENLACE_SMTP_URL',
  'ENLACE_MAIL_FROM',
] as const satisfies readonly (keyof typeof outside)[];

const variables = z.object({
  ...database,
  ...folder,
  ...outside,
  REDIS_URL: serverUrl('not-redis', 'redis:', 'rediss:'),
  ENLACE_HOST: optional(z.string()),
  ENLACE_PORT: number('not-a-port', 65_535),
  PORT: number('not-a-port', 65_535),
  ENLACE_LOG_LEVEL: optional(z.enum(logLevels)),
  ENLACE_QUEUE_PREFIX: optional(z.string()),
  ENLACE_REQUESTS_PER_MINUTE: number('not-a-number', 9_999_999),
  ENLACE_TRUST_PROXY: optional(z.enum(['true', 'false'])),
});

/**
 * How the service runs. With DATABASE_URL and REDIS_URL it works on them, with neither it brings its
 * own database; with one of the two it refuses, so that a machine that lost a variable never comes up
 * as an empty demonstration. Throws `ConfigError`.
 */
export function readConfig(env: Environment): Config {
  const values = read(variables, env);
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = values;
  const port = values.ENLACE_PORT ?? values.PORT ?? defaultPort;
  if (databaseUrl !== undefined && redisUrl !== undefined) {
    return {
      mode: 'external',
      databaseUrl,
      redisUrl,
      port,
      host: values.ENLACE_HOST ?? loopback,
      logLevel: values.ENLACE_LOG_LEVEL ?? 'info',
      queuePrefix: values.ENLACE_QUEUE_PREFIX ?? 'enlace',
      requestsPerMinute: paceOf(values.ENLACE_REQUESTS_PER_MINUTE ?? defaultPace),
      trustProxy: values.ENLACE_TRUST_PROXY === 'true',
      ...outsideOf(values),
    };
  }
  if (databaseUrl !== undefined) throw refused('DATABASE_URL', 'alone', { other: 'REDIS_URL' });
  if (redisUrl !== undefined) throw refused('REDIS_URL', 'alone', { other: 'DATABASE_URL' });
  if (![undefined, loopback, 'localhost'].includes(values.ENLACE_HOST)) {
    throw refused('ENLACE_HOST', 'loopback-only');
  }
  const stray = outsideNames.find((name) => values[name] !== undefined);
  // Set for an installation that lost both its servers on its way here.
  if (stray !== undefined) throw refused(stray, 'external-only');
  return {
    mode: 'embedded',
    dataFolder: values.ENLACE_DATA ?? defaultFolder,
    host: loopback,
    port,
    logLevel: values.ENLACE_LOG_LEVEL ?? 'warn',
    requestsPerMinute: paceOf(values.ENLACE_REQUESTS_PER_MINUTE ?? 0),
  };
}

/** What an installation of its own must say, all that is missing named at once. */
function outsideOf(values: z.infer<typeof variables>) {
  const {
    ENLACE_SECRET: secret,
    ENLACE_PUBLIC_URL: publicUrl,
    ENLACE_SMTP_URL: mailServer,
    ENLACE_MAIL_FROM: mailSender,
  } = values;
  if (!secret || !publicUrl || !mailServer || !mailSender) {
    const missing = outsideNames.filter((name) => values[name] === undefined);
    throw new ConfigError(
      missing.map((variable) => ({ variable, code: 'missing', parameters: {} })),
    );
  }
  return { secret, publicUrl, mailServer, mailSender };
}

/** Where a command finds the database: at an address, or with the service that runs on a folder. */
export type DatabasePlace = { databaseUrl: string } | { dataFolder: string };

/** The place of the database for commands that work on it directly. Throws `ConfigError`. */
export function readDatabasePlace(env: Environment): DatabasePlace {
  const values = read(z.object({ ...database, ...folder }), env);
  return values.DATABASE_URL === undefined
    ? { dataFolder: values.ENLACE_DATA ?? defaultFolder }
    : { databaseUrl: values.DATABASE_URL };
}

/** The address of the database for what works on no embedded one. Throws `ConfigError`. */
export function readDatabaseUrl(env: Environment): string {
  const place = readDatabasePlace(env);
  if ('databaseUrl' in place) return place.databaseUrl;
  throw refused('DATABASE_URL', 'missing');
}

/** What links are made with, for commands that print one. Throws `ConfigError`. */
export function readLinks(env: Environment): { secret: string; publicUrl: string } {
  const { ENLACE_SECRET, ENLACE_PUBLIC_URL } = outside;
  const values = read(z.object({ ENLACE_SECRET, ENLACE_PUBLIC_URL }), env);
  const { ENLACE_SECRET: secret, ENLACE_PUBLIC_URL: publicUrl } = values;
  if (secret === undefined) throw refused('ENLACE_SECRET', 'missing');
  if (publicUrl === undefined) throw refused('ENLACE_PUBLIC_URL', 'missing');
  return { secret, publicUrl };
}

/** Where the commands that speak to a running service find it, and with which key. */
export type ServicePlace = { url: string | undefined; key: string | undefined; dataFolder: string };

/** The place of the running service. Throws `ConfigError`. */
export function readServicePlace(env: Environment): ServicePlace {
  const shape = z.object({
    ...folder,
    ENLACE_URL: optional(z.string().refine(isUrlOf(['http:', 'https:']), fault('not-http'))),
    ENLACE_KEY: optional(z.string()),
  });
  const values = read(shape, env);
  const dataFolder = values.ENLACE_DATA ?? defaultFolder;
  return { url: values.ENLACE_URL, key: values.ENLACE_KEY, dataFolder };
}

/** What the terminal asks for: its languages in order of preference, and whether colour is unwanted. */
export function readTerminal(env: Environment): { languages: string[]; plain: boolean } {
  const named = [env['ENLACE_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  return {
    languages: named.flatMap((locale) => (locale ? [locale] : [])),
    plain: Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb',
  };
}

/** The environment of this process. */
export function environment(): Environment {
  return process.env;
}

function paceOf(requests: number): number | null {
  return requests === 0 ? null : requests;
}

function read<Shape extends z.ZodType>(shape: Shape, env: Environment): z.infer<Shape> {
  const result = shape.safeParse(env);
  if (!result.success) throw new ConfigError(result.error.issues.map(faultOf));
  return result.data;
}

const customCode = z.object({
  code: z.enum([
    'empty',
    'not-postgres',
    'not-redis',
    'not-http',
    'not-a-port',
    'not-a-number',
    'too-short',
    'not-public',
    'not-smtp',
    'not-a-sender',
  ] satisfies ConfigFaultCode[]),
});

function faultOf(issue: z.core.$ZodIssue): ConfigFault {
  const variable = issue.path.join('.');
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return { variable, code: 'not-one-of', parameters: { values } };
  }
  const { code } = customCode.parse(issue.code === 'custom' ? issue.params : undefined);
  return { variable, code, parameters: {} };
}

function refused(
  variable: string,
  code: ConfigFaultCode,
  parameters: ErrorParameters = {},
): ConfigError {
  return new ConfigError([{ variable, code, parameters }]);
}
