// Mails that their reader does without are not sent; all others are, whatever was said.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { withActor } from '../../src/db/client.ts';
import type { MailSubject } from '../../src/domain/mail.ts';
import { optionalMails } from '../../src/domain/mail.ts';
import { saveUnwantedMails } from '../../src/store/mails/mail-preferences.ts';
import { openSink, type Sink } from '../support/mail-sink.ts';
import { type MailDesk, openMailDesk } from './mail-desk.ts';

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

const received: MailSubject = {
  template: 'need-received',
  parameters: { reference: 'N-4XK7QM', answerBy: '2026-12-24' },
};

async function doWithout(unwanted: (typeof optionalMails)[number][]): Promise<void> {
  const { database, reader } = desk;
  await withActor(database.app, reader, async (tx) => {
    await saveUnwantedMails(tx, { personId: reader.id, unwanted, changedAt: new Date() });
  });
}

test('a mail that its reader does without is not sent, and its row says why', async () => {
  await doWithout(['need-received']);
  const queued = await desk.queue(received);
  expect(await desk.attempt(queued)).toBeNull();
  expect(sink.taken).toEqual([]);
  const { mail, row } = await desk.look(queued);
  expect(mail).toMatchObject({ failure: 'unwanted', sentAt: null });
  expect(row.doneAt).not.toBeNull();
});

test('one that was queued before is sent once it is wanted again', async () => {
  const queued = await desk.queue(received);
  await doWithout([]);
  expect(await desk.attempt(queued)).toBeNull();
  expect(sink.taken).toHaveLength(1);
});

test('those that protect an account are sent whatever is done without', async () => {
  await doWithout([...optionalMails]);
  const queued = await desk.queue({ template: 'password-changed', parameters: {} });
  await desk.attempt(queued);
  expect(sink.taken).toHaveLength(1);
});
