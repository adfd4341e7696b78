// A proposal as a page: what it brings together, whether it may be, how good it is and why, what was
// decided, what can be.
import { type ReviewVerdict, reviewReasons, reviewVerdicts } from '../domain/review.ts';
import { proposalTransitions } from '../domain/status.ts';
import type { Assessment, Need, Offer, Proposal } from './answers.ts';
import { bar, columns, number } from './layout.ts';
import type { Namer } from './names.ts';
import { conceptsOf, contrastOf, liftsOf } from './proposal-comparison.ts';
import { type Shown, sidesOf } from './proposal-sides.ts';
import { indent, section } from './section.ts';
import type { Terminal } from './terminal.ts';

const nameWidth = 24;
const barLength = 20;
const pointsWidth = 12;

/** The page, as wide as the terminal. */
export function proposalPage(terminal: Terminal, shown: Shown): string {
  const { proposal, need, offer } = shown;
  const { assessment } = proposal;
  const sections = [
    headOf(terminal, proposal),
    sidesOf(terminal, shown),
    textOf(terminal, 'proposal.need', need),
    textOf(terminal, 'proposal.offer', offer),
    ...(assessment === null
      ? []
      : [
          gatesOf(terminal, assessment),
          criteriaOf(terminal, assessment),
          conceptsOf(terminal, assessment),
        ]),
    reasonsOf(terminal, proposal),
    contrastOf(terminal, proposal.contrast),
    liftsOf(terminal, shown.lifts),
    historyOf(terminal, shown),
    nextOf(terminal, proposal),
  ];
  return sections.filter((text) => text !== '').join('\n\n');
}

function headOf(terminal: Terminal, proposal: Proposal): string {
  const { say, paint } = terminal;
  const { reference, status, assessment, ask } = proposal;
  const parts = [paint('bold', reference), terminal.label('status.proposal', status)];
  if (assessment === null) return parts.join(' · ');
  const { bandName, score: points, asOf: date } = assessment;
  const { engineVersion: engine, policyVersion: policy, needVersion, offerVersion } = assessment;
  const judged = say('proposal.judged', { date, engine, policy, needVersion, offerVersion });
  return [
    [...parts, bandName, say('proposal.points', { points })].join(' · '),
    ...(ask.title === proposal.need.title
      ? []
      : [`${say('proposal.ask', { number: ask.number })}: ${ask.title}`]),
    columns([[paint('dim', judged)]], [terminal.width]),
  ].join('\n');
}

/** What the record says in full, and where that stands in documents. */
function textOf(
  terminal: Terminal,
  title: 'proposal.need' | 'proposal.offer',
  { content, provenance }: Need | Offer,
): string {
  const paragraphs = content.description.split('\n').filter((line) => line !== '');
  const sources = provenance.map(({ symbol, title: document, line, quotation }) => {
    const where = { document: symbol ?? document, line: line === null ? 'none' : String(line) };
    return terminal.paint('dim', terminal.say('proposal.provenance', { ...where, quotation }));
  });
  const rows = [...paragraphs, ...sources].map((line) => [line]);
  return section(terminal, terminal.say(title), rows, [terminal.width - indent]);
}

function gatesOf(terminal: Terminal, { beneficiaries }: Assessment): string {
  const { say, paint } = terminal;
  const rows = beneficiaries.map(({ name, failures }) => {
    const open = failures.length === 0;
    const verdict = open ? say('proposal.gates-met') : failures.map(({ text }) => text).join('\n');
    return [open ? paint('green', '✓') : paint('red', '✗'), name, verdict];
  });
  const widths = [2, nameWidth + 4, terminal.width - indent - nameWidth - 6];
  return section(terminal, say('proposal.gates'), rows, widths);
}

