// The conditions of a match: which states meet all of them, and what stops the others.
import type { VNode } from 'preact';
import { type BeneficiaryVerdict, gates } from '../../../domain/assessment.ts';
import type { Page } from '../../page.ts';
import { Details } from '../../parts/details.tsx';

type GateListProps = { page: Page; beneficiaries: readonly BeneficiaryVerdict[] };

/** The states by whether they meet all conditions; the conditions themselves are there to unfold. */
export function GateList({ page, beneficiaries }: GateListProps): VNode {
  const { words, terms } = page;
  const met = beneficiaries.filter(({ failures }) => failures.length === 0);
  const stopped = beneficiaries.filter(({ failures }) => failures.length > 0);
  const states = met.map(({ state }) => terms.label('state', state));
  return (
    <>
      <ul class="dossier-gates">
        {met.length > 0 && (
          <li class="dossier-met">
            {words('dossier.gates-met', { states, conditions: gates.length })}
          </li>
        )}
        {stopped.map(({ state, failures }) => (
          <li key={state} class="dossier-failed">
            <strong>{terms.label('state', state)}</strong>
            {': '}
            {failures.map((failure) => terms.gate(failure)).join(' ')}
          </li>
        ))}
      </ul>
      <Details summary={words('dossier.conditions')}>
        <ol>
          {gates.map((gate) => (
            <li key={gate}>{words(`condition.${gate}`)}</li>
          ))}
        </ol>
      </Details>
    </>
  );
}
