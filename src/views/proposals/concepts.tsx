// The topics that meet, in the very words of both sides.
import type { VNode } from 'preact';
import type { MatchedConcept } from '../../domain/assessment.ts';
import type { Column } from '../list/column.ts';
import { Table } from '../list/table.tsx';
import type { Page } from '../page.ts';

const same = 1000;

/** A topic with the words that showed it, or that its owner declared it. */
function inWords({ words, terms, list }: Page, code: string, shown: readonly string[]): VNode {
  return (
    <>
      {terms.label('concept', code)}{' '}
      <span class="hint">
        {shown.length === 0
          ? words('proposal.declared')
          : list(shown.map((note) => words('proposal.note', { note })))}
      </span>
    </>
  );
}

const columns: readonly Column<MatchedConcept>[] = [
  {
    key: 'asked',
    label: 'dossier.asked',
    value: ({ asked }) => asked,
    cell: ({ asked, askedWords }, page) => inWords(page, asked, askedWords),
  },
  {
    key: 'offered',
    label: 'dossier.offered',
    value: ({ offered }) => offered,
    cell: ({ offered, offeredWords }, page) => inWords(page, offered, offeredWords),
  },
  {
    key: 'similarity',
    label: 'dossier.nearness',
    value: ({ similarity }) => similarity,
    cell: ({ similarity }, { words }) =>
      similarity === same ? words('dossier.same-topic') : words('dossier.near', { similarity }),
  },
];

/** Each topic of the need with the topic of the offer that answers it. */
export function Concepts(props: { page: Page; concepts: readonly MatchedConcept[] }): VNode {
  const { page, concepts } = props;
  if (concepts.length === 0) return <p>{page.words('reason.no-shared-concept')}</p>;
  return (
    <Table
      page={page}
      caption={page.words('dossier.topics')}
      columns={columns}
      rows={concepts}
      keyOf={({ asked, offered }) => `${asked} ${offered}`}
    />
  );
}
