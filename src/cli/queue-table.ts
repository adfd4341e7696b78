// The review queue as a table of three columns: until when, what is needed and by whom, what is there.
import type { QueuedNeed, QueuedProposal } from './answers.ts';
import { list, number, ruledTable, shortDay } from './layout.ts';
import type { Namer } from './names.ts';
import type { Style, Terminal } from './terminal.ts';

const dateWidth = 18;
const linesOfTable = 4;
/** States that are named before the rest is counted. */
const mostStates = 6;

const bandStyles: Readonly<Record<string, Style>> = {
  strong: 'green',
  possible: 'cyan',
  weak: 'dim',
};

/** The needs as a table as wide as the terminal. */
export function queueTable(terminal: Terminal, needs: readonly QueuedNeed[], state: Namer): string {
  const left = terminal.width - dateWidth - linesOfTable;
  const needWidth = Math.floor(left * 0.46);
  const head = [
    terminal.say('queue.answer-by'),
    terminal.say('queue.need'),
    terminal.say('queue.proposals'),
  ].map((title) => terminal.paint('bold', title));
  const rows = needs.map((need) => [
    datesOf(terminal, need),
    needOf(terminal, need, state),
    need.asks.map((ask) => askOf(terminal, ask, need.asks.length > 1)).join('\n\n'),
  ]);
  const widths = [dateWidth, needWidth, left - needWidth];
  return ruledTable({ head, widths }, rows);
}

function datesOf(terminal: Terminal, need: QueuedNeed): string {
  const { answerDueAt, urgencyDays, considerationDays } = need;
  const urgency =
    urgencyDays >= 0
      ? terminal.say('queue.urgency', { days: urgencyDays })
      : terminal.say('queue.not-urgent', { days: -urgencyDays });
  const moved = [
    ...(urgencyDays === 0 ? [] : [urgency]),
    ...(considerationDays === 0
      ? []
      : [terminal.say('queue.consideration', { days: considerationDays })]),
  ];
  return [
    shortDay(terminal.language, answerDueAt),
    ...moved.map((why) => terminal.paint('yellow', why)),
  ].join('\n');
}

function needOf(terminal: Terminal, need: QueuedNeed, state: Namer): string {
  const { reference, beneficiaries } = need;
  const named = beneficiaries.slice(0, mostStates).map(state);
  const rest = beneficiaries.length - named.length;
  const states = rest > 0 ? [...named, terminal.say('queue.more', { count: rest })] : named;
  return [
    terminal.paint('bold', reference),
    subjectOf(terminal, need),
    list(terminal.language, states),
    ...markOf(need).map((key) => terminal.paint('dim', `(${terminal.say(key)})`)),
  ].join('\n');
}

/** What a need or an ask is about: its title, or its themes where a list does not tell it. */
function subjectOf(
  terminal: Terminal,
  { title, themes }: Pick<QueuedNeed, 'title' | 'themes'>,
): string {
  if (title !== null) return title;
  if (themes.length === 0) return terminal.paint('dim', terminal.say('queue.no-themes'));
  return themes.map(({ name }) => name).join(' · ');
}

/** Whose word the need is, where it is not its owner's own. */
function markOf({ example, source, notice }: QueuedNeed) {
  if (example) return ['queue.example'] as const;
  if (notice === null) return [];
  return [source === null ? 'queue.unconfirmed' : 'queue.sourced'] as const;
}

function askOf(terminal: Terminal, ask: QueuedNeed['asks'][number], isOneOfMany: boolean): string {
  const { number: place, proposals, more, approved } = ask;
  const nothing =
    approved > 0
      ? terminal.say('queue.approved', { count: approved })
      : terminal.say('queue.nothing');
  return [
    ...(isOneOfMany ? [terminal.paint('dim', `${place}. ${subjectOf(terminal, ask)}`)] : []),
    ...(proposals.length === 0
      ? [terminal.paint('dim', nothing)]
      : proposals.map((one) => proposalOf(terminal, one))),
    ...(more > 0
      ? [terminal.paint('dim', `+ ${terminal.say('queue.more', { count: more })}`)]
      : []),
  ].join('\n');
}

function proposalOf(terminal: Terminal, proposal: QueuedProposal): string {
  const { reference, status, band, score, offerTitle, provider, reconfirm } = proposal;
  const { awaitingSecondApproval } = proposal;
  const style = bandStyles[band];
  const strength = `${terminal.label('band', band)} ${number(terminal.language, score)}`;
  const marks = [
    ...(status === 'proposed' ? [] : [terminal.label('status.proposal', status)]),
    ...(awaitingSecondApproval ? [terminal.say('queue.awaiting-second')] : []),
    ...(reconfirm ? [terminal.say('queue.reconfirm')] : []),
  ];
  const state = marks.length === 0 ? '' : ` ${terminal.paint('yellow', `(${marks.join(', ')})`)}`;
  return [
    `${reference} ${style === undefined ? strength : terminal.paint(style, strength)}${state}`,
    `  ${offerTitle} – ${provider}`,
  ].join('\n');
}
