// Roles given and withdrawn: who may, when they are held, what ends with the last of them.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../../src/actions/create-key.ts';
import { designate } from '../../src/actions/people/designate.ts';
import { invitePerson } from '../../src/actions/people/invite-person.ts';
import { withdrawRole } from '../../src/actions/people/withdraw-role.ts';
import { withActor } from '../../src/db/client.ts';
import { accounts, sessions } from '../../src/db/schema/accounts.ts';
import { invitations } from '../../src/db/schema/invitations.ts';
import { auditEvents } from '../../src/db/schema/operations.ts';
import { apiKeys } from '../../src/db/schema/people.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { buildPerson } from '../support/people.ts';
import { newcomer, now, readPerson, roleOf } from './people-desk.ts';

let database: TestDatabase;
let ecuador: Bearer;
let administrator: Bearer;

beforeAll(async () => {
  database = await openDatabase();
  ecuador = await buildPerson(database, 'ecu', 'focal-point');
  administrator = await buildPerson(database, 'oas-gs', 'administrator');
});
afterAll(async () => await database.close());

const as = (actor: Bearer, at = now) => database.as(actor, { now: at });
const note = { documentSymbol: 'NV-12/26', documentDate: '2026-02-20' };

const drafter = async (): Promise<Bearer> => await buildPerson(database, 'ecu', 'drafter');
const designation = (changes: object = {}) => ({ role: 'observer', ...changes });

describe('a designation', () => {
  it('is of the state’s own people by its focal point, of anybody by an administrator', async () => {
    const person = await drafter();
    await designate(as(ecuador), person.id, designation());
    const terms = { role: 'focal-point', validTo: '2026-12-01', ...note };
    await designate(as(administrator), person.id, terms);
    expect(await readPerson(database, person.id)).toMatchObject({
      roles: [{ role: 'drafter' }, terms, { role: 'observer' }],
    });
  });

  it('is in the audit with its document', async () => {
    const person = await drafter();
    await designate(as(administrator), person.id, designation(note));
    const [event] = await withActor(database.owner, system, async (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.recordId, person.id)),
    );
    expect(event).toMatchObject({
      verb: 'role.designate',
      actorId: administrator.id,
      ownerId: ecuador.organization.id,
      details: { role: 'observer', validFrom: '2026-03-02', ...note },
    });
  });

  it('is nobody’s of themselves', async () => {
    for (const actor of [ecuador, administrator]) {
      const made = designate(as(actor), actor.id, designation());
      await expect(made).rejects.toMatchObject({ kind: 'forbidden', code: 'own-role' });
    }
  });

  it.each([
    ['somebody of another state', 'per', 'focal-point'],
    ['a donor', 'unodc', 'provider-editor'],
  ] as const)('by %s finds nobody', async (_, organization, role) => {
    const actor = await buildPerson(database, organization, role);
    const { id } = await drafter();
    await expect(designate(as(actor), id, designation())).rejects.toThrow('not-found');
  });

  it.each([
    ['an officer', 'oas-gs', 'officer'],
    ['a supervisor', 'oas-gs', 'supervisor'],
    ['a drafter of the state', 'ecu', 'drafter'],
  ] as const)('is not for %s', async (_, organization, role) => {
    const actor = await buildPerson(database, organization, role);
    const { id } = await drafter();
    await expect(designate(as(actor), id, designation())).rejects.toThrow('forbidden');
  });

  it('is made once of several at the same moment', async () => {
    const { id } = await drafter();
    const made = await Promise.allSettled(
      [ecuador, administrator, ecuador].map(async (actor) =>
        designate(as(actor), id, designation(note)),
      ),
    );
    const refused = made.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(2);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'role-held' });
  });

  it('may follow on an earlier one of the same role, and not cover it', async () => {
    const { id } = await drafter();
    await designate(as(ecuador), id, designation({ validTo: '2026-06-01' }));
    await designate(as(ecuador), id, designation({ validFrom: '2026-06-01' }));
    const across = designation({ validFrom: '2026-05-31', validTo: '2026-06-02' });
    await expect(designate(as(ecuador), id, across)).rejects.toThrow('role-held');
  });
});

describe('an acting appointment', () => {
  const acting = (actingFor: string, changes: object = {}) => ({
    role: 'focal-point',
    actingFor,
    validTo: '2026-04-01',
    ...note,
    ...changes,
  });

  it('is in the place of somebody of the same organization who holds the role', async () => {
    const { id } = await drafter();
    await designate(as(ecuador), id, acting(ecuador.id));
    expect(await readPerson(database, id)).toMatchObject({
      roles: [{ role: 'drafter' }, { actingFor: ecuador.id, validTo: '2026-04-01' }],
    });
  });

  it.each([
    ['without an end', { validTo: null }, 'missing'],
    ['for more than a year', { validTo: '2027-03-03' }, 'acting-too-long'],
    ['of a role that the other does not hold', { role: 'provider-editor' }, 'role-not-held'],
  ])('is refused %s', async (_, changes, code) => {
    const { id } = await drafter();
    const made = designate(as(administrator), id, acting(ecuador.id, changes));
    await expect(made).rejects.toMatchObject({ fields: [{ code }] });
  });

  it('is refused in the place of somebody elsewhere, and in one’s own', async () => {
    const { id } = await drafter();
    const peru = await buildPerson(database, 'per', 'focal-point');
    for (const [other, code] of [
      [peru.id, 'role-not-held'],
      [id, 'acting-for-oneself'],
    ] as const) {
      const made = designate(as(administrator), id, acting(other));
      await expect(made).rejects.toMatchObject({ fields: [{ code }] });
    }
  });
});

