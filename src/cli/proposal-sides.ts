// The need and the offer of a proposal beside each other, line by line on the same matter.
import type { Lifts, Need, Offer, Proposal } from './answers.ts';
import { columns, list } from './layout.ts';
import type { Names } from './names.ts';
import type { Terminal } from './terminal.ts';

/** A proposal with its two records in full, and the names of their codes. */
export type Shown = {
  proposal: Proposal;
  need: Need;
  offer: Offer;
  /** Null for those who are shown no assessment. */
  lifts: Lifts | null;
  names: Names;
};

const labelWidth = 14;
const gap = 2;

/** Both sides under their references; the texts below in full. */
export function sidesOf(terminal: Terminal, shown: Shown): string {
  const { proposal, need, offer, names } = shown;
  const { edition } = proposal;
  const { say, paint } = terminal;
  const codes = (of: readonly string[], name: (code: string) => string): string =>
    of.length === 0 ? say('proposal.not-stated') : list(terminal.language, of.map(name));
  const graded = (
    key: 'proposal.passive' | 'proposal.interpreted',
    languages: readonly string[],
  ): string =>
    languages.length === 0 ? '' : say(key, { languages: codes(languages, names.language) });
  const row = (label: string, left: string, right: string): string[] => [
    paint('dim', label),
    left,
    right,
  ];
  const width = Math.floor((terminal.width - labelWidth - gap) / 2);
  const { content } = need;
  const rows = [
    row(
      '',
      paint('bold', `${say('proposal.need')} ${proposal.need.reference}`),
      paint('bold', `${say('proposal.offer')} ${proposal.offer.reference}`),
    ),
    row('', content.title, offer.content.title),
    row(
      '',
      `${say('proposal.beneficiaries')}: ${codes(proposal.need.beneficiaries, names.state)}`,
      `${say('proposal.provider')}: ${offer.owner.name}`,
    ),
    row(
      say('proposal.kinds'),
      codes(content.wantedKinds, names.kind),
      names.kind(proposal.offer.kind),
    ),
    row(
      say('proposal.audience'),
      codes(content.audience, names.audience),
      codes(offer.content.audience, names.audience),
    ),
    row(
      say('proposal.languages'),
      codes(content.deliveryLanguages, names.language),
      codes(edition?.deliveryLanguages ?? [], names.language),
    ),
    row(
      '',
      graded('proposal.passive', content.passiveLanguages),
      graded('proposal.interpreted', edition?.interpretedLanguages ?? []),
    ),
    row(
      say('proposal.modes'),
      codes(content.modes, names.mode),
      codes(edition?.modes ?? [], names.mode),
    ),
    row(
      say('proposal.dates'),
      content.window === null ? say('proposal.not-stated') : say('proposal.period', content.window),
      edition?.window ? say('proposal.period', edition.window) : say('proposal.open-dates'),
    ),
    row(
      say('proposal.seats'),
      content.participants === null
        ? say('proposal.not-stated')
        : say('proposal.participants', { count: content.participants }),
      seatsOf(terminal, proposal),
    ),
    row('', noticeOf(terminal, need.notice), noticeOf(terminal, offer.notice)),
  ];
  return columns(
    rows.filter((cells) => cells.some((cell) => cell !== '')),
    [labelWidth, width + gap, width],
  );
}

function seatsOf(terminal: Terminal, { edition }: Proposal): string {
  if (edition === null) return terminal.say('proposal.not-stated');
  const { seats, seatsLeft } = edition;
  if (seats === null) return terminal.say('proposal.unlimited');
  return terminal.say('proposal.seats-left', { left: seatsLeft ?? seats, seats });
}

function noticeOf(terminal: Terminal, notice: string | null): string {
  return notice === null ? '' : terminal.paint('yellow', notice);
}
