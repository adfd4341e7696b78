import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Environment,
  readConfig,
  readDatabaseUrl,
  readServicePlace,
  readTerminal,
} from '../../src/config.ts';
import { ConfigError, type ConfigFault } from '../../src/domain/config-fault.ts';

const servers = {
  DATABASE_URL: 'postgres://enlace:secret@db.example:5432/enlace',
  REDIS_URL: 'rediss://:secret@redis.example:6379',
};

const outside = {
  ...servers,
  ENLACE_SECRET: 'x'.repeat(32),
  ENLACE_PUBLIC_URL: 'https://enlace.example.org/',
  ENLACE_SMTP_URL: 'smtp://enlace:p%40ss@mail.example.org',
  ENLACE_MAIL_FROM: 'Enlace <enlace@example.org>',
};

/** What is wrong with an environment. */
function faultsOf(env: Environment, read: (env: Environment) => unknown = readConfig) {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

const named = (faults: readonly ConfigFault[]) =>
  faults.map(({ variable, code }) => `${variable} ${code}`);

describe('the mode', () => {
  test('is embedded where nothing is said, for this machine alone', () => {
    expect(readConfig({})).toEqual({
      mode: 'embedded',
      dataFolder: '.enlace',
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'warn',
      requestsPerMinute: null,
    });
  });

  test('is external with both servers', () => {
    expect(readConfig(outside)).toEqual({
      mode: 'external',
      databaseUrl: servers.DATABASE_URL,
      redisUrl: servers.REDIS_URL,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      queuePrefix: 'enlace',
      requestsPerMinute: 600,
      trustProxy: false,
      secret: 'x'.repeat(32),
      publicUrl: 'https://enlace.example.org',
      mailServer: {
        host: 'mail.example.org',
        port: 587,
        security: 'starttls',
        login: { user: 'enlace', password: 'p@ss' },
      },
      mailSender: { name: 'Enlace', address: 'enlace@example.org' },
    });
  });

  test('is external with all that real people and real mail need, or refused', () => {
    expect(named(faultsOf(servers))).toEqual([
      'ENLACE_SECRET missing',
      'ENLACE_PUBLIC_URL missing',
      'ENLACE_SMTP_URL missing',
      'ENLACE_MAIL_FROM missing',
    ]);
    expect(named(faultsOf({ ...outside, ENLACE_SMTP_URL: '' }))).toEqual([
      'ENLACE_SMTP_URL missing',
    ]);
  });

  test.each(['ENLACE_SECRET', 'ENLACE_PUBLIC_URL', 'ENLACE_SMTP_URL', 'ENLACE_MAIL_FROM'] as const)(
    'is not embedded where %s is left of an installation that lost its servers',
    (name) => {
      expect(named(faultsOf({ [name]: outside[name] }))).toEqual([`${name} external-only`]);
    },
  );

  test.each([
    ['DATABASE_URL', 'REDIS_URL'],
    ['REDIS_URL', 'DATABASE_URL'],
  ] as const)('is none with %s alone, which names the other', (variable, other) => {
    expect(faultsOf({ [variable]: servers[variable] })).toEqual([
      { variable, code: 'alone', parameters: { other } },
    ]);
  });

  test('is none where a server is set but empty: a variable was lost on its way', () => {
    expect(named(faultsOf({ DATABASE_URL: '', REDIS_URL: '' }))).toEqual([
      'DATABASE_URL empty',
      'REDIS_URL empty',
    ]);
  });
});

describe('each variable', () => {
  test('is read', () => {
    const env = {
      ...outside,
      ENLACE_HOST: '0.0.0.0',
      ENLACE_PORT: '8080',
      PORT: '9090',
      ENLACE_LOG_LEVEL: 'debug',
      ENLACE_QUEUE_PREFIX: 'test',
      ENLACE_REQUESTS_PER_MINUTE: '0',
      ENLACE_TRUST_PROXY: 'true',
    };
    expect(readConfig(env)).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      logLevel: 'debug',
      queuePrefix: 'test',
      requestsPerMinute: null,
      trustProxy: true,
    });
    expect(readConfig({ ENLACE_DATA: '/data', PORT: '9090' })).toMatchObject({
      dataFolder: '/data',
      port: 9090,
    });
  });

  test.each([
    [{ ...servers, DATABASE_URL: 'mysql://db.example/enlace' }, 'DATABASE_URL not-postgres'],
    [{ ...servers, DATABASE_URL: 'db.example' }, 'DATABASE_URL not-postgres'],
    [{ ...servers, REDIS_URL: 'http://redis.example' }, 'REDIS_URL not-redis'],
    [{ ENLACE_PORT: '70000' }, 'ENLACE_PORT not-a-port'],
    [{ PORT: 'http' }, 'PORT not-a-port'],
    [{ ENLACE_PORT: '-1' }, 'ENLACE_PORT not-a-port'],
    [{ ENLACE_LOG_LEVEL: 'loud' }, 'ENLACE_LOG_LEVEL not-one-of'],
    [{ ENLACE_REQUESTS_PER_MINUTE: '1e3' }, 'ENLACE_REQUESTS_PER_MINUTE not-a-number'],
    [{ ...servers, ENLACE_TRUST_PROXY: 'yes' }, 'ENLACE_TRUST_PROXY not-one-of'],
    [{ ...outside, ENLACE_SECRET: 'x'.repeat(31) }, 'ENLACE_SECRET too-short'],
    [
      { ...outside, ENLACE_PUBLIC_URL: 'http://enlace.example.org' },
      'ENLACE_PUBLIC_URL not-public',
    ],
    [
      { ...outside, ENLACE_PUBLIC_URL: 'https://example.org/enlace' },
      'ENLACE_PUBLIC_URL not-public',
    ],
    [{ ...outside, ENLACE_PUBLIC_URL: 'https://me:x@example.org' }, 'ENLACE_PUBLIC_URL not-public'],
    [{ ...outside, ENLACE_PUBLIC_URL: 'enlace.example.org' }, 'ENLACE_PUBLIC_URL not-public'],
    [{ ...outside, ENLACE_SMTP_URL: 'mail.example.org' }, 'ENLACE_SMTP_URL not-smtp'],
    [{ ...outside, ENLACE_SMTP_URL: 'https://mail.example.org' }, 'ENLACE_SMTP_URL not-smtp'],
    [
      { ...outside, ENLACE_SMTP_URL: 'smtp://mail.example.org/?tls=no' },
      'ENLACE_SMTP_URL not-smtp',
    ],
    [{ ...outside, ENLACE_SMTP_URL: 'smtp://%zz@mail.example.org' }, 'ENLACE_SMTP_URL not-smtp'],
    [{ ...outside, ENLACE_MAIL_FROM: 'Enlace' }, 'ENLACE_MAIL_FROM not-a-sender'],
    [{ ...outside, ENLACE_MAIL_FROM: 'E <a@b.org>, <c@d.org>' }, 'ENLACE_MAIL_FROM not-a-sender'],
    [{ ...outside, ENLACE_MAIL_FROM: 'E\r\nBcc: <a@b.org>' }, 'ENLACE_MAIL_FROM not-a-sender'],
    [{ ENLACE_HOST: '0.0.0.0' }, 'ENLACE_HOST loopback-only'],
  ])('is refused by name where it is nonsense: %j', (env, fault) => {
    expect(named(faultsOf(env))).toEqual([fault]);
  });

  test.each([
    ['smtps://mail.example.org', 465, 'tls'],
    ['smtp://mail.example.org', 587, 'starttls'],
    ['smtp://mail.example.org:2525', 2525, 'starttls'],
    ['smtp://relay?tls=off', 25, 'none'],
    ['smtp://127.0.0.1:1025', 1025, 'none'],
    ['smtp://[::1]', 25, 'none'],
  ] as const)('says how the mail server is reached: %s', (url, port, security) => {
    expect(readConfig({ ...outside, ENLACE_SMTP_URL: url })).toMatchObject({
      mailServer: { port, security, login: undefined },
    });
  });

  test('says by whom mail is sent, with a name or without', () => {
    expect(readConfig({ ...outside, ENLACE_MAIL_FROM: 'enlace@example.org' })).toMatchObject({
      mailSender: { name: '', address: 'enlace@example.org' },
    });
  });

  test('counts as not set where it is empty', () => {
    expect(readConfig({ ENLACE_PORT: '', ENLACE_DATA: '', ENLACE_LOG_LEVEL: '' })).toEqual(
      readConfig({}),
    );
  });

  test('is never quoted in what is said against it', () => {
    const value = fc.string({ minLength: 6 }).map((text) => `secret ${text}`);
    fc.assert(
      fc.property(value, (text) => {
        const faults = faultsOf({ DATABASE_URL: text, REDIS_URL: text, ENLACE_PORT: text });
        expect(faults).toHaveLength(3);
        expect(JSON.stringify(faults)).not.toContain('secret');
      }),
    );
  });
});

test('a migration needs the database alone', () => {
  expect(readDatabaseUrl({ DATABASE_URL: servers.DATABASE_URL })).toBe(servers.DATABASE_URL);
  expect(named(faultsOf({}, readDatabaseUrl))).toEqual(['DATABASE_URL missing']);
});

test('the commands look for the service where they are told to', () => {
  expect(readServicePlace({ ENLACE_URL: 'https://enlace.example', ENLACE_KEY: 'enl_x' })).toEqual({
    url: 'https://enlace.example',
    key: 'enl_x',
    dataFolder: '.enlace',
  });
  expect(named(faultsOf({ ENLACE_URL: 'enlace.example' }, readServicePlace))).toEqual([
    'ENLACE_URL not-http',
  ]);
});

test('the languages of the terminal come in the order in which they count', () => {
  const env = { LANG: 'en_US.UTF-8', LC_ALL: 'pt_BR', ENLACE_LANG: 'es', NO_COLOR: '1' };
  expect(readTerminal(env)).toEqual({ languages: ['es', 'pt_BR', 'en_US.UTF-8'], plain: true });
  expect(readTerminal({})).toEqual({ languages: [], plain: false });
});
