// Sending a mail, so that a kill at any moment loses none, and sends one twice only where nobody could
// know: before the server is given the message that is written down, and a mail of which it is written,
// but not how it ended, is sent again under the same Message-ID, by which the two are known for one.
import { type Tx, withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import { DomainError, notFound } from '../domain/errors.ts';
import { jobs } from '../domain/jobs.ts';
import type { Letter, Post, PostResult } from '../domain/letter.ts';
import {
  type Attempt,
  type ClaimedMail,
  claimMail,
  findMailEnd,
  leaveUncertain,
  markMailFailed,
  markSent,
  markTransmitting,
  releaseMail,
} from '../store/mails/mail-sending.ts';
import { markOutboxDone } from '../store/outbox/outbox.ts';
import type { Context } from './context.ts';
import type { Links } from './links.ts';
import { singleUseLink } from './single-use-links.ts';

export type MailContext = Pick<Context, 'db' | 'now'> & {
  links: Links;
  post: Post;
  /**
   * Seconds for which an attempt has the mail for itself: until the server agrees to take it, and from
   * then until it has answered. Longer than the post may take for either.
   */
  leases?: { approach: number; transmission: number };
};

const actor: System = { kind: 'system', name: 'mail' };
const usualLeases = { approach: 60, transmission: 150 };
/** A mail that was so often sent again without an answer is not sent once more. */
const mostResends = 5;

type Begun =
  | { letter: Letter; attempt: Attempt; uncertainSince: Date | null }
  | { failed: string }
  | { left: true };

/**
 * Sends a mail, and sets the row of the outbox done with it. What another attempt is at is left to that;
 * what need not be sent (its link is over, its reader does without such mails) is not, and the row says
 * why. Throws `conflict` where it is to be tried again, and `invalid` with the code of the failure where it
 * is given up.
 */
export async function sendMail(
  context: MailContext,
  { mailId }: { mailId: string },
  outboxId: number,
): Promise<void> {
  const begun = await asMail(context, async (tx) => await begin(tx, context, { mailId, outboxId }));
  if ('failed' in begun) throw givenUp(begun.failed);
  if ('left' in begun) return;
  const { letter, attempt, uncertainSince } = begun;
  const result = await post(context, letter, attempt).catch(async (error: unknown) => {
    await asMail(context, async (tx) => await releaseMail(tx, attempt, uncertainSince));
    throw error;
  });
  const failure = await asMail(context, async (tx) => {
    if (result.outcome === 'accepted') {
      await markSent(tx, mailId);
      await markOutboxDone(tx, outboxId);
      return null;
    }
    return await noteFailure(tx, { result, attempt, uncertainSince });
  });
  if (failure !== null) throw failure;
}

async function asMail<Result>(
  { db }: MailContext,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return await withActor(db, actor, work);
}

/** Takes the mail and writes the letter from what is so now. */
async function begin(
  tx: Tx,
  context: MailContext,
  { mailId, outboxId }: { mailId: string; outboxId: number },
): Promise<Begun> {
  const { approach } = context.leases ?? usualLeases;
  const mail = await claimMail(tx, mailId, approach);
  if (mail === undefined) return await explain(tx, mailId, outboxId);
  const link = await singleUseLink(tx, context, mail);
  if (link === 'over' || mail.unwanted) {
    await markMailFailed(tx, mailId, link === 'over' ? 'overtaken' : 'unwanted');
    await markOutboxDone(tx, outboxId);
    return { left: true };
  }
  const failed = hopeless(mail);
  if (failed !== null) {
    await markMailFailed(tx, mailId, failed);
    return { failed };
  }
  const { template, parameters, language, attempt, uncertainSince } = mail;
  const to = mail.address ?? '';
  const letter = { mailId, template, parameters, to, language, date: mail.createdAt, link };
  return { letter, attempt: { mailId, attempt }, uncertainSince };
}

/** Why there was nothing to take: it has ended, or another attempt has it, or there is no such mail. */
async function explain(tx: Tx, mailId: string, outboxId: number): Promise<Begun> {
  const found = await findMailEnd(tx, mailId);
  if (found === undefined) throw notFound(mailId);
  if (found.end === 'failed') return { failed: found.failure ?? 'failed' };
  // Where another has it and dies, the outbox hands it over again.
  if (found.end === 'sent') await markOutboxDone(tx, outboxId);
  return { left: true };
}

function hopeless({ address, uncertainSince, resends }: ClaimedMail): string | null {
  if (address === null) return 'mail-no-address';
  return uncertainSince !== null && resends >= mostResends ? 'mail-uncertain' : null;
}

async function post(context: MailContext, letter: Letter, attempt: Attempt): Promise<PostResult> {
  const { transmission } = context.leases ?? usualLeases;
  return await context.post(letter, async () => {
    const ours = await asMail(
      context,
      async (tx) => await markTransmitting(tx, attempt, transmission),
    );
    // Its time was over before the server answered, and another attempt has begun.
    if (!ours) throw new DomainError('conflict', 'mail-taken-over');
  });
}

async function noteFailure(
  tx: Tx,
  {
    result: { outcome, code },
    attempt,
    uncertainSince,
  }: {
    result: Exclude<PostResult, { outcome: 'accepted' }>;
    attempt: Attempt;
    uncertainSince: Date | null;
  },
): Promise<DomainError> {
  const isLast = attempt.attempt >= jobs['send-mail'].attempts;
  if (outcome === 'refused' || isLast) {
    await markMailFailed(tx, attempt.mailId, code);
    return givenUp(code);
  }
  if (outcome === 'postponed') await releaseMail(tx, attempt, uncertainSince);
  else await leaveUncertain(tx, attempt);
  return new DomainError('conflict', code);
}

function givenUp(code: string): DomainError {
  return new DomainError('invalid', code);
}
