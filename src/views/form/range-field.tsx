import type { VNode } from 'preact';
import { valueIn } from '../page.ts';
import { Field, type FieldProps, idOfField } from './field.tsx';

type RangeFieldProps = FieldProps & { minimum: number; maximum: number; step: number };

/** A number that is moved; what it stands at is said beside it. */
export function RangeField({ minimum, maximum, step, ...props }: RangeFieldProps): VNode {
  const { form, name } = props;
  const value = valueIn(form, name);
  return (
    <Field {...props}>
      {(attributes) => (
        <span class="range">
          <input
            {...attributes}
            type="range"
            name={name}
            min={minimum}
            max={maximum}
            step={step}
            value={value}
            data-output={`${idOfField(name)}-value`}
          />
          <output id={`${idOfField(name)}-value`} for={attributes.id}>
            {value}
          </output>
        </span>
      )}
    </Field>
  );
}
