// What else could have been proposed, on either side.
import type { ComponentChildren, VNode } from 'preact';
import type { Column } from '../list/column.ts';
import { Table } from '../list/table.tsx';
import type { Page } from '../page.ts';
import { periodInLine } from '../period.ts';
import { Written } from '../user-text.tsx';
import type { OtherNeedModel, RivalModel } from './casework-model.ts';

type Standing = Pick<RivalModel, 'reference' | 'status' | 'band' | 'score'>;

const points: Column<Standing> = {
  key: 'points',
  label: 'dossier.points',
  value: ({ score }) => score,
  cell: ({ band, score }, { words, number }) =>
    [...(band === null ? [] : [words(`band.${band}`)]), number(score)].join(' · '),
};

const status: Column<Standing> = {
  key: 'status',
  label: 'dossier.status',
  value: (row) => row.status,
  cell: (row, { words }) => words(`status.proposal.${row.status}`),
};

/** The other offers for this ask; each can be put beside the proposal (`compare` gives the address). */
export function Rivals(props: {
  page: Page;
  rivals: readonly RivalModel[];
  compare(reference: string): string;
}): VNode {
  const { page, rivals, compare } = props;
  const columns: readonly Column<RivalModel>[] = [
    {
      key: 'offer',
      label: 'proposal.offer',
      value: ({ title }) => title,
      cell: (row) => link(page, row.reference, row),
    },
    { key: 'provider', label: 'proposal.provider', value: ({ provider }) => provider },
    {
      key: 'dates',
      label: 'proposal.dates',
      value: ({ window }) => window?.from ?? null,
      cell: ({ window }) => periodInLine(page, window),
    },
    points,
    status,
    {
      key: 'compare',
      label: 'dossier.compare-column',
      value: () => null,
      cell: ({ reference }, { words }) => (
        <a href={compare(reference)}>
          {words('dossier.compare')}
          <span class="unseen"> {reference}</span>
        </a>
      ),
    },
  ];
  return (
    <Table
      page={page}
      caption={page.words('dossier.rivals')}
      columns={columns}
      rows={rivals}
      keyOf={({ reference }) => reference}
    />
  );
}

const otherColumns: readonly Column<OtherNeedModel>[] = [
  {
    key: 'need',
    label: 'proposal.need',
    value: ({ title, need }) => title ?? need,
    cell: (row, page) =>
      row.title === null ? (
        <a href={`/proposals/${row.reference}`}>
          {row.need} {page.list(row.themes)}
        </a>
      ) : (
        link(page, row.reference, { title: row.title, language: row.language })
      ),
  },
  { key: 'owner', label: 'dossier.owner', value: ({ owner }) => owner },
  points,
  status,
];

/** The other needs for which the offer is proposed. */
export function OtherNeeds(props: { page: Page; needs: readonly OtherNeedModel[] }): VNode {
  const { page, needs } = props;
  return (
    <Table
      page={page}
      caption={page.words('dossier.other-needs')}
      columns={otherColumns}
      rows={needs}
      keyOf={({ reference }) => reference}
    />
  );
}

function link(
  page: Page,
  reference: string,
  { title, language }: Pick<RivalModel, 'title' | 'language'>,
): ComponentChildren {
  return (
    <a href={`/proposals/${reference}`}>
      <Written page={page} language={language}>
        {title}
      </Written>
    </a>
  );
}
