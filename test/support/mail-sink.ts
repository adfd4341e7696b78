// A mail server that keeps what it takes, and answers as a test tells it to.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { z } from 'zod';
import type { MailServer } from '../../src/domain/mail-server.ts';

/** What the server says to a command: yes (undefined), or a code of SMTP; `cut` breaks the connection. */
type Answer = number | 'cut' | undefined;

export type Sink = {
  server: MailServer;
  /** What was taken, whole, though the sender may not have heard of it. */
  taken: Buffer[];
  mails(): Promise<Email[]>;
  /** Recipients that were named. */
  recipients: string[];
  /** How often somebody connected. */
  connections(): number;
  /** Tells it what to answer from now on. */
  answer(answers: Answers): void;
  close(): Promise<void>;
};

type Answers = {
  recipient?: () => Answer;
  /** Asked when the message is there; it is kept where the answer is yes, or `cut`. */
  message?: (taken: number) => Answer | Promise<Answer>;
};

/** Opens a server on a free port of the loopback. */
export async function openSink(
  options: SMTPServerOptions = { disabledCommands: ['AUTH', 'STARTTLS'] },
): Promise<Sink> {
  const sockets = new Set<Socket>();
  const taken: Buffer[] = [];
  const recipients: string[] = [];
  let connections = 0;
  let answers: Answers = {};
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const said = (answer: Answer, done: (error?: Error) => void): void => {
    if (answer === 'cut') cut();
    else if (answer === undefined) done();
    else done(Object.assign(new Error('as the test says'), { responseCode: answer }));
  };
  const take = async (stream: Readable, done: (error?: Error) => void): Promise<void> => {
    try {
      const message = await buffer(stream);
      const answer = await answers.message?.(taken.length);
      if (answer === undefined || answer === 'cut') taken.push(message);
      said(answer, done);
    } catch {
      // The sender broke off before the message was whole.
      done(new Error('broken off'));
    }
  };
  const smtp = new SMTPServer({
    disableReverseLookup: true,
    closeTimeout: 100,
    ...options,
    onRcptTo: ({ address }, _session, done) => {
      recipients.push(address);
      said(answers.recipient?.(), done);
    },
    onData: (stream, _session, done) => {
      void take(stream, done);
    },
  });
  smtp.on('error', () => undefined);
  const listener = smtp.listen(0, '127.0.0.1');
  listener.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await once(listener, 'listening');
  const { port } = z.object({ port: z.int() }).parse(listener.address());
  return {
    server: { host: '127.0.0.1', port, security: 'none', login: undefined },
    taken,
    recipients,
    connections: () => connections,
    mails: async () => await Promise.all(taken.map(async (mail) => await PostalMime.parse(mail))),
    answer: (told) => {
      answers = told;
    },
    close: async () => {
      cut();
      await new Promise<void>((closed) => smtp.close(closed));
    },
  };
}
