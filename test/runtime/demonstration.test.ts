// The people of a demonstration: made at the first start, completed at a later one.
import { readFile, rm, stat } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '../../src/actions/accounts/sign-in.ts';
import { withActor } from '../../src/db/client.ts';
import { accounts } from '../../src/db/schema/accounts.ts';
import { persons } from '../../src/db/schema/people.ts';
import { keyNames, keysPath, readKeys, writeKeys } from '../../src/runtime/data-files.ts';
import { demonstrationAddress, ensureDemonstration } from '../../src/runtime/demonstration.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { buildPerson } from '../support/people.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const links = {
  secret: 'a secret of tests with more than 32 letters',
  publicUrl: 'http://127.0.0.1:3000',
};

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await openDatabase();
});
beforeEach(async () => {
  folder = await temporaryFolder();
  return async () => await rm(folder, { recursive: true });
});
afterAll(async () => await database.close());

async function signsIn(name: string, demonstration = true): Promise<string> {
  const kept = (await readKeys(folder))?.find((key) => key.name === name);
  const context = {
    db: database.app,
    now: new Date(),
    links,
    demonstration,
    caller: { address: '127.0.0.1', device: 'a test' },
  };
  const { email, password } = kept ?? {};
  return (await signIn(context, { email, password })).next;
}

describe('the people of a demonstration', () => {
  it('are made once, with passwords and keys that their user alone may read', async () => {
    const first = await ensureDemonstration(database.owner, folder, links);
    const second = await ensureDemonstration(database.owner, folder, links);
    expect(first.created).toBe(true);
    expect(second).toEqual({ keys: first.keys, created: false });
    expect(first.keys.map(({ name }) => name)).toEqual([...keyNames]);
    expect(new Set(first.keys.map(({ password }) => password)).size).toBe(keyNames.length);
    expect(((await stat(keysPath(folder))).mode & 0o777).toString(8)).toBe('600');
    expect(await readFile(keysPath(folder), 'utf8')).toContain(first.keys[0]?.password);
  });

  it('say that they are, and sign in on a demonstration alone', async () => {
    await renewed();
    const people = await withActor(database.owner, system, async (tx) =>
      tx.select().from(persons).where(eq(persons.demonstration, true)),
    );
    expect(people).toHaveLength(keyNames.length);
    for (const { name } of people) expect(name).toMatch(/^Demonstration /);
    expect(await signsIn('administrator')).toBe('signed-in');
    await expect(signsIn('officer', false)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it('of an earlier release get what they lack, and keep what they have', async () => {
    const before = await renewed();
    const focalPoint = before.find(({ name }) => name === 'focal-point');
    if (focalPoint === undefined) throw new Error('no focal point');
    const { password: _, email: __, ...old } = focalPoint;
    await writeKeys(folder, [old]);
    await withActor(database.owner, system, async (tx) => {
      await tx.delete(accounts);
      await tx.update(persons).set({ demonstration: false });
      await tx
        .update(persons)
        .set({ email: null })
        .where(eq(persons.email, demonstrationAddress('administrator')));
    });
    const { keys, created } = await ensureDemonstration(database.owner, folder, links);
    expect(created).toBe(true);
    expect(keys.map(({ name }) => name)).toEqual([...keyNames]);
    expect(keys[0]).toMatchObject(old);
    for (const name of ['focal-point', 'supervisor', 'administrator']) {
      expect(await signsIn(name)).toBe('signed-in');
    }
  });

  it('are nobody where others administer the people', async () => {
    const other = await openDatabase();
    await buildPerson(other, 'oas-gs', 'administrator');
    const made = await ensureDemonstration(other.owner, folder, links);
    expect(made).toEqual({ keys: [], created: false });
    expect(await readKeys(folder)).toBeUndefined();
    await other.close();
  });
});

/** The people of the database with passwords and keys in this folder, as after a kill of the first start. */
async function renewed() {
  await writeKeys(folder, []);
  return (await ensureDemonstration(database.owner, folder, links)).keys;
}
