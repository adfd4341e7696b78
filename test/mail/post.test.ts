// Handing letters to a real server, which takes them, refuses, or breaks off.
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Post } from '../../src/domain/letter.ts';
import type { MailServer } from '../../src/domain/mail-server.ts';
import { openPost, type PostPatience } from '../../src/mail/post.ts';
import { openSink, type Sink } from '../support/mail-sink.ts';
import { letterOf, origin } from './letters.ts';

let sink: Sink;

beforeEach(async () => {
  sink = await openSink();
});
afterEach(async () => await sink.close());

/** Longer than any answer takes on a busy machine; where it runs out, a test says when. */
const patience: PostPatience = { connect: 60_000, approach: 60_000, answer: 60_000, rest: 0 };

function postTo(server: MailServer = sink.server, changes: Partial<PostPatience> = {}): Post {
  return openPost({ ...origin, server, patience: { ...patience, ...changes } });
}

/** Posts a letter; answers what became of it, and what the server had when transmission began. */
async function posted(post: Post = postTo()) {
  let before: { taken: number; recipients: number } | null = null;
  const result = await post(letterOf('invitation'), async () => {
    // The server is given time to take what it should not have yet.
    await pause(20);
    before = { taken: sink.taken.length, recipients: sink.recipients.length };
  });
  return { result, before };
}

describe('a letter', () => {
  test('is given to the server once that agreed to take it, and not before', async () => {
    const { result, before } = await posted();

    expect(result).toEqual({ outcome: 'accepted' });
    expect(before).toEqual({ taken: 0, recipients: 1 });
    const [mail] = await sink.mails();
    expect(mail?.subject).toBe('Invitation to open an account in Enlace');
    expect(sink.recipients).toEqual(['nobody@example.org']);
  });

  test('is not given to it where the sender may not', async () => {
    const post = postTo();
    const reason = new Error('taken over');
    await expect(
      post(letterOf('invitation'), async () => await Promise.reject(reason)),
    ).rejects.toBe(reason);
    expect(sink.taken).toEqual([]);
  });
});

describe('what the server says', () => {
  test.each([
    [550, { outcome: 'refused', code: 'smtp-550' }],
    [450, { outcome: 'postponed', code: 'smtp-450' }],
    [503, { outcome: 'postponed', code: 'smtp-503' }],
  ])('to the recipient: %i', async (answer, outcome) => {
    sink.answer({ recipient: () => answer });
    expect(await posted()).toEqual({ result: outcome, before: null });
    expect(sink.taken).toEqual([]);
  });

  test.each([
    [554, { outcome: 'refused', code: 'smtp-554' }],
    [451, { outcome: 'postponed', code: 'smtp-451' }],
    ['cut', { outcome: 'unknown', code: 'smtp-unreachable' }],
  ] as const)('to the message: %s', async (answer, outcome) => {
    sink.answer({ message: () => answer });
    const { result, before } = await posted();
    expect(result).toEqual(outcome);
    expect(before).not.toBeNull();
  });

  test('to the message: nothing', async () => {
    sink.answer({ message: async () => await pause(500, undefined) });
    const { result } = await posted(postTo(sink.server, { answer: 100 }));
    expect(result).toEqual({ outcome: 'unknown', code: 'smtp-timeout' });
  });

  test('before anything: nothing', async () => {
    const busy = await openSink({ disabledCommands: ['STARTTLS'], onConnect: () => undefined });
    onTestFinished(busy.close);
    const { result, before } = await posted(postTo(busy.server, { connect: 100 }));
    expect([result, before]).toEqual([{ outcome: 'postponed', code: 'smtp-timeout' }, null]);
  });
});

describe('the way to the server', () => {
  test('may be closed', async () => {
    await sink.close();
    const { result, before } = await posted();
    expect([result, before]).toEqual([{ outcome: 'postponed', code: 'smtp-unreachable' }, null]);
  });

  test('is left alone for a while where it is, and tried again then', async () => {
    const answers = { recipient: () => 450 };
    sink.answer(answers);
    const patient = postTo(sink.server, { rest: 10_000 });
    await posted(patient);
    sink.answer({});
    // What was said of one mail holds for no other.
    expect((await posted(patient)).result).toEqual({ outcome: 'accepted' });
    await sink.close();
    expect((await posted(patient)).result.outcome).toBe('postponed');

    const again = await openSink();
    onTestFinished(again.close);
    const short = postTo({ ...sink.server, port: again.server.port }, { rest: 10_000 });
    const closed = postTo(sink.server, { rest: 10_000 });
    await posted(closed);
    expect((await posted(closed)).result).toEqual({
      outcome: 'postponed',
      code: 'smtp-unreachable',
    });
    expect((await posted(short)).result).toEqual({ outcome: 'accepted' });
  });

  test('is encrypted, or nothing is sent: a server without STARTTLS', async () => {
    const { result } = await posted(postTo({ ...sink.server, security: 'starttls' }));
    expect(result).toMatchObject({ outcome: 'postponed' });
    expect([sink.recipients, sink.taken]).toEqual([[], []]);
  });

  test('is encrypted, or nothing is sent: a server that nobody vouches for', async () => {
    // It shows the certificate whose key everybody has, which is the point: no word of warning.
    const forged = await openSink({ disabledCommands: ['AUTH'], logger: false });
    onTestFinished(forged.close);
    const { result } = await posted(postTo({ ...forged.server, security: 'starttls' }));
    expect(result).toEqual({ outcome: 'postponed', code: 'smtp-tls' });
    expect([forged.recipients, forged.taken]).toEqual([[], []]);
  });

  test('is entered with user and password', async () => {
    const guarded = await openSink({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) => {
        if (username === 'enlace' && password === 'p@ss') done(null, { user: username });
        else done(new Error('no'));
      },
    });
    onTestFinished(guarded.close);
    const login = { user: 'enlace', password: 'p@ss' };
    const { result } = await posted(postTo({ ...guarded.server, login }));
    const wrong = await posted(
      postTo({ ...guarded.server, login: { ...login, password: 'other' } }),
    );

    expect(result).toEqual({ outcome: 'accepted' });
    // The mail is as good as before: it is the installation that needs mending.
    expect(wrong.result).toEqual({ outcome: 'postponed', code: 'smtp-535' });
  });
});
