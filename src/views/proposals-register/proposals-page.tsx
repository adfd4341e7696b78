import type { VNode } from 'preact';
import { type ProposalStatus, proposalStatuses } from '../../domain/status.ts';
import { type Band, bands, type Language } from '../../domain/vocabulary.ts';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Column } from '../list/column.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { FormState, Page } from '../page.ts';
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

/** What only the secretariat is told: no columns of it stand on the page of a state. */
const inside: readonly string[] = ['band', 'score', 'decided-by', 'decided-at'];

/** The statuses in which a state knows of a proposal. */
const toldToStates: readonly ProposalStatus[] = [
  'approved',
  'consulting',
  'agreed',
  'declined',
  'lapsed',
];

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

type RegisterProps = {
  form: FormState;
  /** Whether the secretariat reads. */
  isInside: boolean;
  /** People who have decided; none for a state. */
  reviewers: readonly Option[];
};

/** The register of proposals; for a state, those of its own needs that are approved. */
export function proposalsPage(
  page: Page,
  model: ListModel<RegisteredProposal>,
  { form, isInside, reviewers }: RegisterProps,
): VNode {
  const { words, terms } = page;
  const field = { page, form, none: words('list.any'), optional: false } as const;
  const shown = isInside
    ? model
    : { ...model, columns: model.columns.filter(({ key }) => !inside.includes(key)) };
  const line = { page, form, autocomplete: 'off', optional: false } as const;
  return (
    <ListPage
      page={page}
      title={words('nav.proposals')}
      model={shown}
      intro={<p>{words(isInside ? 'proposals.intro' : 'proposals.intro-state')}</p>}
      filters={
        <>
          <SelectField
            {...field}
            name="status"
            label={words('queue.column.status')}
            options={(isInside ? proposalStatuses : toldToStates).map((status) => ({
              value: status,
              label: words(`status.proposal.${status}`),
            }))}
          />
          {isInside && (
            <>
              <SelectField
                {...field}
                name="band"
                label={words('queue.column.band')}
                options={bands.map((band) => ({ value: band, label: words(`band.${band}`) }))}
              />
              <SelectField
                {...field}
                name="state"
                label={words('queue.filter.state')}
                options={terms.all('member')}
              />
              <SelectField
                {...field}
                name="provider"
                label={words('queue.column.provider')}
                options={terms.all('organization')}
              />
              <SelectField
                {...field}
                name="decidedBy"
                label={words('proposals.decided-by')}
                options={reviewers}
              />
            </>
          )}
          <TextField {...line} name="need" label={words('queue.need')} />
          <TextField {...line} name="offer" label={words('queue.column.offer')} />
        </>
      }
      empty={words('proposals.none')}
    />
  );
}
