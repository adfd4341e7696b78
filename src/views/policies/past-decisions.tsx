import type { VNode } from 'preact';
import {
  type ComparedDecision,
  type Placed,
  type PolicyComparison,
  reviewsToFit,
  type VerdictCount,
} from '../../domain/policy-comparison.ts';
import type { Column } from '../list/column.ts';
import { Table } from '../list/table.tsx';
import type { Page } from '../page.ts';

/** So many changed decisions are shown; all of them are counted. */
const mostShown = 25;

type PastDecisionsProps = { page: Page; comparison: PolicyComparison; reviews: number };

/** What a second policy would have changed in what people decided. */
export function PastDecisions({ page, comparison, reviews }: PastDecisionsProps): VNode {
  const { words } = page;
  const { decisions, bandChanged, rankChanged, verdicts, changed } = comparison;
  const key = reviews < reviewsToFit ? 'policy.no-fitting' : 'policy.may-be-fitted';
  return (
    <>
      <p>{words('comparison.counts', { decisions, bands: bandChanged, ranks: rankChanged })}</p>
      {decisions > 0 && (
        <Table
          page={page}
          caption={words('policies.past-decisions')}
          columns={verdictColumns}
          rows={verdicts}
          keyOf={({ verdict }) => verdict}
        />
      )}
      {changed.length > 0 && (
        <>
          <h3>{words('comparison.changed')}</h3>
          <Table
            page={page}
            caption={words('comparison.changed')}
            columns={changedColumns}
            rows={changed.slice(0, mostShown)}
            keyOf={({ decision }) => decision.assessmentId}
          />
        </>
      )}
      <p class="hint">
        {words('comparison.reviewed-only')} {words(key, { count: reviews, needed: reviewsToFit })}
      </p>
    </>
  );
}

const verdictColumns: readonly Column<VerdictCount>[] = [
  {
    key: 'verdict',
    label: 'comparison.verdict',
    value: ({ verdict }, { words }) => words(`review.${verdict}`),
  },
  { key: 'total', label: 'stats.total', value: ({ total }) => total, numeric: true },
  { key: 'both', label: 'comparison.both', value: ({ both }) => both, numeric: true },
  { key: 'from', label: 'policies.only-before', value: ({ onlyFrom }) => onlyFrom, numeric: true },
  { key: 'to', label: 'policies.only-after', value: ({ onlyTo }) => onlyTo, numeric: true },
  { key: 'neither', label: 'comparison.neither', value: ({ neither }) => neither, numeric: true },
];

const changedColumns: readonly Column<ComparedDecision>[] = [
  {
    key: 'proposal',
    label: 'queue.column.proposal',
    value: ({ decision }) => decision.proposal,
    cell: ({ decision }) => <a href={`/proposals/${decision.proposal}`}>{decision.proposal}</a>,
  },
  {
    key: 'verdict',
    label: 'comparison.verdict',
    value: ({ decision }, { words }) => words(`review.${decision.verdict}`),
  },
  { key: 'before', label: 'policies.before', value: ({ from }, page) => placeInWords(page, from) },
  { key: 'after', label: 'policies.after', value: ({ to }, page) => placeInWords(page, to) },
];

function placeInWords({ words, number }: Page, { score, band, rank, proposed }: Placed): string {
  return [
    `${words(`band.${band}`)} ${number(score)}`,
    ...(rank === null ? [] : [words('comparison.rank', { rank })]),
    ...(proposed ? [] : [words('comparison.not-proposed')]),
  ].join(', ');
}
