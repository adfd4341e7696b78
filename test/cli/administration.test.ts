import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Environment, enlace } from './enlace.ts';
import { openService, type RunningService } from './running-service.ts';

let service: RunningService;
let database: Environment;

beforeAll(async () => {
  // People are registered by the true clock, so the service must have it too.
  service = await openService(() => new Date());
  database = {
    DATABASE_URL: service.database.url,
    ENLACE_SECRET: 'a secret of tests with more than 32 letters',
    ENLACE_PUBLIC_URL: 'https://enlace.example.org',
  };
});

afterAll(async () => {
  await service.close();
});

const person = [
  'user',
  'add',
  '--organization=oas-gs',
  '--name=Ana Díaz',
  '--role=officer',
  '--role=approver',
];
const read = '--scopes=needs:read,offers:read,proposals:read';

describe('the first people of an installation', () => {
  test('are registered, get keys that work at once, and lose them at once', async () => {
    const added = await enlace([...person, '--email=Ana@Example.org'], database);
    const created = await enlace(['key', 'create', '--person=ana@example.org', read], database);
    const key = created.out.trim();
    const asAna = { ENLACE_URL: service.url, ENLACE_KEY: key };
    const queue = await enlace(['queue'], asAna);
    const list = await enlace(['key', 'list'], database);
    const prefix = key.slice(0, 12);
    const revoked = await enlace(['key', 'revoke', prefix], database);
    const after = await enlace(['queue'], asAna);

    expect(added.status).toBe(0);
    expect(added.out).toMatch(/^https:\/\/enlace\.example\.org\/invitations\/[\w-]+\.[\w-]+\n$/);
    expect(added.err).toContain('shown this once');
    expect(key).toMatch(/^enl_[\w-]{43}$/);
    expect(created.err).toContain('shown this once');
    expect(queue.status).toBe(0);
    expect(list.out).toContain(prefix);
    expect(list.out).toContain('Ana Díaz');
    expect(list.out).not.toContain(key);
    expect(revoked.status).toBe(0);
    expect(after.status).toBe(1);
    expect(after.err).toContain('revoked');
  });

  test('are registered once', async () => {
    const args = [...person, '--email=twice@example.org'];
    await enlace(args, database);
    const { err, status } = await enlace(args, { ...database, LANG: 'es' });
    expect(status).toBe(1);
    expect(err).toContain('Ya hay una persona registrada');
  });

  test.each([
    [['--email=nobody'], '/email: '],
    [['--email=a@example.org', '--role=king'], '/roles/2: '],
    [['--email=a@example.org', '--organization=atlantis'], 'Unknown organization: atlantis'],
  ])('are refused with %j, by the name of the field', async (more, words) => {
    const { err, status } = await enlace([...person, ...more], database);
    expect(status).toBe(1);
    expect(err).toContain(words);
  });
});

describe('a key', () => {
  test('can be a named service’s, and is told in JSON to a script', async () => {
    const args = ['--service=nightly import', '--organization=unodc', '--role=provider-editor'];
    const { out } = await enlace(
      ['key', 'create', ...args, '--scopes=offers:write', '--days=2', '--json'],
      database,
    );
    const { key, expiresAt } = z
      .object({ key: z.string(), expiresAt: z.iso.datetime() })
      .parse(JSON.parse(out));
    expect(key).toMatch(/^enl_/);
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(2 * 86_400_000);
  });

  test.each([
    [['--person=nobody@example.org', read], 'Nobody is registered with the address'],
    [[read], 'either a person'],
    [['--person=a@example.org', '--service=s', read], 'either a person'],
    [['--person=a@example.org', '--scopes=everything'], '“everything” is not a valid value'],
  ])('is not made with %j', async (args, words) => {
    const { out, err, status } = await enlace(['key', 'create', ...args], database);
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toContain(words);
  });

  test('is not to be revoked by a name that no key has', async () => {
    const { status } = await enlace(['key', 'revoke', 'enl_00000000'], database);
    expect(status).toBe(1);
  });
});

describe('enlace audit', () => {
  const forged = `1:${'0'.repeat(64)}`;

  test('says over HTTP and on the database that the chain is whole', async () => {
    const answers = [
      await service.as('approver', ['audit', 'verify']),
      await enlace(['audit', 'verify'], database),
    ];
    for (const { out, status } of answers) {
      expect(status).toBe(0);
      expect(out).toContain('The audit is whole');
    }
  });

  test('fails where the chain is not the one of the head that was kept', async () => {
    const { out, status } = await enlace(['audit', 'verify', '--head', forged], database);
    expect(status).toBe(1);
    expect(out).toContain('The audit has 1 fault');
    const inJson = await service.as('approver', ['audit', 'verify', '--head', forged, '--json']);
    expect(inJson.status).toBe(1);
    expect(JSON.parse(inJson.out)).toMatchObject({ faults: [{ position: 1 }] });
  });

  test('is not for everybody', async () => {
    const { status } = await service.as('officer', ['audit', 'verify']);
    expect(status).toBe(1);
  });
});

describe('the database', () => {
  test('is named in what is said when it cannot be reached, without its password', async () => {
    const url = 'postgres://enlace:secret@127.0.0.1:9/enlace';
    const { err, status } = await enlace(['key', 'list'], { DATABASE_URL: url });
    expect(status).toBe(1);
    expect(err).toContain('The database cannot be reached (ECONNREFUSED).');
    expect(err).not.toContain('secret');
  });

  test('is required', async () => {
    const nowhere = await enlace(['key', 'list'], { ENLACE_DATA: '/nowhere' });
    expect(nowhere.status).toBe(2);
    const migrate = await enlace(['migrate']);
    expect(migrate).toMatchObject({ status: 2 });
    expect(migrate.err).toContain('DATABASE_URL must be set');
  });
});
