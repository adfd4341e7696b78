import type { VNode } from 'preact';
import { type FormState, type Page, valueIn } from '../page.ts';
import { Field } from './field.tsx';
import { shapeOfField } from './shaped.ts';

type InputFieldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape, which says whether it is a date, a number or text, and its limits. */
  name: string;
  label: string;
  hint?: string;
};

/** A line of a form that is made from an input shape. */
export function InputField({ page, form, name, label, hint }: InputFieldProps): VNode {
  const shape = shapeOfField(form, name);
  const value = valueIn(form, name);
  return (
    <Field page={page} form={form} name={name} label={label} {...(hint !== undefined && { hint })}>
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
