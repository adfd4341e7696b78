import type { VNode } from 'preact';
import { facets } from '../../domain/catalogue.ts';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import type { CatalogueModel } from './catalogue-model.ts';
import { FacetField } from './facet-field.tsx';

type PartProps = { page: Page; model: CatalogueModel };

/** What the catalogue is searched and narrowed by; everything stands in the address. */
export function CatalogueForm({ page, model }: PartProps): VNode {
  const { words } = page;
  const { choice } = model;
  return (
    // On a narrow screen the results stand beneath the whole form: they are what is shown next.
    <form class="catalogue-form" method="get" action="/offers#count" role="search">
      <div class="field">
        <label class="usa-label" for="words">
          {words('catalogue.words')}
        </label>
        <p class="hint" id="words-hint">
          {words('catalogue.words-hint')}
        </p>
        <input
          class="usa-input"
          type="text"
          id="words"
          name="words"
          value={choice.words}
          maxLength={200}
          aria-describedby="words-hint"
        />
        <button class={buttonClass('primary')} type="submit">
          {words('catalogue.search')}
        </button>
      </div>
      <h2 class="catalogue-filters">{words('catalogue.filters')}</h2>
      {facets.map((facet) => (
        <FacetField key={facet} page={page} model={model} facet={facet} />
      ))}
      <StateField page={page} model={model} />
      <DateField page={page} name="from" value={choice.from} />
      <DateField page={page} name="to" value={choice.to} />
      {choice.sort !== 'newest' && <input type="hidden" name="sort" value={choice.sort} />}
      <button class={buttonClass('quiet')} type="submit">
        {words('list.apply')}
      </button>
    </form>
  );
}

function StateField({ page, model }: PartProps): VNode {
  const { words, terms } = page;
  const { state } = model.choice;
  const options = terms.all('state').filter(({ value }) => model.states.includes(value));
  return (
    <div class="field">
      <label class="usa-label" for="state">
        {words('catalogue.state')}
      </label>
      <select class="usa-select" id="state" name="state">
        <option value="">{words('catalogue.any-state')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === state}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type DateFieldProps = { page: Page; name: 'from' | 'to'; value: string | null };

function DateField({ page, name, value }: DateFieldProps): VNode {
  return (
    <div class="field">
      <label class="usa-label" for={name}>
        {page.words(`catalogue.${name}`)}
      </label>
      <input class="usa-input" type="date" id={name} name={name} value={value ?? ''} />
    </div>
  );
}
