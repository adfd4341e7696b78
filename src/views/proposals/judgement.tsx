import type { VNode } from 'preact';
import type { Reason } from '../../domain/assessment.ts';
import type { Page } from '../page.ts';
import { Concepts } from './concepts.tsx';
import type { JudgementModel } from './judgement-model.ts';
import { CriteriaBars } from './parts/criteria-bars.tsx';
import { criterionOfReason } from './parts/criterion-of-reason.ts';
import { GateList } from './parts/gate-list.tsx';
import { ReasonList } from './reason-list.tsx';

type JudgementProps = { page: Page; judgement: JudgementModel; reasons: readonly Reason[] };

/** Whether the match may be, how good it is, and in which words the two sides meet. */
export function Judgement({ page, judgement, reasons }: JudgementProps): VNode {
  const { words } = page;
  const { criteria, score, concepts, beneficiaries } = judgement;
  const others = reasons.filter((reason) => criterionOfReason(reason) === undefined);
  return (
    <>
      <h3>{words('dossier.may-it-be')}</h3>
      <GateList page={page} beneficiaries={beneficiaries} />
      <h3>{words('dossier.how-good')}</h3>
      <p>{words('dossier.how-points-work')}</p>
      <CriteriaBars page={page} criteria={criteria} reasons={reasons} score={score} />
      {others.length > 0 && <ReasonList page={page} reasons={others} />}
      <h3>{words('dossier.topics')}</h3>
      <Concepts page={page} concepts={concepts} />
    </>
  );
}
