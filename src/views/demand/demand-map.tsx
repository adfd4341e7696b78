import type { VNode } from 'preact';
import { Legend } from '../map/legend.tsx';
import { type Scale, scaleOf, shadeOf } from '../map/shades.ts';
import type { Page } from '../page.ts';
import type { DemandTable } from './model.ts';

/** From nothing in equal parts, so that twice the colour is about twice the demand. */
const shades = 5;

type DemandMapProps = { page: Page; table: DemandTable; mayOpen: boolean; mayList: boolean };

/** The table of demand, its cells the darker the more needs; what is not shown says so in words. */
export function DemandMap({ page, table, mayOpen, mayList }: DemandMapProps): VNode {
  const { words, terms } = page;
  const counts = table.rows.flatMap(({ cells }) => cells.flatMap((one) => one ?? []));
  const scale = scaleOf(counts, shades);
  return (
    <>
      <Legend
        page={page}
        label={words('demand.legend')}
        look="demand-step"
        scale={counts.length === 0 ? null : scale}
        others={[{ look: 'demand-hidden', words: words('demand.hidden-means') }]}
      />
      <table class="demand-map kept">
        <caption class="unseen">{words('demand.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('demand.theme')}</th>
            {table.subregions.map((subregion) => (
              <th key={subregion} scope="col">
                {terms.label('group', subregion)}
              </th>
            ))}
            <th scope="col">{words('demand.total')}</th>
            {mayList && (
              <th scope="col" class="demand-act">
                {words('demand.act')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ theme, cells, total }) => (
            <tr key={theme}>
              <th scope="row">
                {mayOpen ? (
                  <a href={needsAt({ theme })}>{terms.label('concept', theme)}</a>
                ) : (
                  terms.label('concept', theme)
                )}
              </th>
              {table.subregions.map((subregion, place) => (
                <Cell
                  key={subregion}
                  page={page}
                  label={terms.label('group', subregion)}
                  count={cells[place] ?? null}
                  scale={scale}
                  href={mayOpen ? needsAt({ theme, subregion }) : null}
                />
              ))}
              <td class="demand-total" data-label={words('demand.total')}>
                <Count page={page} count={total} />
              </td>
              {mayList && (
                <td class="demand-act">
                  <a href={`/offers/new?${new URLSearchParams({ theme })}`}>
                    {words('demand.list-offer')}
                    <span class="unseen"> {terms.label('concept', theme)}</span>
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('demand.total')}</th>
            {table.totals.map((total, place) => {
              const subregion = table.subregions[place] ?? '';
              return (
                <td key={subregion} data-label={terms.label('group', subregion)}>
                  <Count page={page} count={total} />
                </td>
              );
            })}
            <td class="demand-total" data-label={words('demand.total')}>
              <Count page={page} count={table.total} />
            </td>
            {mayList && <td class="demand-act" />}
          </tr>
        </tfoot>
      </table>
    </>
  );
}

type CellProps = {
  page: Page;
  label: string;
  count: number | null;
  scale: Scale;
  /** Where the needs behind it are told of; null for whoever may not see them. */
  href: string | null;
};

function Cell({ page, label, count, scale, href }: CellProps): VNode {
  const look = count === null ? 'demand-hidden' : `demand-step-${shadeOf(count, scale)}`;
  return (
    <td class={look} data-label={label}>
      {count !== null && href !== null ? (
        <a href={href}>{page.number(count)}</a>
      ) : (
        <Count page={page} count={count} />
      )}
    </td>
  );
}

function Count({ page, count }: { page: Page; count: number | null }): VNode {
  return count === null ? (
    <span class="demand-unshown">{page.words('demand.not-shown')}</span>
  ) : (
    <>{page.number(count)}</>
  );
}

/** Where the needs of a theme, and of a subregion, are told of. */
function needsAt(filter: Record<string, string>): string {
  return `/demand/needs?${new URLSearchParams(filter)}`;
}
