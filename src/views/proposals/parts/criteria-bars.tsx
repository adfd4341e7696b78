// The criteria of a judgement: what each is worth, how well it is met, and how that makes the score.
import type { VNode } from 'preact';
import type { CriterionScore, Reason } from '../../../domain/assessment.ts';
import type { Page } from '../../page.ts';
import { criterionOfReason } from './criterion-of-reason.ts';

type CriteriaProps = {
  page: Page;
  criteria: readonly CriterionScore[];
  reasons: readonly Reason[];
  score: number;
};

/**
 * The criteria as a table whose points add up to the last line, each with its reasons in words. Of what
 * is not stated the value itself says so.
 */
export function CriteriaBars({ page, criteria, reasons, score }: CriteriaProps): VNode {
  const { words, number, terms } = page;
  const heaviest = Math.max(1, ...criteria.map(({ weight }) => weight));
  const labels = {
    value: words('dossier.value'),
    weight: words('dossier.weight'),
    points: words('dossier.points'),
  };
  return (
    <table class="dossier-criteria">
      <caption class="unseen">{words('dossier.criteria-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('dossier.criterion')}</th>
          <th scope="col" class="numeric">
            {labels.value}
          </th>
          <th scope="col" class="numeric">
            {labels.weight}
          </th>
          <th scope="col" class="numeric">
            {labels.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterion, value, weight, points, stated }) => (
          <tr key={criterion} class={stated ? undefined : 'dossier-unstated'}>
            <th scope="row" data-label={words('dossier.criterion')}>
              <span class="dossier-criterion">{terms.criterion(criterion)}</span>
              <Bar value={value} weight={weight} heaviest={heaviest} />
              {reasons
                .filter((reason) => stated && criterionOfReason(reason) === criterion)
                .map((reason) => (
                  <span key={reason.code} class="dossier-reason">
                    {terms.reason(reason)}
                  </span>
                ))}
            </th>
            <td class="numeric" data-label={labels.value}>
              {number(value)}
              {!stated && <span class="dossier-neutral">{words('dossier.not-stated')}</span>}
            </td>
            <td class="numeric" data-label={labels.weight}>
              {percent(page, weight)}
            </td>
            <td class="numeric" data-label={labels.points}>
              {number(points)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" data-label={words('dossier.total')}>
            {words('dossier.total')}
          </th>
          <td class="numeric" data-label={labels.value} />
          <td class="numeric" data-label={labels.weight}>
            {percent(page, 1000)}
          </td>
          <td class="numeric" data-label={labels.points}>
            {number(score)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A bar as long as the criterion weighs, filled as far as it is met; the figures stand beside it. */
function Bar(props: { value: number; weight: number; heaviest: number }): VNode {
  const { value, weight, heaviest } = props;
  const length = (weight * 1000) / heaviest;
  return (
    <svg
      class="dossier-bar"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="dossier-bar-whole" width={length} height={10} />
      <rect class="dossier-bar-met" width={(length * value) / 1000} height={10} />
    </svg>
  );
}

/** Permille as a percentage of the language. */
function percent({ language }: Page, permille: number): string {
  const style = { style: 'percent', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(permille / 1000);
}
