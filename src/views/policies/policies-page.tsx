import type { VNode } from 'preact';
import type { Column } from '../list/column.ts';
import { type ListModel, ListPage } from '../list/list-page.tsx';
import type { Page } from '../page.ts';
import { StatusTag } from '../parts/status-tag.tsx';
import { personName } from '../person-name.ts';
import type { PolicySummary } from './model.ts';

/** The columns of the list of policies. */
export const policyColumns: readonly Column<PolicySummary>[] = [
  {
    key: 'version',
    label: 'policy.version',
    value: ({ version }) => version,
    cell: ({ version }) => <a href={`/policies/${version}`}>{version}</a>,
  },
  { key: 'name', label: 'policy.name', value: ({ name }) => name },
  {
    key: 'status',
    label: 'policy.status',
    value: ({ status }, { words }) => words(`status.policy.${status}`),
    cell: ({ status }, page) => <StatusTag page={page} status={`policy.${status}`} />,
  },
  { key: 'drafted', label: 'policies.drafted-on', value: ({ createdAt }) => createdAt },
  {
    key: 'drafted-by',
    label: 'policies.drafted-by',
    value: ({ draftedBy }, page) => personName(page, draftedBy),
  },
  { key: 'adopted', label: 'policies.adopted-on', value: ({ adoptedAt }) => adoptedAt },
  {
    key: 'adopted-by',
    label: 'policies.adopted-by',
    value: ({ adoptedAt, adoption }, page) =>
      adoptedAt === null ? null : personName(page, adoption?.requestedBy ?? null),
  },
  { key: 'retired', label: 'policies.retired-on', value: ({ retiredAt }) => retiredAt },
];

/** All policies: in force, drafted, retired. */
export function policiesPage(page: Page, model: ListModel<PolicySummary>): VNode {
  const { words } = page;
  return (
    <ListPage
      page={page}
      title={words('nav.policies')}
      model={model}
      intro={
        <p>
          {words('policies.intro')} <a href="/what-if">{words('policies.try')}</a>
        </p>
      }
      empty={words('policies.empty')}
    />
  );
}
