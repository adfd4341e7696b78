// A mail at the moment it is sent, and what became of it.
import type { MailParameters, MailTemplate } from './mail.ts';
import type { Language } from './vocabulary.ts';

export type Letter = {
  mailId: string;
  template: MailTemplate;
  parameters: MailParameters;
  to: string;
  language: Language;
  /** When its cause was; the same however often it is sent. */
  date: Date;
  /** The link that is used once, of the templates that carry one, and until when it can be. */
  link: { url: string; until: Date } | null;
};

/**
 * What became of a letter: the server took it; refused it for good; could not take it now; or was given
 * it and nobody knows. Codes name the reason and hold nothing that the server said.
 */
export type PostResult =
  | { outcome: 'accepted' }
  | { outcome: 'refused' | 'postponed' | 'unknown'; code: string };

/**
 * Hands a letter to the mail server. `beforeTransmission` is awaited when the server has agreed to take
 * the message and nothing of it was sent: where it rejects, nothing is, and the post rejects likewise.
 */
export type Post = (letter: Letter, beforeTransmission: () => Promise<void>) => Promise<PostResult>;
