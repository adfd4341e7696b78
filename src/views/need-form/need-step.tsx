import type { VNode } from 'preact';
import { languages } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { InputField } from '../form/input-field.tsx';
import type { Option } from '../form/option.ts';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { DocumentField } from '../on-behalf/document-field.tsx';
import { OwnerFields } from '../on-behalf/owner-fields.tsx';
import { type Page, valueIn, valuesIn } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { LiveHelp } from './live-help.tsx';
import type { StepModel } from './model.ts';
import { StepForm, StepPage } from './step-form.tsx';
import { addressOfStep } from './steps.ts';
import { Translations } from './translations.tsx';

export type NeedStepModel = StepModel & {
  /** Whose need an officer can enter; none for whoever files for their own organization. */
  owners: readonly Option[];
};

/** The first step: the need in the words of whoever has it. */
export function needStepPage(page: Page, model: NeedStepModel): VNode {
  const { words, terms } = page;
  const { form, need, owners, ownState } = model;
  const field = { page, form };
  const enters = need === null && owners.length > 0;
  return (
    <StepPage page={page} model={model} title="need-form.title.need">
      {need === null && <p>{words(enters ? 'need-form.lead-on-behalf' : 'need-form.lead')}</p>}
      <div class="need-form-beside">
        <StepForm page={page} model={model} documents={enters}>
          {enters && <OwnerFields {...field} owners={owners} />}
          <SelectField
            {...field}
            name="content/language"
            label={words('need-form.language')}
            hint={words('need-form.language-hint')}
            options={languages.map((value) => ({ value, label: terms.label('language', value) }))}
          />
          <InputField
            {...field}
            name="content/title"
            label={words('need-form.name')}
            hint={words('need-form.name-hint')}
          />
          <TextArea
            {...field}
            name="content/description"
            label={words('need-form.description')}
            hint={words('need-form.description-hint')}
            rows={9}
          />
          {ownState !== null && (
            <p class="need-form-for">
              {words('need-form.for-state', { state: terms.label('state', ownState) })}
            </p>
          )}
          {ownState === null && <States {...model} page={page} enters={enters} />}
          <Translations {...field} />
          {enters && <DocumentField {...field} optional />}
        </StepForm>
        <LiveHelp
          page={page}
          action={addressOfStep(need?.reference ?? null, 'need')}
          reading={null}
        />
      </div>
    </StepPage>
  );
}

/** For whom the need of a group is; for an officer only where the owner is no state. */
function States({ page, form, enters }: NeedStepModel & { page: Page; enters: boolean }): VNode {
  const { words, terms } = page;
  const fields = (
    <>
      <SelectField
        page={page}
        form={form}
        name="content/group"
        label={words('need-form.group')}
        hint={words('need-form.group-hint')}
        options={terms.all('group')}
        none={words('need-form.no-group')}
      />
      <ChoiceField
        page={page}
        form={form}
        name="content/beneficiaries"
        legend={words('need-form.beneficiaries')}
        hint={words('need-form.beneficiaries-hint')}
        options={terms.all('state')}
        multiple
      />
    </>
  );
  if (!enters) return fields;
  const isOpen =
    valueIn(form, 'content/group') !== '' ||
    valuesIn(form, 'content/beneficiaries').length > 0 ||
    form.errors.some(({ field }) => field === 'content/beneficiaries');
  return (
    <Details open={isOpen} summary={words('need-form.several-states')}>
      {fields}
    </Details>
  );
}
