// The links of mails: made when they are sent, of what is still open then, and kept nowhere.
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { idInLink } from '../../src/actions/links.ts';
import { withActor } from '../../src/db/client.ts';
import { accounts, verifications } from '../../src/db/schema/accounts.ts';
import { confirmations, invitations } from '../../src/db/schema/invitations.ts';
import { persons } from '../../src/db/schema/people.ts';
import { links } from '../mail/letters.ts';
import { system } from '../support/database.ts';
import { openSink, type Sink } from '../support/mail-sink.ts';
import { submittedNeed } from '../support/needs.ts';
import { buildPerson } from '../support/people.ts';
import { type MailDesk, openMailDesk, type Queued } from './mail-desk.ts';

let sink: Sink;
let desk: MailDesk;

beforeAll(async () => {
  sink = await openSink();
  desk = await openMailDesk(sink.server);
});

afterEach(() => {
  sink.taken.length = 0;
});

afterAll(async () => {
  await desk.close();
  await sink.close();
});

const tomorrow = () => new Date(Date.now() + 86_400_000);

describe('the link of a mail', () => {
  async function invited(): Promise<{ invitationId: string; queued: Queued }> {
    const invitee = await buildPerson(desk.database, 'per', 'focal-point');
    const address = `${randomUUID()}@example.org`;
    const invitationId = randomUUID();
    await withActor(desk.database.owner, system, async (tx) => {
      await tx.update(persons).set({ email: address }).where(eq(persons.id, invitee.id));
      await tx.insert(invitations).values({
        id: invitationId,
        personId: invitee.id,
        organizationId: invitee.organization.id,
        expiresAt: tomorrow(),
      });
    });
    const subject = { template: 'invitation', parameters: { invitationId } } as const;
    return { invitationId, queued: await desk.queue(subject, invitee.id) };
  }

  async function linkSent(): Promise<string> {
    const [mail] = await sink.mails();
    return /https:\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  }

  const tokenIn = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? '';

  test('leads to the invitation, and stands nowhere but in the mail', async () => {
    const { invitationId, queued } = await invited();
    await desk.attempt(queued);
    const token = tokenIn(await linkSent());

    expect(idInLink(links, 'invitations', token)).toBe(invitationId);
    const kept = JSON.stringify(await desk.look(queued));
    expect(kept).not.toContain(token.split('.')[1]);
  });

  test.each([
    ['was accepted', { acceptedAt: new Date() }],
    ['was withdrawn', { withdrawnAt: new Date() }],
    ['has expired', { createdAt: new Date(0), expiresAt: new Date(1) }],
  ])('is not sent where the invitation %s meanwhile', async (_, change) => {
    const { invitationId, queued } = await invited();
    await desk.asService(
      async (tx) =>
        await tx.update(invitations).set(change).where(eq(invitations.id, invitationId)),
    );
    expect(await desk.attempt(queued)).toBeNull();
    expect(sink.taken).toEqual([]);
    const { mail, row } = await desk.look(queued);
    expect([mail.failure, row.failedAt]).toEqual(['overtaken', null]);
    expect(row.doneAt).not.toBeNull();
  });

  test('to a new password is of the verification, as long as that is valid', async () => {
    const verificationId = randomUUID();
    const values = { identifier: 'password', value: desk.reader.id, expiresAt: tomorrow() };
    await desk.asService(async (tx) => {
      const { id } = desk.reader;
      const account = { id, name: 'A', email: desk.address, emailVerified: true };
      await tx.insert(accounts).values(account);
      await tx.insert(verifications).values({ id: verificationId, ...values });
    });
    const subject = { template: 'password-reset', parameters: { verificationId } } as const;
    await desk.attempt(await desk.queue(subject));
    expect(idInLink(links, 'password', tokenIn(await linkSent()))).toBe(verificationId);

    const late = await desk.queue(subject);
    await desk.asService(async (tx) => {
      await tx.delete(verifications).where(eq(verifications.id, verificationId));
    });
    await desk.attempt(late);
    expect((await desk.look(late)).mail.failure).toBe('overtaken');
  });

  test('to a confirmation is of the request', async () => {
    const need = await submittedNeed(desk.database.as(desk.reader));
    const officer = await buildPerson(desk.database, 'oas-gs', 'officer');
    const confirmationId = randomUUID();
    await desk.asService(
      async (tx) =>
        await tx.insert(confirmations).values({
          id: confirmationId,
          needId: need.id,
          ownerId: desk.reader.organization.id,
          personId: desk.reader.id,
          requestedById: officer.id,
          expiresAt: tomorrow(),
        }),
    );
    const parameters = { confirmationId, reference: need.reference };
    await desk.attempt(await desk.queue({ template: 'confirmation-request', parameters }));
    expect(idInLink(links, 'confirmations', tokenIn(await linkSent()))).toBe(confirmationId);
  });
});
