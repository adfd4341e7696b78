import type { VNode } from 'preact';
import type { FormState, Page } from '../page.ts';
import { errorsOfField } from './error-text.ts';

/** What a browser is told to fill in (HTML, autofill). */
type Autocomplete = 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off';

type TextFieldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape; the id of the field is made of it. */
  name: string;
  label: string;
  hint?: string;
  type?: keyof typeof ofType;
  autocomplete: Autocomplete;
  inputmode?: 'text' | 'email' | 'numeric';
  /** About how many characters are expected: the field is as wide. */
  width?: 'code';
};

/** The types of lines apart, as the types of elements have them. */
const ofType = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
} as const;

/** The id of a field, to which the error summary links. */
export function idOfField(name: string): string {
  return `field-${name}`;
}

/** A line to type in, with its label, its hint and what is wrong with it. A password is never filled in. */
export function TextField(props: TextFieldProps): VNode {
  const { page, form, name, label, hint, type = 'text', autocomplete, inputmode, width } = props;
  const id = idOfField(name);
  const errors = errorsOfField(page, form.errors, name);
  const described = [hint !== undefined && `${id}-hint`, errors.length > 0 && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {errors.join(' ')}
        </p>
      )}
      <input
        {...ofType[type]}
        id={id}
        name={name}
        class={width}
        autocomplete={autocomplete}
        inputmode={inputmode}
        autocapitalize="none"
        spellcheck={false}
        value={type === 'password' ? undefined : form.values[name]}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={errors.length > 0 ? 'true' : undefined}
      />
    </div>
  );
}
