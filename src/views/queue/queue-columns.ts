// The queue as rows of a file.
import type { QueuedAsk, QueuedNeed, QueuedProposal } from '../../domain/queue.ts';
import type { Column } from '../list/column.ts';
import type { Page } from '../page.ts';

/** A proposal with its ask and its need; without one where nothing was found for the ask. */
export type QueueLine = { need: QueuedNeed; ask: QueuedAsk; proposal: QueuedProposal | null };

/** The rows of a need. */
export function queueLines(need: QueuedNeed): QueueLine[] {
  return need.asks.flatMap((ask): QueueLine[] =>
    ask.proposals.length === 0
      ? [{ need, ask, proposal: null }]
      : ask.proposals.map((proposal) => ({ need, ask, proposal })),
  );
}

function subjectOf({ language }: Page, { title, themes }: QueuedNeed | QueuedAsk): string {
  return title ?? themes.map(({ labels }) => labels[language]).join(' · ');
}

/** The columns of a file of the queue. */
export const queueColumns: readonly Column<QueueLine>[] = [
  { key: 'answer-by', label: 'queue.answer-by', value: ({ need }) => need.answerDueAt },
  {
    key: 'days',
    label: 'queue.column.days',
    value: ({ need }) => need.urgencyDays + need.considerationDays,
    numeric: true,
  },
  { key: 'need', label: 'queue.need', value: ({ need }) => need.reference },
  {
    key: 'states',
    label: 'queue.column.states',
    value: ({ need }, { terms, list }) => list(terms.labels('state', need.beneficiaries)),
  },
  {
    key: 'subject',
    label: 'queue.column.subject',
    value: ({ need }, page) => subjectOf(page, need),
  },
  { key: 'taken', label: 'queue.filter.taken', value: ({ need }) => need.taking?.name ?? null },
  { key: 'ask', label: 'queue.column.ask', value: ({ ask }) => ask.number, numeric: true },
  {
    key: 'ask-subject',
    label: 'queue.column.ask-subject',
    value: ({ ask }, page) => subjectOf(page, ask),
  },
  {
    key: 'proposal',
    label: 'queue.column.proposal',
    value: ({ proposal }) => proposal?.reference ?? null,
  },
  {
    key: 'status',
    label: 'queue.column.status',
    value: ({ proposal }, { words }) =>
      proposal === null ? null : words(`status.proposal.${proposal.status}`),
  },
  {
    key: 'band',
    label: 'queue.column.band',
    value: ({ proposal }, { words }) => (proposal === null ? null : words(`band.${proposal.band}`)),
  },
  {
    key: 'score',
    label: 'queue.column.score',
    value: ({ proposal }) => proposal?.score ?? null,
    numeric: true,
  },
  { key: 'offer', label: 'queue.column.offer', value: ({ proposal }) => proposal?.offer ?? null },
  {
    key: 'offer-title',
    label: 'queue.column.offer-title',
    value: ({ proposal }) => proposal?.offerTitle ?? null,
  },
  {
    key: 'provider',
    label: 'queue.column.provider',
    value: ({ proposal }) => proposal?.provider ?? null,
  },
  {
    key: 'from',
    label: 'queue.column.from',
    value: ({ proposal }) => proposal?.windowFrom ?? null,
  },
  { key: 'to', label: 'queue.column.to', value: ({ proposal }) => proposal?.windowTo ?? null },
  {
    key: 'seats',
    label: 'queue.column.seats',
    value: ({ proposal }) => proposal?.seatsLeft ?? null,
    numeric: true,
  },
];
