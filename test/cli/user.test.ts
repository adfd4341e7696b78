// `enlace user` as a process: people invited, listed, designated, withdrawn and erased on the database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { idInLink } from '../../src/actions/links.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { type Environment, enlace } from './enlace.ts';

let database: TestDatabase;
let env: Environment;

const links = {
  secret: 'a secret of tests with more than 32 letters',
  publicUrl: 'https://enlace.example.org',
};

beforeAll(async () => {
  database = await openDatabase();
  env = {
    DATABASE_URL: database.url,
    ENLACE_SECRET: links.secret,
    ENLACE_PUBLIC_URL: links.publicUrl,
  };
});
afterAll(async () => await database.close());

const user = async (...args: string[]) => await enlace(['user', ...args], env);
const shown = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(
    z.looseObject({ role: z.string(), validTo: z.string().nullable(), withdrawnOn: z.unknown() }),
  ),
});

const person = (email: string, ...roles: string[]) => [
  '--organization=oas-gs',
  '--name=Amparo Ruiz',
  `--email=${email}`,
  ...roles.map((role) => `--role=${role}`),
  '--json',
];

async function rolesOf(email: string) {
  const { out } = await user('roles', email, '--json');
  return shown.parse(JSON.parse(out)).roles;
}

describe('enlace user', () => {
  test('adds the first administrator, whose link opens an account', async () => {
    const { out, status } = await user('add', ...person('first@example.org', 'administrator'));
    const { link, expiresAt } = z
      .object({ id: z.uuid(), link: z.url(), expiresAt: z.iso.datetime() })
      .parse(JSON.parse(out));
    const token = link.replace(`${links.publicUrl}/invitations/`, '');
    expect(status).toBe(0);
    expect(idInLink(links, 'invitations', token)).toBeDefined();
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(7 * 86_400_000);
  });

  test('invites others by mail, and shows no link', async () => {
    const { out, status } = await user('invite', ...person('second@example.org', 'officer'));
    expect(status).toBe(0);
    expect(z.strictObject({ id: z.uuid() }).parse(JSON.parse(out))).toBeDefined();
  });

  test('lists people in JSON and as a table, those of one organization where it is named', async () => {
    const all = z.array(shown).parse(JSON.parse((await user('list', '--json')).out));
    expect(all.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['first@example.org', 'second@example.org']),
    );
    const table = await user('list', '--organization=oas-gs', '--lang=es');
    expect(table.out).toContain('Amparo Ruiz');
    expect(table.out).toContain('abierta');
    const none = await user('list', '--organization=ecu', '--json');
    expect(JSON.parse(none.out)).toEqual([]);
  });

  test('gives roles and withdraws them', async () => {
    await user('add', ...person('third@example.org', 'observer'));
    const until = '--to=2999-01-01';
    const given = await user('roles', 'third@example.org', '--give=officer', until, '--json');
    expect(given.status).toBe(0);
    expect(await rolesOf('third@example.org')).toMatchObject([
      { role: 'observer', validTo: null },
      { role: 'officer', validTo: '2999-01-01' },
    ]);
    await user('withdraw', 'third@example.org', '--role=officer', '--on=2998-01-01');
    await user('withdraw', 'third@example.org', '--role=observer');
    expect(await rolesOf('third@example.org')).toMatchObject([
      { role: 'observer', withdrawnOn: expect.any(String) },
      { role: 'officer', validTo: '2998-01-01', withdrawnOn: null },
    ]);
    const table = await user('roles', 'third@example.org');
    expect(table.out).toContain('withdrawn');
  });

  test('keeps the last administrator', async () => {
    const withdrawn = await user('withdraw', 'first@example.org', '--role=administrator');
    const erased = await user('erase', 'first@example.org');
    for (const { err, status } of [withdrawn, erased]) {
      expect(status).toBe(1);
      expect(err).toContain('This is the last administrator');
    }
  });

  test('erases a person, and the audit is whole', async () => {
    await user('add', ...person('erased@example.org', 'officer'));
    const { status } = await user('erase', 'erased@example.org', '--json');
    const again = await user('erase', 'erased@example.org');
    const list = await user('list', '--json');
    const audit = await enlace(['audit', 'verify'], env);
    expect([status, again.status]).toEqual([0, 2]);
    expect(list.out).not.toContain('erased@example.org');
    expect(audit.out).toContain('The audit is whole');
  });

  test.each([
    [['withdraw', 'second@example.org', '--role=approver'], 'holds no role “approver”', 2],
    [['roles', 'nobody@example.org'], 'Nobody is registered with the address', 2],
    [['take-second-factor', 'second@example.org'], 'has no second factor', 1],
    [['roles', 'second@example.org', '--give=king'], '/role: ', 1],
    [['add', ...person('x@example.org', 'drafter')], '/roles/0: ', 1],
  ])('refuses %j', async (args, words, exit) => {
    const { err, status } = await user(...args.filter((arg) => arg !== '--json'));
    expect(status).toBe(exit);
    expect(err).toContain(words);
  });

  test('needs what links are made with to show one', async () => {
    const { err, status } = await enlace(
      ['user', 'add', ...person('y@example.org', 'officer').slice(0, -1)],
      { DATABASE_URL: database.url },
    );
    expect(status).toBe(2);
    expect(err).toContain('ENLACE_SECRET must be set');
  });
});
