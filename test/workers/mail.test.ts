// From a queued mail to the server that takes it, whatever happens on the way.
import { UnrecoverableError } from 'bullmq';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../../src/db/client.ts';
import { mails } from '../../src/db/schema/mails.ts';
import { openPost } from '../../src/mail/post.ts';
import { claimMail, markTransmitting } from '../../src/store/mails/mail-sending.ts';
import { origin } from '../mail/letters.ts';
import { openSink, type Sink } from '../support/mail-sink.ts';
import { buildPerson } from '../support/people.ts';
import { type MailDesk, openMailDesk, patience, type Queued } from './mail-desk.ts';

let sink: Sink;
let desk: MailDesk;

beforeAll(async () => {
  sink = await openSink();
  desk = await openMailDesk(sink.server);
});

afterEach(() => {
  sink.answer({});
  sink.taken.length = 0;
  desk.lines.length = 0;
});

afterAll(async () => {
  await desk.close();
  await sink.close();
});

const stale = { template: 'offer-stale', parameters: { reference: 'O-4XK7QM' } } as const;

/** What a process leaves behind that is killed at a moment of an attempt. */
async function killed(mail: Queued, moment: 'on the way' | 'while it transmits'): Promise<void> {
  await desk.asService(async (tx) => {
    const claimed = await claimMail(tx, mail.mailId, 60);
    if (moment === 'on the way') return;
    await markTransmitting(tx, { mailId: mail.mailId, attempt: claimed?.attempt ?? 0 }, 60);
  });
}

describe('a mail', () => {
  test('is sent to its person, in the language of that person, and done', async () => {
    const queued = await desk.queue(stale);
    expect(await desk.attempt(queued)).toBeNull();

    const [mail] = await sink.mails();
    const { mail: row, row: work } = await desk.look(queued);
    expect(mail?.to).toMatchObject([{ address: desk.address }]);
    expect(mail?.subject).toBe('¿Sigue vigente la oferta O-4XK7QM?');
    expect(mail?.messageId).toBe(`<${queued.mailId}@enlace.example.org>`);
    expect(row).toMatchObject({ attempts: 1, resends: 0, failedAt: null, leasedUntil: null });
    expect(row.sentAt).not.toBeNull();
    expect(work.doneAt).not.toBeNull();
  });

  test('is not sent again where the queue delivers it again', async () => {
    const queued = await desk.queue(stale);
    await desk.attempt(queued);
    expect(await desk.attempt(queued)).toBeNull();
    expect(sink.taken).toHaveLength(1);
  });

  test('is queued by anybody and seen by the service alone', async () => {
    await desk.queue(stale);
    const seen = await withActor(
      desk.database.app,
      desk.reader,
      async (tx) => await tx.select({ id: mails.id }).from(mails),
    );
    expect(seen).toEqual([]);
  });

  test('is not queued with a text in the place of a reference', async () => {
    const parameters = { reference: 'Tracing of firearms' };
    await expect(desk.queue({ template: 'offer-stale', parameters })).rejects.toThrow('reference');
  });
});

describe('where the server', () => {
  test.each([
    ['refuses the person', { recipient: () => 550 }, 'smtp-550'],
    ['refuses the message', { message: () => 554 }, 'smtp-554'],
  ])('%s for good, the mail has failed with its code', async (_, answers, code) => {
    sink.answer(answers);
    const queued = await desk.queue(stale);
    expect(await desk.attempt(queued)).toEqual(new UnrecoverableError(code));

    const { mail, row } = await desk.look(queued);
    expect(mail).toMatchObject({ failure: code, sentAt: null });
    expect(row).toMatchObject({ failure: code, doneAt: null });
    expect(row.failedAt).not.toBeNull();
    // A queue that kept the job may deliver it once more.
    expect(await desk.attempt(queued)).toEqual(new UnrecoverableError(code));
  });

  test.each([
    ['cannot take it now', { message: () => 451 }, 'smtp-451'],
    ['knows the person not yet', { recipient: () => 450 }, 'smtp-450'],
  ])('%s, it is tried again, and nothing is uncertain', async (_, answers, code) => {
    sink.answer(answers);
    const queued = await desk.queue(stale);
    expect(await desk.attempt(queued)).toEqual(new Error(code));
    expect((await desk.look(queued)).mail).toMatchObject({
      transmittingAt: null,
      leasedUntil: null,
      failedAt: null,
    });
    sink.answer({});
    expect(await desk.attempt(queued)).toBeNull();
    expect((await desk.look(queued)).mail).toMatchObject({ attempts: 2, resends: 0 });
    expect(sink.taken).toHaveLength(1);
  });

  test('cannot take it for most of a day, the mail has failed with the last code', async () => {
    sink.answer({ message: () => 451 });
    const queued = await desk.queue(stale);
    await desk.asService(
      async (tx) => await tx.update(mails).set({ attempts: 16 }).where(eq(mails.id, queued.mailId)),
    );
    expect(await desk.attempt(queued)).toEqual(new UnrecoverableError('smtp-451'));
    expect((await desk.look(queued)).row.failure).toBe('smtp-451');
  });

  test('takes it and is not heard, it is sent again, the same, and counted', async () => {
    sink.answer({ message: (taken) => (taken === 0 ? 'cut' : undefined) });
    const queued = await desk.queue(stale);
    expect(await desk.attempt(queued)).toEqual(new Error('smtp-unreachable'));
    expect((await desk.look(queued)).mail.transmittingAt).not.toBeNull();
    expect(await desk.attempt(queued)).toBeNull();

    const [first, second] = sink.taken;
    expect(first?.toString()).toBe(second?.toString());
    expect((await desk.look(queued)).mail).toMatchObject({ attempts: 2, resends: 1 });
  });
});

