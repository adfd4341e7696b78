import type { VNode } from 'preact';
import { kinds } from '../../domain/vocabulary.ts';
import { idOfField } from '../form/field.tsx';
import { InputField } from '../form/input-field.tsx';
import type { Option } from '../form/option.ts';
import { TextArea } from '../form/text-area.tsx';
import { type Page, valueIn, valuesIn } from '../page.ts';
import { buttonClass } from '../parts/button-look.ts';
import type { AsksModel } from './model.ts';

type AskFieldsProps = { page: Page; model: AsksModel; place: number };

/** One ask: what is asked for, one topic of it and one kind. */
export function AskFields({ page, model, place }: AskFieldsProps): VNode {
  const { words, terms } = page;
  const { form } = model;
  const name = `content/asks/${place}`;
  const kept = valueIn(form, `${name}/number`);
  const about = words('need-form.ask', { number: place + 1 });
  return (
    <fieldset class="usa-fieldset need-form-ask">
      <legend class="usa-legend">{about}</legend>
      {kept !== '' && <input type="hidden" name={`${name}/number`} value={kept} />}
      <InputField
        page={page}
        form={form}
        name={`${name}/title`}
        label={words('need-form.ask-title')}
      />
      <TextArea
        page={page}
        form={form}
        name={`${name}/description`}
        label={words('need-form.ask-description')}
        rows={3}
      />
      <OneOrMore
        name={`${name}/concepts`}
        label={words('need-form.ask-topic')}
        chosen={valuesIn(form, `${name}/concepts`)}
        options={topicsFor(page, model, place)}
        none={words('need-form.not-stated')}
      />
      <OneOrMore
        name={`${name}/wantedKinds`}
        label={words('need-form.ask-kind')}
        chosen={valuesIn(form, `${name}/wantedKinds`)}
        options={kinds.map((value) => ({ value, label: terms.label('kind', value) }))}
        none={words('need-form.not-stated')}
      />
      <button type="submit" name="go" value={`remove-${place}`} class={buttonClass('link')}>
        {words('need-form.remove-ask')}
        <span class="unseen"> {about}</span>
      </button>
    </fieldset>
  );
}

/** The topics that an ask can name: its own, those of the need, those that its words show. */
function topicsFor({ terms }: Page, model: AsksModel, place: number): Option[] {
  const { form, suggestedThemes } = model;
  const codes = [
    ...valuesIn(form, `content/asks/${place}/concepts`),
    ...valuesIn(form, 'content/concepts'),
    ...suggestedThemes.map(({ code }) => code),
  ];
  return [...new Set(codes)].map((value) => ({ value, label: terms.label('concept', value) }));
}

type OneOrMoreProps = {
  name: string;
  label: string;
  chosen: readonly string[];
  options: readonly Option[];
  none: string;
};

/** A choice of one; where an ask came with more of them, a choice for each, so that none is lost. */
function OneOrMore({ name, label, chosen, options, none }: OneOrMoreProps): VNode {
  const choices = chosen.length === 0 ? [''] : chosen;
  return (
    <div class="field">
      {choices.map((value, index) => {
        const id = index === 0 ? idOfField(name) : `${idOfField(name)}-${index}`;
        return (
          <div key={value}>
            <label for={id}>{label}</label>
            <select class="usa-select" id={id} name={name}>
              <option value="">{none}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value} selected={option.value === value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </div>
  );
}
