import type { VNode } from 'preact';
import type { IsoDate } from '../../domain/dates.ts';
import { byName } from '../alphabet.ts';
import type { Page } from '../page.ts';

/** Figures of needs by theme and subregion; null where one is left out. */
export type DemandModel = {
  themes: readonly string[];
  subregions: readonly string[];
  cells: readonly (readonly (number | null)[])[];
  rowTotals: readonly (number | null)[];
  asOf: IsoDate;
};

/** Needs by theme and subregion, but for what is left out. */
export function DemandTable({ page, demand }: { page: Page; demand: DemandModel }): VNode {
  const { words, terms } = page;
  const byLabel = byName<{ label: string }>(page, ({ label }) => label);
  const rows = demand.themes
    .map((theme, place) => ({
      label: terms.label('concept', theme),
      theme,
      cells: demand.cells[place] ?? [],
      total: demand.rowTotals[place] ?? null,
    }))
    .filter(({ cells, total }) => total !== null || cells.some((cell) => cell !== null))
    .toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0) || byLabel(a, b));
  const hidden = demand.themes.length - rows.length;
  if (rows.length === 0) return <p class="empty">{words('statistics.no-demand')}</p>;
  return (
    <>
      <table>
        <caption>{words('statistics.demand-table', { date: demand.asOf })}</caption>
        <thead>
          <tr>
            <th scope="col">{words('statistics.value.theme')}</th>
            {demand.subregions.map((subregion) => (
              <th key={subregion} scope="col" class="numeric">
                {terms.label('group', subregion)}
              </th>
            ))}
            <th scope="col" class="numeric">
              {words('statistics.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, label, cells, total }) => (
            <tr key={theme}>
              <th scope="row">{label}</th>
              {demand.subregions.map((subregion, place) => (
                <Figure
                  key={subregion}
                  page={page}
                  label={terms.label('group', subregion)}
                  figure={cells[place] ?? null}
                />
              ))}
              <Figure page={page} label={words('statistics.total')} figure={total} />
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p class="hint">{words('statistics.other-themes', { count: hidden })}</p>}
    </>
  );
}

type FigureProps = { page: Page; label: string; figure: number | null };

function Figure({ page, label, figure }: FigureProps): VNode {
  return (
    <td class="numeric" data-label={label}>
      {figure === null ? (
        <span class="hint">{page.words('statistics.left-out')}</span>
      ) : (
        page.number(figure)
      )}
    </td>
  );
}
