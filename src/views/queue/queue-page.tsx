import type { VNode } from 'preact';
import { Layout } from '../layout.tsx';
import { ListFooter } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { queueRegion } from './addresses.ts';
import { DecisionForm } from './decision-form.tsx';
import type { QueueModel } from './model.ts';
import { QueueFilterForm } from './queue-filters.tsx';
import { QueueNeed } from './queue-need.tsx';

/** Needs that wait for an answer, with their best proposals, to be decided about. */
export function queuePage(page: Page, model: QueueModel): VNode {
  const { words } = page;
  const { list, needs, reader, decision, filters } = model;
  const hasProposals = needs.some(({ asks }) => asks.some(({ proposals }) => proposals.length > 0));
  const decides = reader.verdicts.length > 0;
  return (
    <Layout page={page} title={words(`nav.${list}`)} errors={decision.form.errors} wide>
      <p class="queue-intro">{words(`queue.intro.${list}`)}</p>
      <QueueFilterForm page={page} list={list} filters={filters} />
      <div id={queueRegion} class="queue">
        {needs.length === 0 && (
          <EmptyState>
            {words(filters.isFiltered ? 'queue.none-found' : `queue.empty.${list}`)}
          </EmptyState>
        )}
        {hasProposals && decides && <TickAll page={page} />}
        <div id="field-ticked" tabindex={-1}>
          {needs.map((need) => (
            <QueueNeed key={need.reference} page={page} model={model} need={need} />
          ))}
        </div>
        {decides && <input type="hidden" name="back" form="decide" value={model.address} />}
        <ListFooter page={page} model={model} />
      </div>
      {decides && <DecisionForm page={page} reader={reader} decision={decision} />}
    </Layout>
  );
}

/** Without a script there is no such box. */
function TickAll({ page }: { page: Page }): VNode {
  return (
    <p class="queue-tick-all">
      <input
        class="queue-box"
        type="checkbox"
        id="tick-all"
        data-select-all="ticked"
        hidden
        autocomplete="off"
      />
      <label for="tick-all">{page.words('queue.tick-all')}</label>
    </p>
  );
}
