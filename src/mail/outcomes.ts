// What an error of a conversation with a mail server means for the mail.
import type { PostResult } from '../domain/letter.ts';

/** What nodemailer says of an error, as far as it matters here; texts of the server are left alone. */
export type SmtpError = Error & {
  code?: string | undefined;
  command?: string | undefined;
  responseCode?: number | undefined;
  /** The code of the system or of TLS behind an `ESOCKET`. */
  originalCode?: string | undefined;
};

/** The commands whose refusal is about the mail; others are about the server or the login. */
const aboutMail = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** Codes for what happened without an answer of the server. */
const silences = new Map([
  ['ETIMEDOUT', 'smtp-timeout'],
  ['ETLS', 'smtp-tls'],
  ['EAUTH', 'smtp-login'],
  ['EDNS', 'smtp-unreachable'],
  ['ESOCKET', 'smtp-unreachable'],
  ['ECONNECTION', 'smtp-unreachable'],
]);

/**
 * What became of a mail over which the conversation ended so. `transmitting`: the server had been given
 * the message, or some of it. An answer says what it did with it, and silence leaves that open.
 */
export function outcomeOf(
  { code = '', command = '', responseCode, originalCode = '' }: SmtpError,
  transmitting: boolean,
): Exclude<PostResult, { outcome: 'accepted' }> {
  if (responseCode !== undefined && responseCode >= 400) {
    // 503: the conversation was out of order, which is nothing against the mail.
    const forGood = responseCode >= 500 && responseCode !== 503 && aboutMail.includes(command);
    return { outcome: forGood ? 'refused' : 'postponed', code: `smtp-${responseCode}` };
  }
  const isTls = /CERT|SSL|TLS|SIGNATURE/.test(originalCode);
  const silence = isTls ? 'smtp-tls' : (silences.get(code) ?? 'smtp-failed');
  return { outcome: transmitting ? 'unknown' : 'postponed', code: silence };
}

/** Whether it was the server or the way to it that failed, so that the next mail would fare likewise. */
export function isAboutServer({ command = '' }: SmtpError): boolean {
  return !aboutMail.includes(command);
}
