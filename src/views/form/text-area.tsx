import type { VNode } from 'preact';
import { type FormState, type Page, valueIn } from '../page.ts';
import { Field } from './field.tsx';

type TextAreaProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape. */
  name: string;
  label: string;
  hint?: string;
  rows?: number;
};

/** Several lines to type in. */
export function TextArea(props: TextAreaProps): VNode {
  const { page, form, name, label, hint, rows = 5 } = props;
  return (
    <Field page={page} form={form} name={name} label={label} {...(hint !== undefined && { hint })}>
      {(attributes) => (
        <textarea {...attributes} name={name} rows={rows}>
          {valueIn(form, name)}
        </textarea>
      )}
    </Field>
  );
}
