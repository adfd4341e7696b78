import type { VNode } from 'preact';
import { valueIn } from '../page.ts';
import { Field, type FieldProps } from './field.tsx';
import type { Option } from './option.ts';

type SelectFieldProps = FieldProps & {
  options: readonly Option[];
  /** The words of the empty choice; without them one of the options is always chosen. */
  none?: string;
};

/** One of many values. */
export function SelectField({ options, none, ...props }: SelectFieldProps): VNode {
  const { form, name } = props;
  const chosen = valueIn(form, name);
  // Where something is always chosen, nothing can be left open.
  const open = none === undefined ? { optional: false } : {};
  return (
    <Field {...open} {...props}>
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
