import type { VNode } from 'preact';
import { valueIn } from '../page.ts';
import { Field, type FieldProps } from './field.tsx';
import { shapeOfField } from './shaped.ts';

/** A line of a form made from an input shape, which says whether it is a date, a number or text. */
export function InputField(props: FieldProps): VNode {
  const { form, name } = props;
  const shape = shapeOfField(form, name);
  const value = valueIn(form, name);
  return (
    <Field {...props}>
      {(attributes) => {
        const common = {
          ...attributes,
          name,
          value,
          class: 'usa-input',
          autocomplete: 'off',
        } as const;
        if (shape?.type === 'date') return <input {...common} type="date" />;
        // What is typed into a number field and is none is lost; here it comes back with its error.
        if (shape?.type === 'number') return <input {...common} type="text" inputmode="numeric" />;
        return <input {...common} type="text" maxLength={shape?.maxLength} />;
      }}
    </Field>
  );
}
