// How the proposal stands beside another one for the same ask, criterion by criterion.
import type { VNode } from 'preact';
import type { Column } from '../list/column.ts';
import { Table } from '../list/table.tsx';
import type { Page } from '../page.ts';
import { Written } from '../user-text.tsx';
import type { ContrastModel, DifferenceModel } from './judgement-model.ts';

const columns: readonly Column<DifferenceModel>[] = [
  {
    key: 'criterion',
    label: 'dossier.criterion',
    value: ({ criterion }) => criterion,
    cell: ({ criterion }, { terms }) => terms.criterion(criterion),
  },
  { key: 'value', label: 'dossier.this-one', value: ({ value }) => value, numeric: true },
  {
    key: 'other',
    label: 'dossier.other-one',
    value: ({ otherValue }) => otherValue,
    numeric: true,
  },
  {
    key: 'points',
    label: 'dossier.points-apart',
    value: ({ points }) => points,
    cell: ({ points }, page) => signed(page, points),
    numeric: true,
  },
];

function signed({ language }: Page, points: number): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(points);
}

/** In one sentence who leads by how much; then the criteria that set the two apart. */
export function Comparison({ page, contrast }: { page: Page; contrast: ContrastModel }): VNode {
  const { words, terms } = page;
  const { reference, title, language, provider, points, score, differences } = contrast;
  const apart = differences.filter((one) => one.points !== 0);
  const outcome = points === 0 ? 'equal' : points > 0 ? 'ahead' : 'behind';
  return (
    <>
      <p>
        <a href={`/proposals/${reference}`}>
          <Written page={page} language={language}>
            {title}
          </Written>
        </a>{' '}
        ({terms.label('organization', provider)}, {words('dossier.points-of', { points: score })})
      </p>
      <p>
        <strong>{words(`dossier.${outcome}`, { points: Math.abs(points) })}</strong>{' '}
        {apart.length > 0 && words('dossier.sum-of-differences')}
      </p>
      {apart.length > 0 && (
        <Table
          page={page}
          caption={words('dossier.comparison')}
          columns={columns}
          rows={apart}
          keyOf={({ criterion }) => criterion}
        />
      )}
    </>
  );
}
