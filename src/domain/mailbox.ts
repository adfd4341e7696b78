// The mailbox of a demonstration: what would have been sent is kept, and read on a page. Its mails hold
// links that open accounts, so there is none where the people are real.

/** A mail as the list shows it. */
export type KeptMail = {
  id: string;
  at: Date;
  to: string;
  subject: string;
};

/** A mail as it is read; its links are those of the text, in their order. */
export type OpenedMail = KeptMail & {
  from: string;
  messageId: string;
  /** BCP 47, as the mail says; empty where it does not. */
  language: string;
  text: string;
  html: string;
  links: readonly string[];
};

export type Mailbox = {
  /** The latest mails, the newest first. */
  list(): Promise<readonly KeptMail[]>;
  /** One of them; undefined where there is none of this id, whatever it looks like. */
  open(id: string): Promise<OpenedMail | undefined>;
};
