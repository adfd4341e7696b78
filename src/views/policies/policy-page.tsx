import type { VNode } from 'preact';
import { criteria } from '../../domain/assessment.ts';
import { dayOf } from '../../domain/dates.ts';
import type { PolicyComparison } from '../../domain/policy-comparison.ts';
import { type PolicyDifference, policyValues } from '../../domain/policy-differences.ts';
import { Facts } from '../facts.tsx';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { FormError, Page } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { ScoreBar } from '../parts/score-bar.tsx';
import { Section } from '../parts/section.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { personName } from '../person-name.ts';
import { Adoption, type AdoptionProgress } from './adoption.tsx';
import { Differences } from './differences.tsx';
import type { PolicyDetail } from './model.ts';
import { PastDecisions } from './past-decisions.tsx';
import { policyParts, valueInWords, valueName } from './policy-values.ts';

/** A policy beside the one in force. */
export type PolicyModel = {
  policy: PolicyDetail;
  /** Null where the policy is the one in force. */
  against: {
    inForce: PolicyDetail;
    differences: readonly PolicyDifference[];
    comparison: PolicyComparison;
  } | null;
  /** Real reviews that there are. */
  reviews: number;
  progress: AdoptionProgress | null;
  /** Whether whoever reads may adopt it; `drafter` where they may not, because they drafted it. */
  adopts: 'yes' | 'no' | 'drafter';
  errors: readonly FormError[];
};

/** What a policy says, in what it differs from the one in force, and what that would have changed. */
export function policyPage(page: Page, model: PolicyModel): VNode {
  const { words, date } = page;
  const { policy, against, progress, errors } = model;
  const { version, name, status, draftedBy, createdAt, adoptedAt, retiredAt, lexicon } = policy;
  const on = (instant: Date) => ({ date: dayOf(instant) });
  return (
    <Layout
      page={page}
      title={words('policies.title', { version })}
      trail={[{ href: '/policies', label: words('nav.policies') }]}
      errors={errors}
    >
      <Notice page={page} />
      <p>
        <StatusTag page={page} status={`policy.${status}`} /> {name}
      </p>
      <p class="hint">
        {draftedBy === null
          ? words('policy.from-files', on(createdAt))
          : words('policy.drafted', {
              name: personName(page, draftedBy) ?? '',
              ...on(createdAt),
            })}{' '}
        {adoptedAt !== null &&
          (policy.adoption === null
            ? words('policy.adopted-first', on(adoptedAt))
            : words('policy.adopted', {
                name: personName(page, policy.adoption.requestedBy) ?? '',
                ...on(adoptedAt),
              }))}{' '}
        {retiredAt !== null && words('policy.retired', on(retiredAt))}{' '}
        {words('policy.lexicon', { version: lexicon })}
      </p>
      <Adoption page={page} policy={policy} progress={progress} />
      {against !== null && (
        <Section
          id="differences"
          title={words('policies.differences', { version: against.inForce.version })}
        >
          <Differences
            page={page}
            differences={against.differences}
            versions={[against.inForce.version, version]}
          />
        </Section>
      )}
      {against !== null && against.differences.length > 0 && (
        <Section id="decisions" title={words('policies.past-decisions')}>
          <PastDecisions page={page} comparison={against.comparison} reviews={model.reviews} />
        </Section>
      )}
      {status === 'draft' && <Adopt page={page} model={model} />}
      <Section id="weights" title={words('policies.weights')}>
        <Weights page={page} policy={policy} />
      </Section>
      {(['proposing', 'order', 'clocks', 'approval'] as const).map((part) => (
        <Section key={part} id={part} title={words(`policies.part.${part}`)}>
          <Values page={page} policy={policy} pointers={policyParts[part]} />
        </Section>
      ))}
      <Details summary={words('policies.part.comparing')}>
        <Values page={page} policy={policy} pointers={policyParts.comparing} />
      </Details>
      <p class="hint">
        {words('policies.from', {
          date: date(dayOf(createdAt)),
          hash: policy.hash.slice(0, 12),
        })}
      </p>
    </Layout>
  );
}

type PartProps = { page: Page; policy: PolicyDetail };

function Weights({ page, policy }: PartProps): VNode {
  const { words, terms, number } = page;
  const { weights, neutral } = policy.content;
  const largest = Math.max(...Object.values(weights));
  return (
    <table>
      <caption class="unseen">{words('policies.weights')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('policy.criterion')}</th>
          <th scope="col">{words('policy.weight')}</th>
          <th scope="col" class="numeric">
            {words('policy.neutral')}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion}>
            <th scope="row" data-label={words('policy.criterion')}>
              {terms.criterion(criterion)}
            </th>
            <td data-label={words('policy.weight')}>
              <ScoreBar page={page} points={weights[criterion]} maximum={largest} />
            </td>
            <td data-label={words('policy.neutral')} class="numeric">
              {number(neutral[criterion])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ page, policy, pointers }: PartProps & { pointers: readonly string[] }): VNode {
  const values = policyValues(policy.content);
  const facts = pointers.map((pointer) => ({
    name: valueName(page, pointer),
    values: [valueInWords(page, pointer, values.get(pointer))],
  }));
  return <Facts facts={facts} unstated={page.words('policies.none')} />;
}

function Adopt({ page, model }: { page: Page; model: PolicyModel }): VNode {
  const { words } = page;
  const { policy, adopts } = model;
  return (
    <Section id="adopt" title={words('policies.adopt-title')}>
      <p>{words(adopts === 'yes' ? 'policies.adopt-means' : `policies.adopt-${adopts}`)}</p>
      {adopts === 'yes' && (
        <Form
          page={page}
          action={`/policies/${policy.version}/adopt`}
          revision={policy.revision}
          button={words('policies.adopt')}
        />
      )}
    </Section>
  );
}
