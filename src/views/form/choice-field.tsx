import type { VNode } from 'preact';
import { valuesIn } from '../page.ts';
import { Written } from '../user-text.tsx';
import { type FieldProps, remarksOn } from './field.tsx';
import type { Option } from './option.ts';

type ChoiceFieldProps = Omit<FieldProps, 'label'> & {
  legend: string;
  options: readonly Option[];
  /** Any number of them, by ticking; else one of them. */
  multiple?: boolean;
  /** Beside one another, where the words are short. */
  inline?: boolean;
};

/** More choices than this are read in columns. */
const many = 8;

/** One of a few values, or any number of them, all in sight. */
export function ChoiceField(props: ChoiceFieldProps): VNode {
  const { page, form, name, legend, options, multiple = false, inline = false } = props;
  const { id, wrong, describedBy, mark, notes } = remarksOn(props);
  const chosen = valuesIn(form, name);
  const look = multiple ? 'checkbox' : 'radio';
  // The first takes the focus that the error summary gives.
  const idOf = (index: number, value: string) => (index === 0 ? id : `${id}-${value}`);
  return (
    <fieldset
      class={
        wrong
          ? 'usa-fieldset usa-form-group usa-form-group--error field'
          : 'usa-fieldset usa-form-group field'
      }
      aria-describedby={describedBy}
    >
      <legend class="usa-legend">
        {legend}
        {mark}
      </legend>
      {notes}
      <div class={arrangement(inline, options.length)}>
        {options.map(({ value, label, language, hint }, index) => (
          <div class={`usa-${look}`} key={value}>
            <input
              class={`usa-${look}__input`}
              type={look}
              id={idOf(index, value)}
              name={name}
              value={value}
              checked={chosen.includes(value)}
            />
            <label class={`usa-${look}__label`} for={idOf(index, value)}>
              {language === undefined ? (
                label
              ) : (
                <Written page={page} language={language}>
                  {label}
                </Written>
              )}
              {hint !== undefined && <span class={`usa-${look}__label-description`}>{hint}</span>}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function arrangement(inline: boolean, count: number): string {
  if (inline) return 'choices choices-inline';
  return count > many ? 'choices choices-many' : 'choices';
}
