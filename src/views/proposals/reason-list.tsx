import type { VNode } from 'preact';
import type { Reason } from '../../domain/assessment.ts';
import type { Page } from '../page.ts';

/** Reasons in words. */
export function ReasonList(props: { page: Page; reasons: readonly Reason[] }): VNode {
  const { page, reasons } = props;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={`${reason.code} ${JSON.stringify(reason.parameters)}`}>
          {page.terms.reason(reason)}
        </li>
      ))}
    </ul>
  );
}
