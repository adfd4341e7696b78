// The mail server of a demonstration: it takes mail over the loopback, passes nothing on, and keeps what
// it took as files that the page of the mailbox shows.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { z } from 'zod';
import type { MailServer } from '../domain/mail-server.ts';
import type { KeptMail, Mailbox, OpenedMail } from '../domain/mailbox.ts';
import type { Closing } from './closing.ts';

const mostKept = 500;
const largest = 1_000_000;
const loopback = '127.0.0.1';

/** By the instant at which it came, so that names sort as mails came. */
const fileName = /^(\d{13}-[0-9a-f]{16})\.eml$/;

/** Opens the mailbox in the folder of that name in the data folder, and the server that fills it. */
export async function openMailbox(
  dataFolder: string,
  closing: Closing,
): Promise<{ server: MailServer; mailbox: Mailbox }> {
  const folder = join(dataFolder, 'mailbox');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const port = await listen(folder, closing);
  return {
    server: { host: loopback, port, security: 'none', login: undefined },
    mailbox: mailboxOf(folder),
  };
}

async function listen(folder: string, closing: Closing): Promise<number> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1000,
    size: largest,
    onData: (stream, _session, answer) => void take(folder, stream, answer),
  });
  // A connection that breaks is its sender's affair, who tries again.
  server.on('error', () => undefined);
  const listener = server.listen(0, loopback);
  await once(listener, 'listening');
  closing.after(async () => {
    await new Promise<void>((closed) => server.close(closed));
  });
  return z.object({ port: z.int() }).parse(listener.address()).port;
}

/** Keeps what arrives, and answers the sender. */
async function take(
  folder: string,
  stream: SMTPServerDataStream,
  answer: (error?: Error) => void,
): Promise<void> {
  try {
    const message = await buffer(stream);
    if (stream.sizeExceeded) throw Object.assign(new Error('too large'), { responseCode: 552 });
    await keep(folder, message);
    answer();
  } catch (error) {
    answer(error instanceof Error ? error : new Error('not kept'));
  }
}

/** Keeps a message, whole or not at all, and throws away the oldest of too many. */
async function keep(folder: string, message: Buffer): Promise<void> {
  const name = `${String(Date.now()).padStart(13, '0')}-${randomBytes(8).toString('hex')}.eml`;
  const draft = join(folder, `${name}.draft`);
  await writeFile(draft, message, { mode: 0o600, flush: true });
  await rename(draft, join(folder, name));
  for (const id of (await idsIn(folder)).slice(mostKept))
    await rm(pathOf(folder, id), { force: true });
}

function mailboxOf(folder: string): Mailbox {
  const seen = new Map<string, KeptMail>();
  const open = async (id: string): Promise<OpenedMail | undefined> => {
    if (!fileName.test(`${id}.eml`)) return undefined;
    const message = await readFile(pathOf(folder, id)).catch(() => undefined);
    return message === undefined ? undefined : opened(id, await PostalMime.parse(message));
  };
  return {
    open,
    list: async () => {
      const mails: KeptMail[] = [];
      for (const id of await idsIn(folder)) {
        const mail = seen.get(id) ?? (await open(id));
        if (mail === undefined) continue;
        const { at, to, subject } = mail;
        seen.set(id, { id, at, to, subject });
        mails.push({ id, at, to, subject });
      }
      return mails;
    },
  };
}

/** Ids of the kept mails, the newest first. */
async function idsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name) => fileName.exec(name)?.[1] ?? [])
    .sort()
    .toReversed();
}

function pathOf(folder: string, id: string): string {
  return join(folder, `${id}.eml`);
}

function opened(id: string, email: Email): OpenedMail {
  const { subject = '', text = '', html = '', messageId = '', headers } = email;
  return {
    id,
    at: new Date(Number(id.slice(0, 13))),
    from: email.from?.address ?? '',
    to: email.to?.map(({ address = '' }) => address).join(', ') ?? '',
    subject,
    messageId,
    language: headers.find(({ key }) => key === 'content-language')?.value ?? '',
    text,
    html,
    links: text.match(/https?:\/\/\S+/g) ?? [],
  };
}
