import type { VNode } from 'preact';
import { type ProposalStatus, proposalStatuses } from '../../domain/status.ts';
import { bands } from '../../domain/vocabulary.ts';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { FormState, Page } from '../page.ts';
import type { RegisteredProposal } from './proposal-columns.tsx';

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
