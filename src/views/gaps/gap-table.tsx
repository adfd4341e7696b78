import type { VNode } from 'preact';
import type { Gap, GapColumn, GapTable } from '../../domain/gaps.ts';
import type { Page } from '../page.ts';
import { type GapsModel, gapsAddress, needsAddress } from './gaps-model.ts';

type TableProps = { page: Page; model: GapsModel };

/** Themes by states: in each cell the asks without an adequate offer, of all; darker where they are more. */
export function GapTableView({ page, model }: TableProps): VNode {
  const { words } = page;
  const { table } = model;
  const starts = stepStarts(table);
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
                  at={{ theme, column, starts }}
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
  at: { theme: string; column: GapColumn; starts: readonly number[] };
  gap: Gap;
};

function Cell({ page, model, at, gap }: CellProps): VNode {
  const { words, terms } = page;
  const { choice } = model;
  const { theme, column, starts } = at;
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
    <td class={`gaps-step-${stepOf(gap, starts)}`}>
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

/** Steps of colour besides that of none. */
const steps = 4;

/** The first figure of each step: the range of the cells in equal parts. */
function stepStarts({ rows }: GapTable): number[] {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.unanswered)));
  const width = Math.ceil(most / steps);
  return Array.from({ length: steps }, (_, step) => 1 + step * width).filter(
    (start) => start <= most,
  );
}

function stepOf({ unanswered }: Gap, starts: readonly number[]): number {
  return starts.filter((start) => unanswered >= start).length;
}

/** What each step of colour stands for. */
export function GapLegend({ page, table }: { page: Page; table: GapTable }): VNode {
  const { words, number } = page;
  const starts = stepStarts(table);
  const most = Math.max(
    1,
    ...table.rows.flatMap(({ cells }) => cells.map((one) => one.unanswered)),
  );
  const rangeOf = (from: number, to: number) =>
    from === to ? number(from) : words('gaps.legend-range', { from, to });
  return (
    <p class="gaps-legend">
      {words('gaps.legend')} <span class="gaps-step-0">{words('gaps.legend-none')}</span>
      {starts.map((from, place) => (
        <span key={from} class={`gaps-step-${place + 1}`}>
          {rangeOf(from, (starts[place + 1] ?? most + 1) - 1)}
        </span>
      ))}{' '}
      {words('gaps.legend-empty')}
    </p>
  );
}