describe('a process that is killed', () => {
  test('on the way to the server costs nothing', async () => {
    const queued = await desk.queue(stale);
    await killed(queued, 'on the way');
    await desk.outlive(queued);
    expect(await desk.attempt(queued)).toBeNull();
    expect((await desk.look(queued)).mail).toMatchObject({ attempts: 2, resends: 0 });
    expect(sink.taken).toHaveLength(1);
  });

  test('while it transmits leaves open whether it did: it is done again, and counted', async () => {
    const queued = await desk.queue(stale);
    await killed(queued, 'while it transmits');
    await desk.outlive(queued);
    expect(await desk.attempt(queued)).toBeNull();
    expect((await desk.look(queued)).mail).toMatchObject({ attempts: 2, resends: 1 });
    expect(sink.taken).toHaveLength(1);
  });

  test('leaves it open still where the next attempt is put off', async () => {
    const queued = await desk.queue(stale);
    await killed(queued, 'while it transmits');
    await desk.outlive(queued);
    sink.answer({ recipient: () => 450 });
    await desk.attempt(queued);
    expect((await desk.look(queued)).mail.transmittingAt).not.toBeNull();
    sink.answer({});
    await desk.attempt(queued);
    expect((await desk.look(queued)).mail).toMatchObject({ attempts: 3, resends: 1 });
  });

  test('again and again is answered a few times, then the mail has failed', async () => {
    const queued = await desk.queue(stale);
    for (let times = 0; times < 6; times += 1) {
      await killed(queued, 'while it transmits');
      await desk.outlive(queued);
    }
    expect(await desk.attempt(queued)).toEqual(new UnrecoverableError('mail-uncertain'));
    expect(sink.taken).toEqual([]);
    expect((await desk.look(queued)).mail).toMatchObject({ failure: 'mail-uncertain', resends: 5 });
  });
});

describe('of two attempts', () => {
  test('at once, one sends', async () => {
    const queued = await desk.queue(stale);
    const told = await Promise.all([desk.attempt(queued), desk.attempt(queued)]);
    expect(told).toEqual([null, null]);
    expect(sink.taken).toHaveLength(1);
  });

  test('the later leaves it to the earlier, and the work undone', async () => {
    const queued = await desk.queue(stale);
    await killed(queued, 'on the way');
    expect(await desk.attempt(queued)).toBeNull();
    expect(sink.taken).toEqual([]);
    expect((await desk.look(queued)).row).toMatchObject({ doneAt: null, failedAt: null });
  });

  test('the earlier gives way where its time was over before the server was ready', async () => {
    const queued = await desk.queue(stale);
    const post = openPost({ ...origin, server: sink.server, patience });
    const told = await desk.attempt(queued, {
      leases: { approach: 0, transmission: 60 },
      post: async (letter, beforeTransmission) => {
        expect(await desk.attempt(queued)).toBeNull();
        return await post(letter, beforeTransmission);
      },
    });
    expect(told).toEqual(new Error('mail-taken-over'));
    expect(sink.taken).toHaveLength(1);
    expect((await desk.look(queued)).mail).toMatchObject({ resends: 0, failedAt: null });
  });
});

test('a person who was erased, or has no address, is not written to', async () => {
  const nobody = await buildPerson(desk.database, 'per', 'focal-point');
  const queued = await desk.queue(stale, nobody.id);
  expect(await desk.attempt(queued)).toEqual(new UnrecoverableError('mail-no-address'));
  expect((await desk.look(queued)).row.failure).toBe('mail-no-address');
});

test('nothing of a mail is in the log, or told to the queue, however it ends', async () => {
  const told: unknown[] = [];
  for (const answer of [550, 451, 'cut', undefined] as const) {
    sink.answer({ message: () => answer });
    const queued = await desk.queue(stale);
    told.push(await desk.attempt(queued), (await desk.look(queued)).row);
  }
  const said = [
    ...desk.lines,
    ...told.map((one) => `${String(one)} ${JSON.stringify(one)}`),
  ].join();
  expect(said).toContain('smtp-550');
  for (const secret of [desk.address, 'example.org', 'vigente', 'O-4XK7QM', 'as the test says']) {
    expect(said).not.toContain(secret);
  }
});
