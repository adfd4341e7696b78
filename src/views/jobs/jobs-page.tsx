import type { VNode } from 'preact';
import { isMessageKey } from '../../messages/catalogues.ts';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import type { Column } from '../list/column.ts';
import { Table } from '../list/table.tsx';
import { Notice } from '../notice.tsx';
import type { Page } from '../page.ts';
import { Figures } from '../parts/figures.tsx';
import { Section } from '../parts/section.tsx';

/** Work of one kind. */
type JobRow = {
  job: string;
  waiting: number;
  handed: number;
  failed: number;
  doneLately: number;
  oldest: Date | null;
};

/** A job that was given up, with the code of why. */
type FailedRow = { id: number; job: string; failedAt: Date; failure: string | null };

export type JobsModel = {
  kinds: readonly JobRow[];
  failed: readonly FailedRow[];
  /** Whether the reader may have a job tried again. */
  mayRetry: boolean;
  asOf: Date;
};

/** What the service still has to do, and what it could not. */
export function jobsPage(page: Page, model: JobsModel): VNode {
  const { words, number, date } = page;
  const { kinds, failed, asOf } = model;
  const sum = (count: (row: JobRow) => number) =>
    number(kinds.reduce((total, row) => total + count(row), 0));
  return (
    <Layout page={page} title={words('jobs.title')} wide>
      <Notice page={page} />
      <p class="jobs-text">{words('jobs.lead')}</p>
      <Figures
        figures={[
          { name: words('jobs.waiting'), value: sum(({ waiting }) => waiting) },
          { name: words('jobs.handed'), value: sum(({ handed }) => handed) },
          { name: words('jobs.done'), value: sum(({ doneLately }) => doneLately) },
          { name: words('jobs.failed'), value: sum((row) => row.failed) },
        ]}
      />
      <p class="hint">{words('jobs.as-of', { at: date(asOf.toISOString()) })}</p>
      <Section id="kinds" title={words('jobs.kinds')}>
        {kinds.length === 0 ? (
          <p>{words('jobs.none')}</p>
        ) : (
          <Table
            page={page}
            caption={words('jobs.kinds')}
            columns={kindColumns}
            rows={kinds}
            keyOf={({ job }) => job}
          />
        )}
      </Section>
      <Section id="failed" title={words('jobs.failures')}>
        {failed.length === 0 ? (
          <p>{words('jobs.no-failures')}</p>
        ) : (
          <Table
            page={page}
            caption={words('jobs.failures')}
            columns={failedColumns(model)}
            rows={failed}
            keyOf={({ id }) => String(id)}
          />
        )}
      </Section>
    </Layout>
  );
}

function jobName({ words }: Page, job: string): string {
  const key = `jobs.name.${job}`;
  return isMessageKey(key) ? words(key) : job;
}

/** Why a job was given up; a code that has no words is shown, for whoever keeps the machine. */
function reasonOf({ words }: Page, failure: string | null): string {
  const key = `jobs.failure.${failure}`;
  return isMessageKey(key) ? words(key) : words('jobs.failure.other', { code: failure ?? '–' });
}

const kindColumns: readonly Column<JobRow>[] = [
  { key: 'job', label: 'jobs.job', value: ({ job }, page) => jobName(page, job) },
  { key: 'waiting', label: 'jobs.waiting', value: ({ waiting }) => waiting, numeric: true },
  { key: 'handed', label: 'jobs.handed', value: ({ handed }) => handed, numeric: true },
  { key: 'done', label: 'jobs.done', value: ({ doneLately }) => doneLately, numeric: true },
  { key: 'failed', label: 'jobs.failed', value: ({ failed }) => failed, numeric: true },
  { key: 'oldest', label: 'jobs.oldest', value: ({ oldest }) => oldest },
];

function failedColumns({ mayRetry }: JobsModel): Column<FailedRow>[] {
  const retry: Column<FailedRow> = {
    key: 'retry',
    label: 'jobs.retry-column',
    value: () => null,
    cell: ({ id, job }, page) => (
      <Form
        page={page}
        action={`/jobs/${id}/retry`}
        button={page.words('jobs.retry')}
        about={`${jobName(page, job)} (${id})`}
        look="quiet"
        inline
      />
    ),
  };
  return [
    { key: 'job', label: 'jobs.job', value: ({ job }, page) => jobName(page, job) },
    { key: 'at', label: 'jobs.failed-at', value: ({ failedAt }) => failedAt },
    { key: 'why', label: 'jobs.why', value: ({ failure }, page) => reasonOf(page, failure) },
    ...(mayRetry ? [retry] : []),
  ];
}
