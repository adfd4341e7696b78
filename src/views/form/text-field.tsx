import type { VNode } from 'preact';
import { type FormState, type Page, valueIn } from '../page.ts';
import { Field } from './field.tsx';

/** The types of lines, each apart as the types of elements have them. */
const ofType = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
} as const;

type TextFieldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape. */
  name: string;
  label: string;
  hint?: string;
  type?: keyof typeof ofType;
  /** What a browser is told to fill in (HTML, autofill). */
  autocomplete: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off';
  inputmode?: 'text' | 'email' | 'numeric';
  /** About how much is expected: the field is as wide. */
  width?: 'code';
};

/** A line to type in. A password is never filled in again. */
export function TextField(props: TextFieldProps): VNode {
  const { page, form, name, label, hint, type = 'text', autocomplete, inputmode, width } = props;
  return (
    <Field page={page} form={form} name={name} label={label} {...(hint !== undefined && { hint })}>
      {(attributes) => (
        <input
          {...ofType[type]}
          {...attributes}
          name={name}
          class={width}
          autocomplete={autocomplete}
          inputmode={inputmode}
          autocapitalize="none"
          spellcheck={false}
          value={type === 'password' ? undefined : valueIn(form, name)}
        />
      )}
    </Field>
  );
}
