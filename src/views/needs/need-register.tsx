import type { VNode } from 'preact';
import type { Labels } from '../../domain/codes.ts';
import type { Coverage } from '../../domain/coverage.ts';
import type { NeedStatus } from '../../domain/status.ts';
import { needStatuses } from '../../domain/status.ts';
import { needLists, type Urgency, urgencies } from '../../domain/vocabulary.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Column } from '../list/column.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { ButtonLink } from '../parts/button-link.tsx';
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
    value: ({ beneficiaries }, { terms, list }) =>
      list(beneficiaries.map((code) => terms.label('state', code))),
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
      {page.date(answerDueAt.toISOString().slice(0, 10))}
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
      <span class="hint need-about">{page.date(last.at.toISOString().slice(0, 10))}</span>
    </>
  );
}

/** The filters, as they stand in the address. */
export type NeedRegisterFilter = Readonly<Record<string, string | undefined>>;

/** Which of the filters there are for the reader, and whether they may file a need. */
export type NeedRegisterReader = { all: boolean; own: boolean; mayFile: boolean };

type RegisterModel = {
  list: ListModel<NeedRow>;
  filter: NeedRegisterFilter;
  reader: NeedRegisterReader;
};

/** The register of needs: for a state its own, for the secretariat all that it may see. */
export function needRegister(page: Page, { list, filter, reader }: RegisterModel): VNode {
  const { words } = page;
  return (
    <ListPage
      page={page}
      title={words('needs.title')}
      model={list}
      intro={
        <>
          <p>{words(reader.all ? 'needs.intro-all' : 'needs.intro-own')}</p>
          {reader.mayFile && (
            <p>
              <ButtonLink href="/needs/new">{words('nav.file-need')}</ButtonLink>
            </p>
          )}
        </>
      }
      filters={<NeedFilters page={page} filter={filter} reader={reader} />}
      empty={words(
        Object.values(filter).every((one) => one === undefined) ? 'needs.none' : 'needs.none-such',
      )}
    />
  );
}

function NeedFilters(props: {
  page: Page;
  filter: NeedRegisterFilter;
  reader: NeedRegisterReader;
}): VNode {
  const { page, filter, reader } = props;
  const { words, terms } = page;
  const values = Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const form = { values, errors: [] };
  const field = { page, form, none: words('list.any') };
  const statuses = needStatuses.map((value) => ({ value, label: words(`status.need.${value}`) }));
  return (
    <>
      <TextField
        page={page}
        form={form}
        name="words"
        label={words('needs.words')}
        autocomplete="off"
      />
      <SelectField {...field} name="status" label={words('needs.status')} options={statuses} />
      {reader.own && (
        <SelectField
          page={page}
          form={form}
          name="whose"
          label={words('needs.whose')}
          options={[
            { value: '', label: words('needs.whose-own') },
            { value: 'all', label: words('needs.whose-all') },
          ]}
        />
      )}
      <SelectField
        {...field}
        name="theme"
        label={words('need-field.concepts')}
        options={terms.all('concept')}
      />
      {reader.all && (
        <>
          <SelectField
            {...field}
            name="state"
            label={words('needs.state')}
            options={terms.all('state')}
          />
          <SelectField
            {...field}
            name="owner"
            label={words('need.owner')}
            options={terms.all('organization')}
          />
          <SelectField
            {...field}
            name="urgency"
            label={words('need-field.urgency')}
            options={urgencies.map((value) => ({ value, label: words(`urgency.${value}`) }))}
          />
          <SelectField
            {...field}
            name="list"
            label={words('needs.list')}
            options={needLists.map((value) => ({ value, label: words(`need-list.${value}`) }))}
          />
          <SelectField
            {...field}
            name="origin"
            label={words('needs.origin')}
            options={(['filed', 'sourced', 'example'] as const).map((value) => ({
              value,
              label: words(`needs.origin-${value}`),
            }))}
          />
          <SelectField
            {...field}
            name="confirmed"
            label={words('needs.word')}
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: words(`needs.confirmed-${value}`),
            }))}
          />
          <SelectField
            {...field}
            name="due"
            label={words('needs.answer')}
            options={(['overdue', 'week'] as const).map((value) => ({
              value,
              label: words(`needs.due-${value}`),
            }))}
          />
          <SelectField
            {...field}
            name="taken"
            label={words('needs.taken')}
            options={[{ value: 'me', label: words('needs.taken-me') }]}
          />
        </>
      )}
    </>
  );
}
