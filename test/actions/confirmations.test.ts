// How what was entered on behalf of an owner becomes its word: by a link, or by a second officer.
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  confirmByLink,
  disputeByLink,
  readConfirmation,
} from '../../src/actions/confirm-by-link.ts';
import { confirmNeed } from '../../src/actions/confirm-need.ts';
import { confirmWithDocument } from '../../src/actions/confirm-with-document.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { requestConfirmation } from '../../src/actions/request-confirmation.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import { withdrawNeed } from '../../src/actions/withdraw-need.ts';
import { withActor } from '../../src/db/client.ts';
import { confirmations } from '../../src/db/schema/invitations.ts';
import { mails } from '../../src/db/schema/mails.ts';
import { needs } from '../../src/db/schema/needs.ts';
import { auditEvents } from '../../src/db/schema/operations.ts';
import { personRoles } from '../../src/db/schema/people.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { needInput } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import {
  attachedNote,
  buildConfirmer,
  enteredNeed,
  links,
  note,
  requestedLink,
} from '../support/on-behalf.ts';
import { buildPerson } from '../support/people.ts';

const day = 86_400_000;

let database: TestDatabase;
let people: Record<'entering' | 'colleague' | 'approver' | 'editor', Bearer>;
let confirmer: Bearer;
beforeAll(async () => {
  database = await openDatabase();
  people = {
    entering: await buildPerson(database, 'oas-dtoc', 'officer'),
    colleague: await buildPerson(database, 'oas-dtoc', 'officer'),
    approver: await buildPerson(database, 'oas-dtoc', 'approver'),
    editor: await buildPerson(database, 'unodc', 'provider-editor'),
  };
  confirmer = await buildConfirmer(database, 'ecu');
});
afterAll(async () => {
  await database.close();
});

const as = (who: Bearer) => database.as(who, { now });
const entered = async (content?: object) => await enteredNeed(as(people.entering), content);
const byLink = (at = now) => ({ db: database.app, now: at, links });
const asService = <Result>(work: Parameters<typeof withActor<Result>>[2]) =>
  withActor(database.owner, system, work);

async function headOf(reference: string) {
  const [head] = await asService((tx) =>
    tx.select().from(needs).where(eq(needs.reference, reference)),
  );
  return head;
}

async function verbsOf(id: string): Promise<string[]> {
  const events = await asService((tx) =>
    tx.select().from(auditEvents).where(eq(auditEvents.recordId, id)).orderBy(auditEvents.id),
  );
  return events.map(({ verb }) => verb);
}

const linkNotValid = { kind: 'not-found', code: 'link-not-valid' };

describe('a link to confirm', () => {
  test('is mailed, shows what was entered and by whom, and makes it the word of its owner', async () => {
    const { id, reference } = await entered();
    const token = await requestedLink(as(people.entering), reference, confirmer);
    const [mail] = await asService((tx) =>
      tx
        .select()
        .from(mails)
        .where(and(eq(mails.template, 'confirmation-request'), eq(mails.personId, confirmer.id))),
    );
    expect(mail?.parameters).toMatchObject({ reference });
    expect(JSON.stringify(mail)).not.toContain('firearms');
    const asked = await readConfirmation(byLink(), token);
    expect(asked).toMatchObject({
      reference,
      enteredBy: { code: 'oas-dtoc' },
      expiresAt: new Date(now.getTime() + 14 * day),
      need: { channel: 'note-verbale', documentSymbol: 'NV 4-2-17/2026', confirmedAt: null },
    });
    await confirmByLink(byLink(), token);
    expect(await headOf(reference)).toMatchObject({
      confirmedAt: now,
      confirmedById: confirmer.id,
      confirmedBy: 'link',
    });
    expect(await verbsOf(id)).toContain('need.confirm');
  });

  test('is used once, however many follow it at once', async () => {
    const { reference } = await entered();
    const token = await requestedLink(as(people.entering), reference, confirmer);
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map(async () => await confirmByLink(byLink(), token)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes.filter(({ status }) => status === 'rejected')) {
      expect(outcome).toMatchObject({ reason: linkNotValid });
    }
    for (const follow of [readConfirmation, confirmByLink]) {
      await expect(follow(byLink(), token)).rejects.toMatchObject(linkNotValid);
    }
  });

  const spoilt: readonly [string, (reference: string) => Promise<unknown>][] = [
    [
      'the record was edited',
      async (reference) =>
        await editNeed(as(people.entering), reference, needInput({ participants: 5 })),
    ],
    [
      'another link was sent',
      async (reference) => await requestedLink(as(people.entering), reference, confirmer),
    ],
    [
      'the owner confirmed by its account',
      async (reference) => await confirmNeed(as(confirmer), reference),
    ],
    ['the need was withdrawn', async (reference) => await withdrawNeed(as(confirmer), reference)],
  ];

  test.each(spoilt)('is good no longer once %s', async (_, spoil) => {
    const { reference } = await entered();
    const token = await requestedLink(as(people.entering), reference, confirmer);
    await spoil(reference);
    for (const follow of [readConfirmation, confirmByLink]) {
      await expect(follow(byLink(), token)).rejects.toMatchObject(linkNotValid);
    }
    await expect(disputeByLink(byLink(), token, {})).rejects.toMatchObject(linkNotValid);
  });

  test('is not good after its days, for a role that is over, or where nobody made it', async () => {
    const { reference } = await entered();
    const leaving = await buildConfirmer(database, 'ecu');
    const token = await requestedLink(as(people.entering), reference, leaving);
    const later = byLink(new Date(now.getTime() + 14 * day));
    await expect(confirmByLink(later, token)).rejects.toMatchObject(linkNotValid);
    const made = { ...links, secret: 'another secret, of 32 characters' };
    await expect(confirmByLink({ ...byLink(), links: made }, token)).rejects.toMatchObject(
      linkNotValid,
    );
    await asService((tx) =>
      tx
        .update(personRoles)
        .set({ validTo: '2026-03-01' })
        .where(eq(personRoles.personId, leaving.id)),
    );
    await expect(confirmByLink(byLink(), token)).rejects.toMatchObject(linkNotValid);
    await expect(confirmByLink(byLink(), 'x.y')).rejects.toMatchObject(linkNotValid);
  });

  test('says that it is wrong: the need goes back, and nobody confirms it as it is', async () => {
    const { id, reference } = await entered();
    await attachedNote(as(people.entering), reference);
    const token = await requestedLink(as(people.entering), reference, confirmer);
    await disputeByLink(byLink(), token, { note: 'We asked for prosecutors.' });
    expect(await headOf(reference)).toMatchObject({
      status: 'returned',
      returnNote: 'We asked for prosecutors.',
      confirmedAt: null,
    });
    expect(await verbsOf(id)).toContain('need.dispute');
    const named = { noun: 'need', reference } as const;
    const body = { person: confirmer.id };
    await expect(confirmWithDocument(as(people.colleague), named)).rejects.toMatchObject({
      code: 'disputed',
    });
    await expect(requestConfirmation(as(people.entering), named, body)).rejects.toMatchObject({
      code: 'disputed',
    });
    await editNeed(as(people.entering), reference, needInput({ audience: ['prosecutors'] }));
    await submitNeed(as(people.entering), reference);
    const again = await requestedLink(as(people.entering), reference, confirmer);
    await confirmByLink(byLink(), again);
    expect(await headOf(reference)).toMatchObject({ confirmedBy: 'link' });
  });
});

