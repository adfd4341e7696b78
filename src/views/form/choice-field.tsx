import type { VNode } from 'preact';
import { type FormState, type Page, valuesIn } from '../page.ts';
import { errorsOfField } from './error-text.ts';
import { idOfField } from './field.tsx';
import type { Option } from './option.ts';

type ChoiceFieldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape. */
  name: string;
  legend: string;
  hint?: string;
  options: readonly Option[];
  /** Any number of them, by ticking; else one of them. */
  multiple?: boolean;
  /** Beside one another, where the words are short. */
  inline?: boolean;
};

/** One of a few values, or any number of them, all in sight. */
export function ChoiceField(props: ChoiceFieldProps): VNode {
  const { page, form, name, legend, hint, options, multiple = false, inline = false } = props;
  const id = idOfField(name);
  const chosen = valuesIn(form, name);
  const errors = errorsOfField(page, form.errors, name);
  const wrong = errors.length > 0;
  const look = multiple ? 'checkbox' : 'radio';
  const described = [hint !== undefined && `${id}-hint`, wrong && `${id}-error`].filter(Boolean);
  return (
    <fieldset
      class={wrong ? 'usa-fieldset field field-wrong' : 'usa-fieldset field'}
      aria-describedby={described.length === 0 ? undefined : described.join(' ')}
    >
      <legend class="usa-legend">{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {errors.join(' ')}
        </p>
      )}
      <div class={inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option, index) => (
          <div class={`usa-${look}`} key={option.value}>
            <input
              class={`usa-${look}__input`}
              type={look}
              // The first takes the focus that the error summary gives.
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
            />
            <label class={`usa-${look}__label`} for={index === 0 ? id : `${id}-${option.value}`}>
              {option.label}
              {option.hint !== undefined && (
                <span class={`usa-${look}__label-description`}>{option.hint}</span>
              )}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
