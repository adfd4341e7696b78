import type { VNode } from 'preact';
import { queueDues } from '../../domain/queue.ts';
import { reviewableProposalStatuses } from '../../domain/status.ts';
import { bands, type NeedList } from '../../domain/vocabulary.ts';
import { SelectField } from '../form/select-field.tsx';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { queueAddress, queueRegion } from './addresses.ts';
import type { QueueFilters } from './model.ts';

type FilterFormProps = { page: Page; list: NeedList; filters: QueueFilters };

/** What narrows the queue: it stands in the address, and where scripts run it acts at once, and the button asks for the page. */
export function QueueFilterForm({ page, list, filters }: FilterFormProps): VNode {
  const { words, terms } = page;
  const { form, isFiltered, themes, holders } = filters;
  const action = queueAddress[list];
  const field = { page, form, none: words('list.any'), optional: false } as const;
  return (
    <form
      method="get"
      action={action}
      class="filters queue-filters"
      role="search"
      aria-label={words('queue.filters')}
      hx-get={action}
      hx-trigger="change"
      hx-target={`#${queueRegion}`}
      hx-select={`#${queueRegion}`}
      hx-swap="outerMorph"
      hx-push-url="true"
    >
      <SelectField
        {...field}
        name="state"
        label={words('queue.filter.state')}
        options={terms.all('member')}
      />
      <SelectField
        {...field}
        name="status"
        label={words('queue.filter.status')}
        options={reviewableProposalStatuses.map((status) => ({
          value: status,
          label: words(`status.proposal.${status}`),
        }))}
      />
      <SelectField
        {...field}
        name="band"
        label={words('queue.filter.band')}
        options={bands.map((band) => ({ value: band, label: words(`band.${band}`) }))}
      />
      <SelectField {...field} name="theme" label={words('queue.filter.theme')} options={themes} />
      <SelectField
        {...field}
        name="taken"
        label={words('queue.filter.taken')}
        options={[
          { value: 'me', label: words('queue.taken-by-me') },
          { value: 'nobody', label: words('queue.taken-by-nobody') },
          ...holders,
        ]}
      />
      <SelectField
        {...field}
        name="due"
        label={words('queue.filter.due')}
        options={queueDues.map((due) => ({ value: due, label: words(`queue.due.${due}`) }))}
      />
      <div class="buttons">
        <button type="submit" class={buttonClass('quiet')}>
          {words('list.apply')}
        </button>
        {isFiltered && <a href={action}>{words('list.clear')}</a>}
      </div>
    </form>
  );
}