describe('a withdrawal', () => {
  const withdraw = async (actor: Bearer, person: Bearer, input: object = {}) =>
    await withdrawRole(
      as(actor),
      { personId: person.id, roleId: await roleOf(database, person) },
      input,
    );

  it('ends the role at once, or as of a day to come', async () => {
    const [one, another] = [await drafter(), await drafter()];
    await withdraw(ecuador, one);
    await withdraw(ecuador, another, { on: '2026-03-20' });
    expect((await readPerson(database, one.id)).roles).toMatchObject([
      { withdrawnOn: '2026-03-02', validTo: null },
    ]);
    expect((await readPerson(database, another.id)).roles).toMatchObject([
      { withdrawnOn: null, validTo: '2026-03-20' },
    ]);
  });

  it('of a role to come takes it back as a whole', async () => {
    const person = await drafter();
    const { reference: roleId } = await designate(
      as(ecuador),
      person.id,
      designation({ validFrom: '2026-05-01' }),
    );
    await withdrawRole(as(ecuador), { personId: person.id, roleId }, { on: '2026-04-01' });
    const { roles } = await readPerson(database, person.id);
    expect(roles.find(({ id }) => id === roleId)).toMatchObject({ withdrawnOn: '2026-03-02' });
  });

  it.each([
    ['yesterday', { on: '2026-03-01' }, { fields: [{ code: 'before-today' }] }],
    ['nonsense', { on: 'soon' }, { fields: [{ code: 'not-a-date' }] }],
  ])('is refused as of %s', async (_, input, error) => {
    await expect(withdraw(ecuador, await drafter(), input)).rejects.toMatchObject(error);
  });

  it('is made once', async () => {
    const person = await drafter();
    await withdraw(ecuador, person);
    await expect(withdraw(ecuador, person)).rejects.toThrow('role-ended');
  });

  it('of the last role ends sessions, keys and the invitation, of another none of them', async () => {
    const input = newcomer({ roles: ['drafter', 'observer'] });
    const { id } = await invitePerson(as(ecuador), input);
    const owner = database.as(system, { db: database.owner, now });
    await createKey(owner, { personId: id, scopes: ['needs:read'], days: 30 });
    await withActor(database.owner, system, async (tx) => {
      await tx.insert(accounts).values({ id, name: '', email: input.email, emailVerified: true });
      const expiresAt = new Date('2026-04-01');
      await tx.insert(sessions).values({ accountId: id, token: `token-${id}`, expiresAt });
    });
    const left = async () =>
      await withActor(database.owner, system, async (tx) => ({
        sessions: await tx.$count(sessions, eq(sessions.accountId, id)),
        revoked: (
          await tx.select({ at: apiKeys.revokedAt }).from(apiKeys).where(eq(apiKeys.personId, id))
        ).every(({ at }) => at !== null),
        open: (
          await tx
            .select({ at: invitations.withdrawnAt })
            .from(invitations)
            .where(eq(invitations.personId, id))
        ).some(({ at }) => at === null),
      }));
    const [first, second] = (await readPerson(database, id)).roles;
    await withdrawRole(as(ecuador), { personId: id, roleId: first?.id ?? '' }, undefined);
    expect(await left()).toEqual({ sessions: 1, revoked: false, open: true });
    await withdrawRole(as(ecuador), { personId: id, roleId: second?.id ?? '' }, undefined);
    expect(await left()).toEqual({ sessions: 0, revoked: true, open: false });
  });

  it('is not for who may not give the role', async () => {
    const person = await drafter();
    const officer = await buildPerson(database, 'oas-gs', 'officer');
    await expect(withdraw(officer, person)).rejects.toThrow('forbidden');
    await expect(withdraw(ecuador, ecuador)).rejects.toThrow('own-role');
    const peru = await buildPerson(database, 'per', 'focal-point');
    await expect(withdraw(peru, person)).rejects.toThrow('not-found');
  });

  it('of a role that the person does not have is not to be found', async () => {
    const [one, another] = [await drafter(), await drafter()];
    const role = { personId: one.id, roleId: await roleOf(database, another) };
    await expect(withdrawRole(as(ecuador), role, {})).rejects.toThrow('not-found');
  });
});

describe('the last administrator', () => {
  it.each([1, 2, 3, 4, 5])(
    'stays where two withdraw each other at the same moment (%i)',
    async () => {
      const alone = await openDatabase();
      const [one, another] = [
        await buildPerson(alone, 'oas-gs', 'administrator'),
        await buildPerson(alone, 'oas-gs', 'administrator'),
      ];
      const roles = {
        [one.id]: await roleOf(alone, one),
        [another.id]: await roleOf(alone, another),
      };
      const withdraw = async (actor: Bearer, { id: personId }: Bearer) =>
        await withdrawRole(
          alone.as(actor, { now }),
          { personId, roleId: roles[personId] ?? '' },
          undefined,
        );
      const made = await Promise.allSettled([withdraw(one, another), withdraw(another, one)]);
      expect(made.map(({ status }) => status)).toEqual(
        expect.arrayContaining(['fulfilled', 'rejected']),
      );
      expect(made.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'last-administrator' },
      });
      await alone.close();
    },
  );
});
