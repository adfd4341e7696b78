import type { ComponentChildren, VNode } from 'preact';
import type { MessageKey } from '../../messages/catalogues.ts';
import { OwnFields } from '../form/own-fields.tsx';
import { type TypedForm, typedFormId } from '../form/typed-form.ts';
import { Layout } from '../layout.tsx';
import { ReturnNote } from '../needs/return-note.tsx';
import { trailToNeed } from '../needs/trail.ts';
import { Notice } from '../notice.tsx';
import type { Page } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import { StepIndicator } from '../parts/step-indicator.tsx';
import type { StepModel } from './model.ts';
import { Overtaken } from './overtaken.tsx';
import { addressOfStep, needSteps } from './steps.ts';

type StepPageProps = {
  page: Page;
  model: StepModel;
  title: MessageKey;
  children: ComponentChildren;
};

/** The page of a step: where one is, what was just saved, and the step itself. */
export function StepPage({ page, model, title, children }: StepPageProps): VNode {
  const { words } = page;
  const { step, form, need, overtaken } = model;
  return (
    <Layout
      page={page}
      title={words(title)}
      errors={form.errors}
      {...(need !== null && { trail: trailToNeed(page, need.reference) })}
      {...(step !== 'check' && { typed: typedForm(page, model) })}
    >
      <StepIndicator
        page={page}
        steps={needSteps.map((one) => words(`need-form.step.${one}`))}
        present={needSteps.indexOf(step)}
      />
      <Notice page={page} />
      {need !== null && need.returnNote !== null && (
        <ReturnNote page={page} note={need.returnNote} />
      )}
      {overtaken && <Overtaken page={page} model={model} />}
      {children}
      <Back page={page} model={model} />
    </Layout>
  );
}

/** The form of the step, as a change of language sends it. */
function typedForm({ words }: Page, { need, step }: StepModel): TypedForm {
  return {
    action: addressOfStep(need?.reference ?? null, step),
    enter: { name: 'go', value: 'next', label: words('need-form.save-and-continue') },
  };
}

/** The way back to the step before; to the need itself, where it is edited from its page. */
function Back({ page, model: { need, step } }: { page: Page; model: StepModel }): VNode | null {
  const before = needSteps[needSteps.indexOf(step) - 1];
  if (need === null || before === undefined) return null;
  return (
    <p>
      <a href={addressOfStep(need.reference, before)}>
        {page.words('need-form.back', { step: page.words(`need-form.step.${before}`) })}
      </a>
    </p>
  );
}

type StepFormProps = {
  page: Page;
  model: StepModel;
  /** Whether a document can be sent with it. */
  documents?: boolean;
  children: ComponentChildren;
};

/** The form of a step: saved and continued, or saved for later. */
export function StepForm({ page, model, documents = false, children }: StepFormProps): VNode {
  const { words } = page;
  const { need, overtaken, unsaved } = model;
  return (
    <form
      id={typedFormId}
      method="post"
      action={typedForm(page, model).action}
      {...(documents && { enctype: 'multipart/form-data' as const })}
      class="need-form"
      data-keep={unsaved ? 'unsaved' : ''}
      novalidate
    >
      <OwnFields page={page} revision={need?.revision} />
      {children}
      <div class="buttons">
        <button type="submit" name="go" value="next" class={buttonClass('primary')}>
          {words(overtaken ? 'need-form.keep-mine' : 'need-form.save-and-continue')}
        </button>
        <button type="submit" name="go" value="later" class={buttonClass('quiet')}>
          {words('need-form.save-for-later')}
        </button>
      </div>
    </form>
  );
}
