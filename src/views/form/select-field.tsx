import type { VNode } from 'preact';
import { type FormState, type Page, valueIn } from '../page.ts';
import { Field } from './field.tsx';
import type { Option } from './option.ts';

type SelectFieldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape. */
  name: string;
  label: string;
  hint?: string;
  options: readonly Option[];
  /** The words of the empty choice; without them one of the options is always chosen. */
  none?: string;
};

/** One of many values. */
export function SelectField(props: SelectFieldProps): VNode {
  const { page, form, name, label, hint, options, none } = props;
  const chosen = valueIn(form, name);
  return (
    <Field page={page} form={form} name={name} label={label} {...(hint !== undefined && { hint })}>
      {(attributes) => (
        <select {...attributes} class="usa-select" name={name}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === chosen}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
