// The mailbox of a demonstration: filled by the same way as a real server, read by its page.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Post } from '../../src/domain/letter.ts';
import type { Mailbox } from '../../src/domain/mailbox.ts';
import { openPost } from '../../src/mail/post.ts';
import { startClosing } from '../../src/runtime/closing.ts';
import { openMailbox } from '../../src/runtime/mailbox.ts';
import { letterOf, letters, mailId, origin } from '../mail/letters.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const closing = startClosing();
let folder: string;
let mailbox: Mailbox;
let port: number;
let post: Post;

beforeAll(async () => {
  folder = await temporaryFolder();
  const opened = await openMailbox(folder, closing);
  mailbox = opened.mailbox;
  port = opened.server.port;
  const patience = { connect: 60_000, approach: 60_000, answer: 60_000, rest: 0 };
  post = openPost({ ...origin, server: opened.server, patience });
});

afterAll(async () => await closing.close());

const send = async (...letter: Parameters<typeof letterOf>) =>
  await post(letterOf(...letter), async () => undefined);

test('shows what was sent, the newest first', async () => {
  expect(await mailbox.list()).toEqual([]);
  expect(await send('offer-stale', { language: 'es' })).toEqual({ outcome: 'accepted' });
  await send('invitation');

  const [invitation, offer] = await mailbox.list();
  expect(offer?.subject).toBe('¿Sigue vigente la oferta O-4XK7QM?');
  expect(invitation).toMatchObject({
    to: 'nobody@example.org',
    subject: 'Invitation to open an account in Enlace',
  });
});

test('opens a mail, with its links to follow', async () => {
  const [newest] = await mailbox.list();
  const mail = await mailbox.open(newest?.id ?? '');
  expect(mail).toMatchObject({
    from: 'enlace@example.org',
    language: 'en',
    messageId: `<${mailId}@enlace.example.org>`,
    links: [letters.invitation.url],
  });
  expect(mail?.text).toContain('Dear Sir or Madam,');
});

test.each(['', '../keys', '../../etc/passwd', '0000000000000-0000000000000000'])(
  'opens nothing by the id %j',
  async (id) => {
    await writeFile(join(folder, 'keys.eml'), 'Subject: keys\r\n\r\nsecret');
    expect(await mailbox.open(id)).toBeUndefined();
  },
);

test('keeps mail for its own user alone', async () => {
  const [name = ''] = await readdir(join(folder, 'mailbox'));
  const { mode } = await stat(join(folder, 'mailbox', name));
  const { mode: around } = await stat(join(folder, 'mailbox'));
  expect([mode & 0o777, around & 0o777]).toEqual([0o600, 0o700]);
  expect(await readFile(join(folder, 'mailbox', name), 'utf8')).toContain('Auto-Submitted');
});

test('keeps the newest 500', async () => {
  for (let number = 0; number < 500; number += 1) {
    const name = `${String(number).padStart(13, '0')}-${'0'.repeat(16)}.eml`;
    await writeFile(join(folder, 'mailbox', name), 'Subject: old\r\n\r\n');
  }
  await send('need-returned');
  const kept = await mailbox.list();
  expect(kept).toHaveLength(500);
  expect(kept.filter(({ subject }) => subject !== 'old')).toHaveLength(3);
});

test('is reached over the loopback alone', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    const server = { host: address, port, security: 'none', login: undefined } as const;
    const patience = { connect: 1000, approach: 1000, answer: 1000, rest: 0 };
    const elsewhere = openPost({ ...origin, server, patience });
    expect(await elsewhere(letterOf('invitation'), async () => undefined)).toMatchObject({
      outcome: 'postponed',
    });
  }
});
