import type { VNode } from 'preact';
import type { Gap, GapColumn, GapTable } from '../../domain/gaps.ts';
import { Legend } from '../map/legend.tsx';
import { type Scale, scaleOf, shadeOf } from '../map/shades.ts';
import type { Page } from '../page.ts';
import { type GapsModel, gapsAddress, needsAddress } from './gaps-model.ts';

type TableProps = { page: Page; model: GapsModel };

/** Themes by states: in each cell the asks without an adequate offer, of all; darker where they are more. */
export function GapTableView({ page, model }: TableProps): VNode {
  const { words } = page;
  const { table } = model;
  const scale = scaleIn(table);
  return (
    <div class="scrolling" tabindex={0} role="region" aria-label={words('gaps.table')}>
      <table class="gaps-table kept">
        <caption class="unseen">{words('gaps.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('gaps.theme')}</th>
            {table.columns.map((column) => (
              <th key={column.code} scope="col">
                <ColumnName page={page} model={model} column={column} />
              </th>
            ))}
            <th scope="col">{words('gaps.total')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ theme, cells, total }) => (
            <tr key={theme}>
              <th scope="row">
                <RowName page={page} model={model} theme={theme} />
              </th>
              {table.columns.map((column, place) => (
                <Cell
                  key={column.code}
                  page={page}
                  model={model}
                  at={{ theme, column, scale }}
                  gap={cells[place] ?? total}
                />
              ))}
              <td>{figure(page, total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type NameProps = { page: Page; model: GapsModel };

/** A subregion leads to its states; a state is where it ends. */
function ColumnName({ page, model, column }: NameProps & { column: GapColumn }): VNode {
  const { terms } = page;
  const { choice } = model;
  if (choice.subregion !== null) return <>{terms.label('state', column.code)}</>;
  return (
    <a href={gapsAddress({ ...choice, subregion: column.code })}>
      {terms.label('group', column.code)}
    </a>
  );
}

/** A theme leads to its narrower ones, where it has any. */
function RowName({ page, model, theme }: NameProps & { theme: string }): VNode {
  const { words, terms } = page;
  const { choice, withNarrower } = model;
  const name = terms.label('concept', theme);
  if (theme === choice.theme) return <>{words('gaps.itself', { theme: name })}</>;
  if (!withNarrower.includes(theme)) return <>{name}</>;
  return <a href={gapsAddress({ ...choice, theme })}>{name}</a>;
}

type CellProps = NameProps & {
  at: { theme: string; column: GapColumn; scale: Scale };
  gap: Gap;
};

function Cell({ page, model, at, gap }: CellProps): VNode {
  const { words, terms } = page;
  const { choice } = model;
  const { theme, column, scale } = at;
  if (gap.asks === 0) return <td class="gaps-empty">–</td>;
  const isState = choice.subregion !== null;
  const href = isState
    ? needsAddress(theme, column.code, choice)
    : gapsAddress({ ...choice, subregion: column.code });
  const label = words('gaps.cell', {
    unanswered: gap.unanswered,
    asks: gap.asks,
    theme: terms.label('concept', theme),
    place: terms.label(isState ? 'state' : 'group', column.code),
  });
  return (
    <td class={`gaps-step-${shadeOf(gap.unanswered, scale)}`}>
      <a href={href} aria-label={label}>
        {figure(page, gap)}
      </a>
    </td>
  );
}

function figure({ words, number }: Page, { asks, unanswered }: Gap): VNode {
  return (
    <>
      <strong>{number(unanswered)}</strong> <span>{words('gaps.of', { asks })}</span>
    </>
  );
}

/** Shades besides that of none. */
const shades = 4;

function scaleIn({ rows }: GapTable): Scale {
  return scaleOf(
    rows.flatMap(({ cells }) => cells.map(({ unanswered }) => unanswered)),
    shades,
  );
}

/** What each shade stands for. */
export function GapLegend({ page, table }: { page: Page; table: GapTable }): VNode {
  const { words } = page;
  return (
    <Legend
      page={page}
      label={words('gaps.legend')}
      look="gaps-step"
      scale={scaleIn(table)}
      others={[
        { look: 'gaps-step-0', words: words('gaps.legend-none') },
        { look: null, words: words('gaps.legend-empty') },
      ]}
    />
  );
}
