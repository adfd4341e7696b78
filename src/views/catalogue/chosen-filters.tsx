import type { VNode } from 'preact';
import { facets } from '../../domain/catalogue.ts';
import type { Page } from '../page.ts';
import { type CatalogueChoice, catalogueAddress } from './catalogue-model.ts';
import { facetLabel } from './facet-field.tsx';

type Chosen = { label: string; without: CatalogueChoice };

/** What the results are narrowed by, each with the way to do without it. */
export function ChosenFilters(props: { page: Page; choice: CatalogueChoice }): VNode | null {
  const { page, choice } = props;
  const { words } = page;
  const filters = chosenIn(page, { ...choice, page: 1 });
  if (filters.length === 0) return null;
  return (
    <nav class="catalogue-chosen" aria-label={words('catalogue.chosen')}>
      <ul>
        {filters.map(({ label, without }) => (
          <li key={label}>
            <a href={catalogueAddress(without)}>
              {label} <span aria-hidden="true">×</span>
              <span class="unseen">{words('catalogue.remove')}</span>
            </a>
          </li>
        ))}
        <li>
          <a class="catalogue-clear" href="/offers">
            {words('list.clear')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function chosenIn(page: Page, choice: CatalogueChoice): Chosen[] {
  const { words, terms, date } = page;
  const one = (name: string | null, without: Partial<CatalogueChoice>): Chosen[] =>
    name === null ? [] : [{ label: name, without: { ...choice, ...without } }];
  return [
    ...one(choice.words === '' ? null : `“${choice.words}”`, { words: '' }),
    ...facets.flatMap((facet) =>
      choice.chosen[facet].flatMap((value) =>
        one(facetLabel(page, facet, value), {
          chosen: {
            ...choice.chosen,
            [facet]: choice.chosen[facet].filter((other) => other !== value),
          },
        }),
      ),
    ),
    ...one(choice.state && terms.label('state', choice.state), { state: null }),
    ...one(choice.from && `${words('catalogue.from')} ${date(choice.from)}`, { from: null }),
    ...one(choice.to && `${words('catalogue.to')} ${date(choice.to)}`, { to: null }),
  ];
}