describe('who is asked', () => {
  const ask = async (reference: string, person: Bearer, who = people.entering) =>
    await requestConfirmation(as(who), { noun: 'need', reference }, { person: person.id });
  const refusal = (code: string) => ({ fields: [{ pointer: '/person', code }] });

  test('is of the owner, in the role that confirms, and has an address', async () => {
    const { reference } = await entered();
    const others = [
      await buildConfirmer(database, 'per'),
      await buildConfirmer(database, 'ecu', { role: 'drafter' }),
    ];
    for (const other of others) {
      await expect(ask(reference, other)).rejects.toMatchObject(refusal('cannot-confirm'));
    }
    const silent = await buildConfirmer(database, 'ecu', { email: null });
    await expect(ask(reference, silent)).rejects.toMatchObject(refusal('no-address'));
  });

  test('was not named by whoever entered the need, whatever document that one wrote down', async () => {
    const { reference } = await entered();
    const own = await buildConfirmer(database, 'ecu', { by: people.entering, symbol: 'NV 1/2026' });
    for (const who of [people.entering, people.colleague]) {
      await expect(ask(reference, own, who)).rejects.toMatchObject(refusal('not-independent'));
    }
  });

  test('was not named by whoever asks, unless by a document', async () => {
    const { reference } = await entered();
    const bare = await buildConfirmer(database, 'ecu', { by: people.colleague });
    await expect(ask(reference, bare, people.colleague)).rejects.toMatchObject(
      refusal('not-independent'),
    );
    const documented = await buildConfirmer(database, 'ecu', {
      by: people.colleague,
      symbol: 'NV 2/2026',
    });
    await ask(reference, documented, people.colleague);
    const [request] = await asService((tx) =>
      tx.select().from(confirmations).where(eq(confirmations.personId, documented.id)),
    );
    expect(request).toMatchObject({ requestedById: people.colleague.id, usedAt: null });
  });

  test('is asked by an officer', async () => {
    const { reference } = await entered();
    await expect(ask(reference, confirmer, people.approver)).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });
});

describe('a second officer', () => {
  const named = (reference: string) => ({ noun: 'need', reference }) as const;

  test('confirms by the documents, which the audit keeps', async () => {
    const { id, reference } = await entered();
    await attachedNote(as(people.entering), reference);
    await confirmWithDocument(as(people.colleague), named(reference));
    expect(await headOf(reference)).toMatchObject({
      confirmedById: people.colleague.id,
      confirmedBy: 'document',
    });
    const events = await asService((tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.recordId, id)).orderBy(auditEvents.id),
    );
    const attached = events.find(({ verb }) => verb === 'need.attach');
    expect(attached?.details).toMatchObject({ size: note.length, hash: expect.any(String) });
    expect(JSON.stringify(events)).not.toContain('note.pdf');
    expect(events.at(-1)).toMatchObject({
      verb: 'need.confirm-with-document',
      details: { by: 'document', documents: [attached?.details['hash']] },
    });
  });

  test('is none who entered, edited, submitted it or attached the document', async () => {
    const { reference } = await entered();
    await attachedNote(as(people.colleague), reference);
    for (const who of [people.entering, people.colleague]) {
      await expect(confirmWithDocument(as(who), named(reference))).rejects.toMatchObject({
        kind: 'forbidden',
      });
    }
    const editing = await buildPerson(database, 'oas-dtoc', 'officer');
    await editNeed(as(editing), reference, needInput({ participants: 7 }));
    await expect(confirmWithDocument(as(editing), named(reference))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  test('needs a document', async () => {
    const { reference } = await entered();
    await expect(confirmWithDocument(as(people.colleague), named(reference))).rejects.toMatchObject(
      { code: 'no-document' },
    );
  });
});
