import type { VNode } from 'preact';
import { byName } from '../alphabet.ts';
import { facetParameter } from '../catalogue/catalogue-model.ts';
import { facetLabel } from '../catalogue/facet-field.tsx';
import type { Page } from '../page.ts';
import { ScoreBar } from '../parts/score-bar.tsx';

/** How many offers have each value of a facet. */
export type Breakdown = {
  facet: 'theme' | 'kind' | 'language' | 'subregion';
  counts: ReadonlyMap<string, number>;
};

/** A table of figures with a bar for each, the largest first; each leads to its offers. */
export function OfferBars({ page, breakdown }: { page: Page; breakdown: Breakdown }): VNode {
  const { words } = page;
  const { facet, counts } = breakdown;
  const byLabel = byName<{ label: string }>(page, ({ label }) => label);
  const rows = Array.from(counts, ([value, count]) => ({
    value,
    count,
    label: facetLabel(page, facet, value),
  })).toSorted((a, b) => b.count - a.count || byLabel(a, b));
  const maximum = Math.max(1, ...counts.values());
  return (
    <table class="kept statistics-bars">
      <caption>{words(`statistics.by.${facet}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{words(`statistics.value.${facet}`)}</th>
          <th scope="col">{words('statistics.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, count, label }) => (
          <tr key={value}>
            <th scope="row">
              <a href={`/offers?${facetParameter[facet]}=${value}`}>{label}</a>
            </th>
            <td>
              <ScoreBar page={page} points={count} maximum={maximum} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
