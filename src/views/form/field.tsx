import type { VNode } from 'preact';
import type { FormState, Page } from '../page.ts';
import { errorsOfField } from './error-text.ts';

/** What ties a control to its label, its hint and what is wrong with it. */
type ControlAttributes = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
};

type FieldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape; the id of the field is made of it. */
  name: string;
  label: string;
  hint?: string;
  /** The control itself. */
  children: (attributes: ControlAttributes) => VNode;
};

/** The id of a field, to which the error summary links. */
export function idOfField(name: string): string {
  return `field-${name}`;
}

/** A control with its label, its hint and what is wrong with it. */
export function Field({ page, form, name, label, hint, children }: FieldProps): VNode {
  const id = idOfField(name);
  const errors = errorsOfField(page, form.errors, name);
  const wrong = errors.length > 0;
  const described = [hint !== undefined && `${id}-hint`, wrong && `${id}-error`].filter(Boolean);
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {errors.join(' ')}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': wrong ? 'true' : undefined,
      })}
    </div>
  );
}
