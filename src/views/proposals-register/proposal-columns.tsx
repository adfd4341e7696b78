import type { ProposalStatus } from '../../domain/status.ts';
import type { Band, Language } from '../../domain/vocabulary.ts';
import type { Column } from '../list/column.ts';
import { BandTag } from '../parts/band-tag.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { personName } from '../person-name.ts';
import { stateNames, statesInBrief } from '../states.ts';
import { Written } from '../user-text.tsx';

/** A line of the register; what only the secretariat is told is null for a state. */
export type RegisteredProposal = {
  reference: string;
  status: ProposalStatus;
  need: string;
  states: readonly string[];
  offer: string;
  offerTitle: string;
  offerLanguage: Language;
  provider: string;
  windowFrom: string | null;
  windowTo: string | null;
  band: Band | null;
  score: number | null;
  /** Who decided last, and when; empty once erased. */
  decidedBy: string | null;
  decidedAt: Date | null;
};

/** The columns of the register of proposals. */
export const proposalColumns: readonly Column<RegisteredProposal>[] = [
  {
    key: 'reference',
    label: 'queue.column.proposal',
    value: ({ reference }) => reference,
    cell: ({ reference }) => <a href={`/proposals/${reference}`}>{reference}</a>,
  },
  {
    key: 'status',
    label: 'queue.column.status',
    value: ({ status }, { words }) => words(`status.proposal.${status}`),
    cell: ({ status }, page) => <StatusTag page={page} status={`proposal.${status}`} />,
  },
  {
    key: 'need',
    label: 'queue.need',
    value: ({ need }) => need,
    cell: ({ need }) => <a href={`/needs/${need}`}>{need}</a>,
  },
  {
    key: 'states',
    label: 'queue.column.states',
    value: ({ states }, page) => page.list(stateNames(page, states)),
    cell: ({ states }, page) => statesInBrief(page, states),
  },
  {
    key: 'offer',
    label: 'queue.column.offer',
    value: ({ offer }) => offer,
    fileOnly: true,
  },
  {
    key: 'offer-title',
    label: 'queue.column.offer',
    value: ({ offerTitle }) => offerTitle,
    cell: ({ offer, offerTitle, offerLanguage }, page) => (
      <a href={`/offers/${offer}`}>
        <Written page={page} language={offerLanguage}>
          {offerTitle}
        </Written>
      </a>
    ),
  },
  {
    key: 'provider',
    label: 'queue.column.provider',
    value: ({ provider }, { terms }) => terms.label('organization', provider),
  },
  {
    key: 'from',
    label: 'queue.column.from',
    value: ({ windowFrom }) => windowFrom,
    fileOnly: true,
  },
  { key: 'to', label: 'queue.column.to', value: ({ windowTo }) => windowTo, fileOnly: true },
  {
    key: 'band',
    label: 'queue.column.band',
    value: ({ band }, { words }) => (band === null ? null : words(`band.${band}`)),
    cell: ({ band }, page) => (band === null ? null : <BandTag page={page} band={band} />),
  },
  { key: 'score', label: 'queue.column.score', value: ({ score }) => score, numeric: true },
  {
    key: 'decided-by',
    label: 'proposals.decided-by',
    value: ({ decidedBy }, page) => personName(page, decidedBy),
  },
  {
    key: 'decided-at',
    label: 'proposals.decided-at',
    value: ({ decidedAt }) => decidedAt,
    fileOnly: true,
  },
];
