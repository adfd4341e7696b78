// The decisions that are open: a form for each that the reader may make, a reason for each that they may not.
import type { VNode } from 'preact';
import type { Decision } from '../../domain/decisions.ts';
import { reviewReasons } from '../../domain/review.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { errorText } from '../form/error-text.ts';
import { Form } from '../form/form.tsx';
import { InputField } from '../form/input-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { type Page, valueIn } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import type { DecisionsModel } from './casework-model.ts';
import { reasonInWords } from './review-words.ts';

type DecisionsProps = {
  page: Page;
  /** The address of the proposal. */
  address: string;
  decisions: DecisionsModel;
};

/** What the reader may decide now, the likeliest first and unfolded. */
export function Decisions({ page, address, decisions }: DecisionsProps): VNode {
  const { words } = page;
  const { open, form, sent } = decisions;
  const may = open.filter(({ obstacle }) => obstacle === null);
  const mayNot = open.filter(({ obstacle }) => obstacle !== null);
  const unfolded = sent ?? may[0]?.decision;
  const lost = sent !== null && !may.some(({ decision }) => decision === sent);
  return (
    <>
      {form.errors
        .filter(({ field }) => field === null)
        .map((error) => (
          <Alert key={error.code} tone="error">
            {errorText(page, error)}
          </Alert>
        ))}
      {lost && <LostNote page={page} note={valueIn(form, `${sent}/note`)} />}
      {open.length === 0 && <p>{words('proposal.nothing-next')}</p>}
      {may.map(({ decision }) => (
        <details key={decision} class="dossier-decision" open={decision === unfolded}>
          <summary>{words(`decide.${decision}`)}</summary>
          <DecisionForm page={page} address={address} decisions={decisions} decision={decision} />
        </details>
      ))}
      {mayNot.length > 0 && (
        <ul class="dossier-obstacles">
          {mayNot.map(({ decision, obstacle }) => (
            <li key={decision}>
              <strong>{words(`decide.${decision}`)}</strong>
              {': '}
              {obstacle === 'other-role'
                ? words(`obstacle.other-role.${decision}`)
                : obstacle !== null && words(`obstacle.${obstacle}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was typed into a form that is not there any more: nothing that somebody wrote is lost. */
function LostNote({ page, note }: { page: Page; note: string }): VNode | null {
  if (note === '') return null;
  return (
    <>
      <p>{page.words('dossier.lost-note')}</p>
      <blockquote>{note}</blockquote>
    </>
  );
}

type DecisionFormProps = DecisionsProps & { decision: Decision };

const looks = {
  recommend: 'primary',
  approve: 'primary',
  'approve-second': 'primary',
  reject: 'danger',
  defer: 'quiet',
} as const;

function DecisionForm({ page, address, decisions, decision }: DecisionFormProps): VNode {
  const { words } = page;
  const { form, assessment, revision } = decisions;
  const verdict = decision === 'approve-second' ? 'approve' : decision;
  const options = reviewReasons[verdict].map((value) => ({
    value,
    label: reasonInWords(page, verdict, value),
  }));
  return (
    <Form
      page={page}
      action={`${address}/${decision === 'approve-second' ? 'second-approval' : decision}`}
      hidden={{ [`${decision}/assessment`]: assessment, _revision: String(revision) }}
      button={words(`decide-button.${decision}`)}
      look={looks[decision]}
    >
      <Consequence page={page} decisions={decisions} decision={decision} />
      <ChoiceField
        page={page}
        form={form}
        name={`${decision}/reason`}
        legend={words('decide.reason')}
        options={options}
      />
      {decision === 'defer' && (
        <InputField
          page={page}
          form={form}
          name="defer/until"
          label={words('decide.until')}
          hint={words('decide.until-hint')}
        />
      )}
      {decision === 'approve' && decisions.seats !== null && (
        <InputField
          page={page}
          form={form}
          name="approve/seats"
          label={words('decide.seats')}
          hint={words('decide.seats-hint', {
            states: page.terms.labels('state', decisions.seats.states),
            left: decisions.seats.left ?? 0,
            limited: decisions.seats.left === null ? 'no' : 'yes',
          })}
        />
      )}
      <TextArea
        page={page}
        form={form}
        name={`${decision}/note`}
        label={words('decide.note')}
        hint={words('decide.note-hint')}
        rows={3}
      />
    </Form>
  );
}

/** What follows from the decision, said before it is made. */
function Consequence(props: { page: Page; decisions: DecisionsModel; decision: Decision }): VNode {
  const { page, decisions, decision } = props;
  const { words } = page;
  const { heldUntil, secondAboveSeats, seats, firstApproval } = decisions;
  const isHeld = decision === 'approve' && seats !== null;
  return (
    <>
      <p>
        {decision === 'approve-second'
          ? words('consequence.approve-second', {
              seats: firstApproval.seats,
              states: page.terms.labels('state', firstApproval.states),
              until: heldUntil,
            })
          : words(`consequence.${decision}`)}
        {isHeld && ` ${words('consequence.held', { until: heldUntil })}`}
        {isHeld &&
          secondAboveSeats !== null &&
          ` ${words('consequence.second', { seats: secondAboveSeats })}`}
      </p>
      {decision === 'approve' && firstApproval.state === 'void' && (
        <p>{words('dossier.first-approval-void', { at: firstApproval.at, seats: 0 })}</p>
      )}
    </>
  );
}
