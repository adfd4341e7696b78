import type { VNode } from 'preact';
import { codedDecisions } from '../../domain/decide-many.ts';
import type { ReviewVerdict } from '../../domain/review.ts';
import { Field } from '../form/field.tsx';
import { InputField } from '../form/input-field.tsx';
import { OwnFields } from '../form/own-fields.tsx';
import { type Page, valueIn } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { decisionInWords } from './decision-words.ts';
import type { QueueDecision, QueueReader } from './model.ts';

type DecisionFormProps = { page: Page; reader: QueueReader; decision: QueueDecision };

/** One decision with one reason about everything that is ticked; it stays in sight where there is room. */
export function DecisionForm({ page, reader, decision }: DecisionFormProps): VNode {
  const { words } = page;
  const { form, claim } = decision;
  return (
    <section class="queue-decide" aria-labelledby="decide-title">
      <h2 id="decide-title">{words('queue.decide-title')}</h2>
      <form method="post" action="/queue/decisions" id="decide" novalidate>
        <OwnFields page={page} />
        <input type="hidden" name="claim" value={claim} />
        <Field page={page} form={form} name="decision" label={words('queue.decision')}>
          {(attributes) => (
            <select {...attributes} class="usa-select" name="decision" autocomplete="off">
              <option value="">{words('queue.choose-decision')}</option>
              {reader.verdicts.map((verdict) => (
                <Reasons
                  key={verdict}
                  page={page}
                  verdict={verdict}
                  chosen={valueIn(form, 'decision')}
                />
              ))}
            </select>
          )}
        </Field>
        <InputField
          page={page}
          form={form}
          name="until"
          label={words('queue.defer-until')}
          optional={false}
        />
        <InputField page={page} form={form} name="note" label={words('queue.note')} />
        <button type="submit" class={buttonClass('primary')}>
          {words('queue.decide')}
        </button>
      </form>
    </section>
  );
}

type ReasonsProps = { page: Page; verdict: ReviewVerdict; chosen: string };

function Reasons({ page, verdict, chosen }: ReasonsProps): VNode {
  const { words } = page;
  const options = codedDecisions.filter((coded) => coded.startsWith(`${verdict}/`));
  return (
    <optgroup label={words(`queue.verdict.${verdict}`)}>
      {options.map((coded) => (
        <option key={coded} value={coded} selected={coded === chosen}>
          {decisionInWords(page, coded)}
        </option>
      ))}
    </optgroup>
  );
}