function criteriaOf(terminal: Terminal, { criteria, score }: Assessment): string {
  const { say, paint, language } = terminal;
  const rows = criteria.map(({ name, value, weight, points, stated }) => [
    name,
    paint(stated ? 'green' : 'dim', bar(value, barLength)),
    number(language, points).padStart(pointsWidth),
    paint('dim', `${product(value, weight)}${stated ? '' : `  ${say('proposal.neutral')}`}`),
  ]);
  const sum = [
    paint('bold', say('proposal.score')),
    '',
    paint('bold', number(language, score).padStart(pointsWidth)),
    paint('dim', `  (${say('proposal.value-weight')})`),
  ];
  const rest = terminal.width - indent - nameWidth - barLength - pointsWidth;
  const widths = [nameWidth, barLength, pointsWidth, rest];
  return section(terminal, say('proposal.criteria'), [...rows, sum], widths);
}

function product(value: number, weight: number): string {
  return `${String(value).padStart(6)} × ${String(weight).padEnd(3)}`;
}

function reasonsOf(terminal: Terminal, { reasons }: Proposal): string {
  const rows = reasons.map(({ text }) => ['•', text]);
  const widths = [2, terminal.width - indent - 2];
  return section(terminal, terminal.say('proposal.reasons'), rows, widths);
}

function historyOf(terminal: Terminal, { proposal, names }: Shown): string {
  const { say } = terminal;
  const { reviews, holds, deferredUntil, reconfirmAt, status } = proposal;
  const { awaitingSecondApproval: awaiting } = proposal;
  const decided = reviews.flatMap(({ at, by, text: reason, note, ...review }) => {
    const verdict = terminal.label('review', review.verdict);
    return [
      say('proposal.decided', { at, verdict, by, reason }),
      ...(note === null ? [] : [`  ${say('proposal.note', { note })}`]),
    ];
  });
  const lines = [
    ...decided,
    ...holds.map((hold) => holdInWords(terminal, hold, names.state)),
    ...(status === 'deferred' && deferredUntil !== null
      ? [say('proposal.deferred-until', { date: deferredUntil })]
      : []),
    ...(awaiting === null
      ? []
      : [say('proposal.awaiting-second', { at: awaiting.since, seats: awaiting.seats })]),
    ...(reconfirmAt === null ? [] : [say('proposal.reconfirm', { at: reconfirmAt })]),
  ];
  const rows = lines.map((line) => [line]);
  return section(terminal, say('proposal.history'), rows, [terminal.width - indent]);
}

/** For whom seats are held, and until when. */
export function holdInWords(
  { say }: Terminal,
  { seats, state, heldUntil }: Proposal['holds'][number],
  nameOf: Namer,
): string {
  const until = new Date(heldUntil).toISOString();
  return say('proposal.hold', { seats, state: nameOf(state), until });
}

/** The decisions that the status allows, as the commands that make them. */
function nextOf(terminal: Terminal, proposal: Proposal): string {
  const { say } = terminal;
  const { reference, status, assessment, awaitingSecondApproval } = proposal;
  const allowed =
    assessment === null ? [] : reviewVerdicts.filter((verdict) => allows(status, verdict));
  const second = awaitingSecondApproval === null ? '' : ' --second';
  const lines = allowed.map((verdict) => {
    const line = commandOf(verdict, reference);
    return verdict === 'approve' ? `${line}${second}` : line;
  });
  if (lines.length === 0) lines.push(say('proposal.nothing-next'));
  if (allowed.includes('approve')) lines.push(say('proposal.by-another'));
  const rows = lines.map((line) => [line]);
  return section(terminal, say('proposal.next'), rows, [terminal.width - indent]);
}

function allows(status: string, verdict: ReviewVerdict): boolean {
  return proposalTransitions[verdict].from.some((from) => from === status);
}

function commandOf(verdict: ReviewVerdict, reference: string): string {
  const until = verdict === 'defer' ? ' --until YYYY-MM-DD' : '';
  const [reason] = reviewReasons[verdict];
  return `enlace ${verdict} ${reference} --reason ${reason}${until}`;
}
