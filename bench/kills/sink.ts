// A mail server that takes its time, keeps what it takes, and is often not heard when it says so.
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';

/** A message as it came: who it is for, what it calls itself, and all of it. */
export type Taken = { recipient: string; messageId: string; message: string };

export type SlowSink = { port: number; taken: readonly Taken[]; close(): Promise<void> };

/** Opens the server; it waits up to `delay` milliseconds before each answer. */
export async function openSlowSink(delay: number): Promise<SlowSink> {
  const taken: Taken[] = [];
  const think = async (): Promise<void> => await pause(Math.random() * delay);
  const take = async (stream: Readable, recipient: string): Promise<void> => {
    const message = (await buffer(stream)).toString();
    await think();
    const [, messageId = ''] = /^Message-ID: (.*)$/im.exec(message) ?? [];
    taken.push({ recipient, messageId: messageId.trim(), message });
    // From here until the sender has written down that it heard is where nobody can know.
    await think();
  };
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo: (_address, _session, answer) => void think().then(() => answer()),
    onData: (stream, { envelope: { rcptTo } }, answer) => {
      // A message that its sender could not finish was not taken.
      take(stream, rcptTo[0]?.address ?? '').then(() => answer(), answer);
    },
  });
  smtp.on('error', () => undefined);
  const listener = smtp.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = z.object({ port: z.int() }).parse(listener.address());
  return {
    port,
    taken,
    close: async () => await new Promise<void>((closed) => smtp.close(closed)),
  };
}
