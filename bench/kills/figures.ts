// What became of the mails, by the server that took them and by the service that sent them.
import type { Taken } from './sink.ts';

/** A mail as the service knows it. */
export type Sent = { recipient: string; sent: boolean; resends: number; attempts: number };

export type Figures = {
  mails: number;
  kills: number;
  /** Kills at which a mail was under way to the server; at which the server was being given one. */
  killsUnderWay: number;
  killsTransmitting: number;
  lost: number;
  /** Mails that the service believes sent and the server never took, or the other way round. */
  mistaken: number;
  duplicates: number;
  mailsWithDuplicates: number;
  /** Duplicates under another Message-ID than the first, or with other bytes. */
  strangers: number;
  /** Times that the service says it sent again; never fewer than the duplicates, mail by mail. */
  resends: number;
  uncounted: number;
  attempts: number;
  seconds: number;
};

/** Compares what was taken with what was sent. */
export function figuresOf(
  taken: readonly Taken[],
  sent: readonly Sent[],
  rest: Pick<Figures, 'kills' | 'killsUnderWay' | 'killsTransmitting' | 'seconds'>,
): Figures {
  const copies = new Map<string, Taken[]>();
  for (const one of taken) {
    copies.set(one.recipient, [...(copies.get(one.recipient) ?? []), one]);
  }
  const copiesOf = ({ recipient }: Sent): Taken[] => copies.get(recipient) ?? [];
  const extra = (mail: Sent): number => Math.max(0, copiesOf(mail).length - 1);
  const sum = (value: (mail: Sent) => number): number =>
    sent.reduce((total, mail) => total + value(mail), 0);
  return {
    mails: sent.length,
    lost: sum((mail) => (copiesOf(mail).length === 0 ? 1 : 0)),
    mistaken: sum((mail) => (mail.sent === copiesOf(mail).length > 0 ? 0 : 1)),
    duplicates: sum(extra),
    mailsWithDuplicates: sum((mail) => (extra(mail) > 0 ? 1 : 0)),
    strangers: sum((mail) => strangersAmong(copiesOf(mail))),
    resends: sum(({ resends }) => resends),
    uncounted: sum((mail) => Math.max(0, extra(mail) - mail.resends)),
    attempts: sum(({ attempts }) => attempts),
    ...rest,
  };
}

function strangersAmong([first, ...others]: readonly Taken[]): number {
  return others.filter(
    ({ messageId, message }) => messageId !== first?.messageId || message !== first.message,
  ).length;
}
