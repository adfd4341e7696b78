import type { VNode } from 'preact';
import type { Facet } from '../../domain/catalogue.ts';
import { byName } from '../alphabet.ts';
import type { Page } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { type CatalogueModel, facetParameter } from './catalogue-model.ts';

type FacetFieldProps = { page: Page; model: CatalogueModel; facet: Facet };

/** A facet, folded until something in it is chosen: its values, and how many offers each would leave. */
export function FacetField({ page, model, facet }: FacetFieldProps): VNode | null {
  const { words, number } = page;
  const chosen = model.choice.chosen[facet];
  const values = valuesOf(page, model, facet);
  if (values.length === 0) return null;
  const name = words(`catalogue.${facet}`);
  const count = chosen.length;
  return (
    <Details
      open={count > 0}
      summary={count === 0 ? name : `${name}: ${words('catalogue.selected', { count })}`}
    >
      <fieldset class="usa-fieldset">
        <legend class="unseen">{name}</legend>
        {values.map((value) => (
          <div class="usa-checkbox" key={value}>
            <input
              class="usa-checkbox__input"
              type="checkbox"
              id={`${facet}-${value}`}
              name={facetParameter[facet]}
              value={value}
              checked={chosen.includes(value)}
            />
            <label class="usa-checkbox__label" for={`${facet}-${value}`}>
              {facetLabel(page, facet, value)}{' '}
              <span class="catalogue-count">{number(model.counts[facet].get(value) ?? 0)}</span>
            </label>
          </div>
        ))}
      </fieldset>
    </Details>
  );
}

/** The values that there is something to find with, in the order of their labels; chosen ones stay. */
function valuesOf(page: Page, { choice, counts, themes }: CatalogueModel, facet: Facet): string[] {
  const chosen = choice.chosen[facet];
  const found = [...counts[facet].keys()];
  const offered = facet === 'theme' ? found.filter((value) => themes.includes(value)) : found;
  return [...new Set([...offered, ...chosen])].toSorted(
    byName(page, (value) => facetLabel(page, facet, value)),
  );
}

/** A value of a facet in words. */
export function facetLabel({ words, terms }: Page, facet: Facet, value: string): string {
  if (facet === 'theme') return terms.label('concept', value);
  if (facet === 'subregion') return terms.label('group', value);
  if (facet !== 'origin') return terms.label(facet, value);
  if (value === 'filed' || value === 'sourced' || value === 'example') {
    return words(`catalogue.origin.${value}`);
  }
  return value;
}
