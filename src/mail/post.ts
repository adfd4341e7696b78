// The way to the mail server. Each letter has a connection of its own: there are few of them, and what
// became of each must be known.
import { Readable } from 'node:stream';
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { Letter, Post, PostResult } from '../domain/letter.ts';
import { isLoopback, type MailServer } from '../domain/mail-server.ts';
import { type MailOrigin, messageOf } from './message.ts';
import { isAboutServer, outcomeOf, type SmtpError } from './outcomes.ts';

/** Milliseconds that each part may take. */
export type PostPatience = {
  /** From the first packet until the connection is encrypted. */
  connect: number;
  /** From the first packet until the server agrees to take the message. */
  approach: number;
  /** From then until it has answered. */
  answer: number;
  /** For which a server that could not be spoken to is left alone, so that mail holds up no other work. */
  rest: number;
};

export type PostSettings = MailOrigin & { server: MailServer; patience?: PostPatience };

const usualPatience = { connect: 10_000, approach: 45_000, answer: 120_000, rest: 10_000 };

/** Opens the way to a server; nothing is connected until there is a letter. */
export function openPost({ server, patience = usualPatience, ...origin }: PostSettings): Post {
  let resting: { until: number; result: PostResult } | null = null;
  return async (letter, beforeTransmission) => {
    if (resting !== null && Date.now() < resting.until) return resting.result;
    const message = await messageOf(letter, origin);
    const gate = gateBefore(message, beforeTransmission);
    try {
      await converse({ server, patience, origin }, letter, gate);
      return { outcome: 'accepted' };
    } catch (error) {
      if (gate.refusal !== null) throw gate.refusal.reason;
      const said: SmtpError = error instanceof Error ? error : new Error('unknown');
      const result = outcomeOf(said, gate.passed);
      const isAway = result.outcome === 'postponed' && isAboutServer(said);
      resting = isAway ? { until: Date.now() + patience.rest, result } : null;
      return result;
    }
  };
}

/** The message behind a gate, which opens when the server has agreed to take it. */
type Gate = {
  stream: Readable;
  /** Set when the server agrees, before the gate opens. */
  onAgreed: () => void;
  passed: boolean;
  /** Why the gate did not open. */
  refusal: { reason: unknown } | null;
};

function gateBefore(message: Buffer, beforeTransmission: () => Promise<void>): Gate {
  // Read when the server has answered DATA, and not before.
  async function* guarded(): AsyncGenerator<Buffer> {
    gate.onAgreed();
    await beforeTransmission().catch((reason: unknown) => {
      gate.refusal = { reason };
      throw new Error('held back');
    });
    gate.passed = true;
    yield message;
  }
  const stream = Readable.from(guarded(), { objectMode: false });
  const gate: Gate = { stream, onAgreed: () => undefined, passed: false, refusal: null };
  return gate;
}

type Conversation = { server: MailServer; patience: PostPatience; origin: MailOrigin };

/** Has the server take the letter. Rejects with what nodemailer says, or `ETIMEDOUT`. */
async function converse(
  { server, patience, origin }: Conversation,
  letter: Letter,
  gate: Gate,
): Promise<void> {
  const connection = new SmtpConnection(settingsOf(server, patience, origin));
  let timer: NodeJS.Timeout | undefined;
  const broken = new Promise<never>((_, reject) => {
    connection.on('error', reject);
    const within = (milliseconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => reject(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' })),
        milliseconds,
      );
    };
    within(patience.approach);
    gate.onAgreed = () => within(patience.answer);
  });
  try {
    await Promise.race([broken, hand(connection, { server, origin, letter, gate })]);
    connection.quit();
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function hand(
  connection: SmtpConnection,
  {
    server: { login },
    origin: { sender },
    letter,
    gate,
  }: Pick<Conversation, 'server' | 'origin'> & { letter: Letter; gate: Gate },
): Promise<void> {
  await called((done) => connection.connect(done));
  if (login !== undefined) {
    const { user, password: pass } = login;
    await called((done) => connection.login({ user, pass }, done));
  }
  const envelope = { from: sender.address, to: letter.to };
  await called((done) => connection.send(envelope, gate.stream, done));
}

/** Calls what answers by a callback whose first argument is an error or nothing. */
async function called(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    start((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function settingsOf(server: MailServer, patience: PostPatience, { publicUrl }: MailOrigin) {
  const { host, port, security } = server;
  const { hostname } = new URL(publicUrl);
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    // On a machine without a network, the loopback is all there is.
    allowInternalNetworkInterfaces: isLoopback(host),
    // The name of this machine is nobody's business.
    ...(isLoopback(hostname) ? {} : { name: hostname }),
    connectionTimeout: patience.connect,
    socketTimeout: Math.max(patience.approach, patience.answer),
  };
}
