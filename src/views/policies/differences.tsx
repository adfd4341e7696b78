import type { VNode } from 'preact';
import type { PolicyDifference } from '../../domain/policy-differences.ts';
import type { Column } from '../list/column.ts';
import { Table } from '../list/table.tsx';
import type { Page } from '../page.ts';
import { valueInWords, valueName } from './policy-values.ts';

type DifferencesProps = {
  page: Page;
  differences: readonly PolicyDifference[];
  /** The versions of both policies. */
  versions: readonly [string, string];
};

/** Every value in which two policies differ, and whether past decisions tell what comes of it. */
export function Differences({ page, differences, versions }: DifferencesProps): VNode {
  const { words } = page;
  if (differences.length === 0) return <p>{words('comparison.same')}</p>;
  const columns: readonly Column<PolicyDifference>[] = [
    {
      key: 'value',
      label: 'comparison.value',
      value: ({ pointer }) => valueName(page, pointer),
    },
    {
      key: 'from',
      label: 'policies.before',
      value: ({ pointer, from }) => valueInWords(page, pointer, from),
    },
    {
      key: 'to',
      label: 'policies.after',
      value: ({ pointer, to }) => valueInWords(page, pointer, to),
    },
    {
      key: 'effect',
      label: 'comparison.effect',
      value: ({ effect }) => words(`difference.${effect}`),
    },
  ];
  const [from, to] = versions;
  return (
    <Table
      page={page}
      caption={words('comparison.head', { from, to })}
      columns={columns}
      rows={differences}
      keyOf={({ pointer }) => pointer}
    />
  );
}
