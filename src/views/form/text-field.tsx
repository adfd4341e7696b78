import type { VNode } from 'preact';
import { valueIn } from '../page.ts';
import { Field, type FieldProps } from './field.tsx';

/** The types of lines, each apart as the types of elements have them. */
const ofType = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
} as const;

type TextFieldProps = FieldProps & {
  type?: keyof typeof ofType;
  /** What a browser is told to fill in (HTML, autofill). */
  autocomplete: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off';
  inputmode?: 'text' | 'email' | 'numeric';
  /** About how much is expected: the field is as wide. */
  width?: 'code';
};

/** A line to type in. A password is never filled in again. */
export function TextField(props: TextFieldProps): VNode {
  const { type = 'text', autocomplete, inputmode, width, ...field } = props;
  const { form, name } = field;
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...ofType[type]}
          {...attributes}
          name={name}
          class={width === undefined ? 'usa-input' : `usa-input ${width}`}
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
