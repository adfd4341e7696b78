// Inviting people: who may, to what, and what becomes of the link.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invitePerson } from '../../src/actions/people/invite-person.ts';
import { renewInvitation } from '../../src/actions/people/renew-invitation.ts';
import { withdrawInvitation } from '../../src/actions/people/withdraw-invitation.ts';
import { withActor } from '../../src/db/client.ts';
import { accounts } from '../../src/db/schema/accounts.ts';
import { invitations } from '../../src/db/schema/invitations.ts';
import { mails } from '../../src/db/schema/mails.ts';
import { auditEvents, auditPersonal } from '../../src/db/schema/operations.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { personalHash } from '../../src/store/audit/audit.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { buildPerson } from '../support/people.ts';
import { newcomer, now, readPerson } from './people-desk.ts';

let database: TestDatabase;
let ecuador: Bearer;
let administrator: Bearer;

beforeAll(async () => {
  database = await openDatabase();
  ecuador = await buildPerson(database, 'ecu', 'focal-point');
  administrator = await buildPerson(database, 'oas-gs', 'administrator');
});
afterAll(async () => await database.close());

const as = (actor: Bearer) => database.as(actor, { now });
const note = { documentSymbol: 'NV-12/26', documentDate: '2026-02-20' };

async function invitationsOf(personId: string) {
  return await withActor(database.owner, system, async (tx) =>
    tx
      .select()
      .from(invitations)
      .where(eq(invitations.personId, personId))
      .orderBy(invitations.createdAt, invitations.withdrawnAt),
  );
}

