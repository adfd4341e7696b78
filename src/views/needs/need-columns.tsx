import type { VNode } from 'preact';
import type { Labels } from '../../domain/codes.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { dayOf } from '../../domain/dates.ts';
import type { NeedStatus } from '../../domain/status.ts';
import type { Urgency } from '../../domain/vocabulary.ts';
import type { Column } from '../list/column.ts';
import type { Page } from '../page.ts';
import { StatusTag } from '../parts/status-tag.tsx';
import { Tag } from '../parts/tag.tsx';
import { textFor, type UserText, Written } from '../user-text.tsx';
import { CoverageTag } from './coverage-tag.tsx';
import { eventInWords } from './need-records.tsx';

/** A need in a list, as its reader may know it. */
export type NeedRow = {
  id: string;
  createdAt: Date;
  reference: string;
  status: NeedStatus;
  owner: string;
  ownerNames: Labels;
  /** None where the list withholds them: whoever opens the need is noted. */
  texts: readonly UserText[];
  themes: readonly { code: string; labels: Labels }[];
  beneficiaries: readonly string[];
  urgency: Urgency | null;
  /** Null for whoever may not know it, and where no answer is owed. */
  answerDueAt: Date | null;
  overdue: boolean;
  coverage: Coverage | null;
  /** How many proposals are approved or further. */
  approved: number;
  last: { verb: string; at: Date } | null;
  example: boolean;
  source: string | null;
  confirmed: boolean;
};

/** The columns of the register, on the page and in its files. */
export const needColumns: readonly Column<NeedRow>[] = [
  {
    key: 'need',
    label: 'needs.need',
    value: ({ reference }) => reference,
    cell: (row, page) => <NeedCell page={page} row={row} />,
  },
  {
    key: 'title',
    label: 'needs.name',
    value: ({ texts }, page) => textFor(page, texts)?.title ?? null,
    fileOnly: true,
  },
  { key: 'owner', label: 'need.owner', value: (row, { language }) => row.ownerNames[language] },
  {
    key: 'beneficiaries',
    label: 'need-field.beneficiaries',
    value: ({ beneficiaries }, { terms, list }) => list(terms.labels('state', beneficiaries)),
    fileOnly: true,
  },
  {
    key: 'themes',
    label: 'need-field.concepts',
    value: ({ themes }, { language, list }) => list(themes.map(({ labels }) => labels[language])),
  },
  {
    key: 'status',
    label: 'needs.status',
    value: ({ status }, { words }) => words(`status.need.${status}`),
    cell: (row, page) => <StatusCell page={page} row={row} />,
  },
  {
    key: 'urgency',
    label: 'need-field.urgency',
    value: ({ urgency }, { words }) => (urgency === null ? null : words(`urgency.${urgency}`)),
    fileOnly: true,
  },
  {
    key: 'answer',
    label: 'needs.answer',
    value: ({ answerDueAt }) => answerDueAt,
    cell: (row, page) => <AnswerCell page={page} row={row} />,
  },
  {
    key: 'coverage',
    label: 'need.coverage',
    value: ({ coverage }, { words }) => (coverage === null ? null : words(`coverage.${coverage}`)),
    cell: (row, page) => <CoverageCell page={page} row={row} />,
  },
  { key: 'approved', label: 'needs.approved', value: ({ approved }) => approved, fileOnly: true },
  {
    key: 'last',
    label: 'needs.last',
    value: ({ last }, page) => (last === null ? null : eventInWords(page, last.verb)),
    cell: (row, page) => <LastCell page={page} row={row} />,
  },
  { key: 'last-at', label: 'needs.last-at', value: ({ last }) => last?.at ?? null, fileOnly: true },
  {
    key: 'word',
    label: 'needs.word',
    value: (row, { words }) => words(`need-word.${wordOf(row)}`),
    fileOnly: true,
  },
];

type CellProps = { page: Page; row: NeedRow };

function NeedCell({ page, row }: CellProps): VNode {
  const { reference, texts } = row;
  const text = textFor(page, texts);
  return (
    <>
      <a href={`/needs/${reference}`}>{reference}</a>
      <br />
      {text === undefined ? (
        <span class="hint">{page.words('needs.withheld')}</span>
      ) : (
        <Written page={page} language={text.language}>
          {text.title}
        </Written>
      )}
    </>
  );
}

/** Whose word a need is. */
function wordOf({ example, source, confirmed }: NeedRow) {
  if (example) return 'example';
  if (confirmed) return 'owner';
  return source === null ? 'on-behalf' : 'sourced';
}

function StatusCell({ page, row }: CellProps): VNode {
  const word = wordOf(row);
  return (
    <>
      <StatusTag page={page} status={`need.${row.status}`} />
      {row.urgency === 'high' && <Tag tone="care">{page.words('need.urgent')}</Tag>}
      {word !== 'owner' && <span class="hint need-about">{page.words(`need-word.${word}`)}</span>}
    </>
  );
}

function AnswerCell({ page, row: { answerDueAt, overdue } }: CellProps): VNode {
  if (answerDueAt === null) return <>–</>;
  return (
    <>
      {page.date(dayOf(answerDueAt))}
      {overdue && (
        <>
          {' '}
          <Tag tone="bad">{page.words('needs.overdue')}</Tag>
        </>
      )}
    </>
  );
}

function CoverageCell({ page, row: { coverage, approved } }: CellProps): VNode {
  if (coverage === null) return <>–</>;
  return (
    <>
      <CoverageTag page={page} coverage={coverage} />
      {approved > 0 && (
        <span class="hint need-about">
          {page.words('needs.approved-count', { count: approved })}
        </span>
      )}
    </>
  );
}

function LastCell({ page, row: { last } }: CellProps): VNode {
  if (last === null) return <>–</>;
  return (
    <>
      {eventInWords(page, last.verb)}
      <span class="hint need-about need-day">{page.date(dayOf(last.at))}</span>
    </>
  );
}
