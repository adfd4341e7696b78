// The way of a mail from its row to the server: had by one attempt at a time, never sent unnoticed.
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { mailPreferences } from '../../db/schema/mail-preferences.ts';
import { mails } from '../../db/schema/mails.ts';
import { persons } from '../../db/schema/people.ts';
import type { MailParameters, MailTemplate } from '../../domain/mail.ts';
import type { Language } from '../../domain/vocabulary.ts';

/** A mail that an attempt has for itself. */
export type ClaimedMail = {
  id: string;
  template: MailTemplate;
  parameters: MailParameters;
  createdAt: Date;
  /** The number of this attempt, from 1: only the latest may hand the mail to the server. */
  attempt: number;
  /** Since when nobody knows whether the server took it; null where it certainly did not. */
  uncertainSince: Date | null;
  resends: number;
  /** Null where the person was erased or has none. */
  address: string | null;
  language: Language;
  /** Whether its reader does without mails of this template. */
  unwanted: boolean;
};

const waiting = and(isNull(mails.sentAt), isNull(mails.failedAt));
const now = sql`clock_timestamp()`;
const inSeconds = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds})`;

/**
 * Begins an attempt, which has the mail for itself for so many seconds; undefined where it was sent, has
 * failed, or another attempt has it.
 */
export async function claimMail(
  tx: Tx,
  mailId: string,
  seconds: number,
): Promise<ClaimedMail | undefined> {
  const free = or(isNull(mails.leasedUntil), sql`${mails.leasedUntil} <= ${now}`);
  const [row] = await tx
    .update(mails)
    .set({ attempts: sql`${mails.attempts} + 1`, leasedUntil: inSeconds(seconds) })
    .from(persons)
    .where(and(eq(mails.id, mailId), eq(persons.id, mails.personId), waiting, free))
    .returning({
      id: mails.id,
      template: mails.template,
      parameters: mails.parameters,
      createdAt: mails.createdAt,
      attempt: mails.attempts,
      uncertainSince: mails.transmittingAt,
      resends: mails.resends,
      address: persons.email,
      language: persons.language,
      unwanted: sql<boolean>`exists (select 1 from ${mailPreferences}
        where ${mailPreferences.personId} = ${persons.id}
          and ${mails.template} = any(${mailPreferences.unwanted}))`,
    });
  return row;
}

/** How a mail ended: `sent`, the code of its failure, or null while it waits; undefined: no such mail. */
export async function findMailEnd(
  tx: Tx,
  mailId: string,
): Promise<{ end: 'sent' | 'failed' | null; failure: string | null } | undefined> {
  const [row] = await tx
    .select({ sentAt: mails.sentAt, failedAt: mails.failedAt, failure: mails.failure })
    .from(mails)
    .where(eq(mails.id, mailId));
  if (row === undefined) return undefined;
  return { end: row.sentAt ? 'sent' : row.failedAt ? 'failed' : null, failure: row.failure };
}

/** An attempt: of which mail, and its number. */
export type Attempt = { mailId: string; attempt: number };

const latest = ({ mailId, attempt }: Attempt) =>
  and(eq(mails.id, mailId), eq(mails.attempts, attempt), waiting);

/**
 * Notes, before it is, that the message is handed to the server, and keeps the mail for so many seconds
 * more; where an earlier attempt may have handed it over already, that it is done again. False where the
 * mail is no longer this attempt's.
 */
export async function markTransmitting(
  tx: Tx,
  attempt: Attempt,
  seconds: number,
): Promise<boolean> {
  const marked = await tx
    .update(mails)
    .set({
      transmittingAt: now,
      resends: sql`${mails.resends} + (${mails.transmittingAt} is not null)::int`,
      leasedUntil: inSeconds(seconds),
    })
    .where(latest(attempt))
    .returning({ id: mails.id });
  return marked.length > 0;
}

/** Notes that the server took it, whichever attempt that was. */
export async function markSent(tx: Tx, mailId: string): Promise<void> {
  await tx
    .update(mails)
    .set({ sentAt: now, leasedUntil: null })
    .where(and(eq(mails.id, mailId), waiting));
}

/** Ends an attempt after which it may be tried again; `uncertainSince` as that attempt found it. */
export async function releaseMail(
  tx: Tx,
  attempt: Attempt,
  uncertainSince: Date | null,
): Promise<void> {
  await tx
    .update(mails)
    .set({ transmittingAt: uncertainSince, leasedUntil: null })
    .where(latest(attempt));
}

/** Ends an attempt of which nobody knows whether the server took the message. */
export async function leaveUncertain(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.update(mails).set({ leasedUntil: null }).where(latest(attempt));
}

/** Gives the mail up, for the reason of this code. */
export async function markMailFailed(tx: Tx, mailId: string, failure: string): Promise<void> {
  await tx
    .update(mails)
    .set({ failedAt: now, failure, leasedUntil: null })
    .where(and(eq(mails.id, mailId), waiting));
}