describe('an invitation', () => {
  it('writes down the person with roles, and a mail that holds nothing of either', async () => {
    const input = newcomer({ roles: ['drafter', 'observer'], email: 'Rosa@Example.org' });
    const { id } = await invitePerson(as(ecuador), input);
    expect(await readPerson(database, id)).toMatchObject({
      organization: 'ecu',
      name: 'Rosa Andrade',
      email: 'rosa@example.org',
      language: 'es',
      demonstration: false,
      roles: [
        { role: 'drafter', validFrom: '2026-03-02', validTo: null },
        { role: 'observer', validFrom: '2026-03-02', validTo: null },
      ],
      invitation: { expiresAt: new Date('2026-03-09T12:00:00Z'), acceptedAt: null },
    });
    const [sent] = await withActor(database.worker, system, async (tx) =>
      tx.select().from(mails).where(eq(mails.personId, id)),
    );
    const [invitation] = await invitationsOf(id);
    expect(sent).toMatchObject({
      template: 'invitation',
      parameters: { invitationId: invitation?.id },
    });
    expect(JSON.stringify(sent)).not.toMatch(/rosa/i);
  });

  it('is in the audit as hashes, with the values apart', async () => {
    const { id } = await invitePerson(as(ecuador), newcomer({ email: 'apart@example.org' }));
    const rows = await withActor(database.owner, system, async (tx) =>
      tx
        .select({ details: auditEvents.details, kept: auditPersonal })
        .from(auditEvents)
        .innerJoin(auditPersonal, eq(auditPersonal.eventId, auditEvents.id))
        .where(eq(auditEvents.recordId, id))
        .orderBy(auditPersonal.field),
    );
    expect(rows.map(({ kept }) => [kept.field, kept.value])).toEqual([
      ['email', 'apart@example.org'],
      ['name', 'Rosa Andrade'],
    ]);
    for (const { details, kept } of rows) {
      expect(details[`${kept.field}Hash`]).toBe(await personalHash(kept.salt, kept.value ?? ''));
      expect(JSON.stringify(details)).not.toMatch(/rosa|apart/i);
    }
  });

  it.each([
    ['a focal point, to another organization', () => ecuador, { organization: 'per' }],
    ['a focal point, to the secretariat', () => ecuador, { organization: 'oas-gs' }],
    ['a focal point, to a role of the secretariat', () => ecuador, { roles: ['officer'] }],
  ])('is not for %s', async (_, actor, changes) => {
    await expect(invitePerson(as(actor()), newcomer(changes))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it.each(['drafter', 'provider-editor', 'observer'] as const)('is not for a %s', async (role) => {
    const actor = await buildPerson(database, 'ecu', role);
    await expect(invitePerson(as(actor), newcomer())).rejects.toThrow('forbidden');
  });

  it('is for an administrator, to any organization, with the document of a state', async () => {
    const input = newcomer({ organization: 'per', roles: ['focal-point'], ...note });
    const { id } = await invitePerson(as(administrator), input);
    expect(await readPerson(database, id)).toMatchObject({ organization: 'per', roles: [note] });
    const officer = newcomer({ organization: 'oas-gs', roles: ['officer', 'supervisor'] });
    await expect(invitePerson(as(administrator), officer)).resolves.toBeDefined();
  });

  it.each([
    ['without its document', {}, ['/documentSymbol', '/documentDate']],
    ['with half of it', { documentSymbol: 'NV-1' }, ['/documentDate']],
    ['of tomorrow', { documentSymbol: 'NV-1', documentDate: '2026-03-03' }, ['/documentDate']],
  ])('to speak for a state is refused %s', async (_, changes, pointers) => {
    const made = invitePerson(as(ecuador), newcomer({ roles: ['focal-point'], ...changes }));
    await expect(made).rejects.toMatchObject({
      fields: pointers.map((pointer) => ({ pointer })),
    });
  });

  it.each([
    ['an unknown organization', { organization: 'atlantis' }, 'unknown-organization'],
    ['a role that the organization does not know', { roles: ['officer'] }, 'role-not-open'],
    ['a line break in the name', { name: 'Rosa\r\nBcc: x@example.org' }, 'not-a-match'],
    ['an address that is none', { email: 'rosa' }, 'not-a-match'],
    ['yesterday', { validFrom: '2026-03-01' }, 'before-today'],
    ['an end before the beginning', { validTo: '2026-03-02' }, 'ends-before-it-starts'],
  ])('is refused with %s', async (_, changes, code) => {
    const input = newcomer({ organization: 'unodc', roles: ['provider-editor'], ...changes });
    const made = invitePerson(as(administrator), input);
    await expect(made).rejects.toMatchObject({ fields: [{ code }] });
  });

  it('goes to an address once, however many send it at the same moment', async () => {
    const input = newcomer();
    const made = await Promise.allSettled(
      [ecuador, administrator, ecuador, administrator].map(async (actor) =>
        invitePerson(as(actor), { ...input, organization: 'ecu', ...note }),
      ),
    );
    const refused = made.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'person-exists' });
  });

  it('does not tell apart who has the address already', async () => {
    const input = newcomer({ organization: 'per', roles: ['observer'], ...note });
    await invitePerson(as(administrator), input);
    const again = invitePerson(as(ecuador), { ...input, organization: 'ecu' });
    await expect(again).rejects.toMatchObject({ code: 'person-exists', parameters: {} });
  });
});

describe('a link', () => {
  it('ends with the next one, whichever of two comes first', async () => {
    const { id } = await invitePerson(as(ecuador), newcomer());
    await Promise.all([renewInvitation(as(ecuador), id), renewInvitation(as(ecuador), id)]);
    const rows = await invitationsOf(id);
    expect(rows).toHaveLength(3);
    expect(rows.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1);
  });

  it('can be withdrawn once, and sent again', async () => {
    const { id } = await invitePerson(as(ecuador), newcomer());
    await withdrawInvitation(as(ecuador), id);
    await expect(withdrawInvitation(as(ecuador), id)).rejects.toThrow('no-open-invitation');
    await renewInvitation(as(ecuador), id);
    const rows = await invitationsOf(id);
    expect(rows.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual(
      expect.arrayContaining([false, true]),
    );
    expect(rows).toHaveLength(2);
  });

  it('is not sent to who has an account, nor to who holds no role any more', async () => {
    const { id } = await invitePerson(as(ecuador), newcomer({ validTo: '2026-03-04' }));
    const later = database.as(ecuador, { now: new Date('2026-03-04T00:00:00Z') });
    await expect(renewInvitation(later, id)).rejects.toThrow('person-without-role');
    await withActor(database.owner, system, async (tx) =>
      tx.insert(accounts).values({ id, name: '', email: 'x@example.org', emailVerified: true }),
    );
    await expect(renewInvitation(as(ecuador), id)).rejects.toThrow('account-exists');
  });

  it('of another organization is not to be found', async () => {
    const peru = await buildPerson(database, 'per', 'focal-point');
    const { id } = await invitePerson(as(ecuador), newcomer());
    await expect(renewInvitation(as(peru), id)).rejects.toThrow('not-found');
    await expect(withdrawInvitation(as(peru), id)).rejects.toThrow('not-found');
  });
});
