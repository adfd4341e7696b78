import type { VNode } from 'preact';
import { kinds, languages, modes, needVisibilities, urgencies } from '../../domain/vocabulary.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { FoldedChoices } from '../form/folded-choices.tsx';
import { InputField } from '../form/input-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { type Page, valuesIn } from '../page.ts';
import type { StepModel } from './model.ts';
import { StepForm, StepPage } from './step-form.tsx';
import { WordsField } from './words-field.tsx';

export type DetailsModel = StepModel & {
  /** The code of the organization that the need belongs to: it does not exclude itself. */
  owner: string;
};

/** The second step: everything that helps to find the right offer, none of it required. */
export function detailsStepPage(page: Page, model: DetailsModel): VNode {
  const { words, terms } = page;
  const field = { page, form: model.form };
  const inWords = (noun: 'kind' | 'mode' | 'language', codes: readonly string[]) =>
    codes.map((value) => ({ value, label: terms.label(noun, value) }));
  return (
    <StepPage page={page} model={model} title="need-form.title.details">
      <p>{words('need-form.details-lead')}</p>
      <StepForm page={page} model={model}>
        <h2>{words('need-form.who')}</h2>
        <ChoiceField
          {...field}
          name="content/audience"
          legend={words('need-field.audience')}
          hint={words('need-form.audience-hint')}
          options={terms.all('audience')}
          multiple
        />
        <WordsField
          {...field}
          name="content/audienceText"
          label={words('need-form.audience-text')}
          hint={words('need-form.audience-text-hint')}
        />
        <InputField
          {...field}
          name="content/participants"
          label={words('need-field.participants')}
          hint={words('need-form.participants-hint')}
        />
        <h2>{words('need-form.what')}</h2>
        <ChoiceField
          {...field}
          name="content/wantedKinds"
          legend={words('need-field.wantedKinds')}
          hint={words('need-form.kinds-hint')}
          options={inWords('kind', kinds)}
          multiple
        />
        <ChoiceField
          {...field}
          name="content/modes"
          legend={words('need-field.modes')}
          hint={words('need-form.modes-hint')}
          options={inWords('mode', modes)}
          multiple
          inline
        />
        <h2>{words('need-form.languages')}</h2>
        <ChoiceField
          {...field}
          name="content/deliveryLanguages"
          legend={words('need-field.deliveryLanguages')}
          hint={words('need-form.delivery-hint')}
          options={inWords('language', languages)}
          multiple
          inline
        />
        <ChoiceField
          {...field}
          name="content/passiveLanguages"
          legend={words('need-form.passive-languages')}
          hint={words('need-form.passive-hint')}
          options={inWords('language', languages)}
          multiple
          inline
        />
        <h2>{words('need-form.when')}</h2>
        <fieldset class="usa-fieldset">
          <legend class="usa-legend">{words('need-field.window')}</legend>
          <span class="usa-hint">{words('need-form.window-hint')}</span>
          <div class="need-form-window">
            <InputField {...field} name="content/window/from" label={words('need-form.from')} />
            <InputField {...field} name="content/window/to" label={words('need-form.to')} />
          </div>
        </fieldset>
        <SelectField
          {...field}
          name="content/urgency"
          label={words('need-field.urgency')}
          hint={words('need-form.urgency-hint')}
          options={urgencies.map((value) => ({ value, label: words(`urgency.${value}`) }))}
          none={words('need-form.not-stated')}
        />
        <h2>{words('need-form.confidentiality')}</h2>
        <Visibility page={page} model={model} />
        <FoldedChoices
          {...field}
          name="content/excludedProviders"
          legend={words('need-field.excludedProviders')}
          hint={words('need-form.excluded-hint')}
          options={terms.all('organization').filter(({ value }) => value !== model.owner)}
        />
        <h2>{words('need-form.mandates')}</h2>
        <FoldedChoices
          {...field}
          name="content/instruments"
          legend={words('need-form.instruments')}
          hint={words('need-form.instruments-hint')}
          options={terms.all('instrument')}
        />
        <FoldedChoices
          {...field}
          name="content/actions"
          legend={words('need-form.actions')}
          hint={words('need-form.actions-hint')}
          options={actionsIn(page)}
        />
      </StepForm>
    </StepPage>
  );
}

/** The levels in plain words, from least to most; the first where none is chosen. */
function Visibility({ page, model: { form } }: { page: Page; model: StepModel }): VNode {
  const { words } = page;
  const chosen = valuesIn(form, 'content/visibility');
  const visibility = chosen.length === 0 ? needVisibilities.slice(0, 1) : chosen;
  return (
    <ChoiceField
      page={page}
      form={{ ...form, values: { ...form.values, 'content/visibility': visibility } }}
      name="content/visibility"
      legend={words('need-field.visibility')}
      hint={words('need-form.visibility-hint')}
      options={needVisibilities.map((value) => ({
        value,
        label: words(`need-visibility.${value}`),
        hint: words(`need-form.visibility.${value}`),
      }))}
    />
  );
}

/** The actions of the work programme by their numbers, which is how people know them. */
function actionsIn({ terms }: Page) {
  return terms
    .all('action')
    .toSorted((a, b) => a.value.localeCompare(b.value, 'en', { numeric: true }))
    .map(({ value, label }) => ({ value, label: `${value} ${label}` }));
}
