import type { VNode } from 'preact';
import type { FormState, Page } from '../page.ts';
import { errorsOfField } from './error-text.ts';
import { shapeOfField } from './shaped.ts';

/** What ties a control to its label, its hint and what is wrong with it. */
type ControlAttributes = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
};

/** What every field is given. */
export type FieldProps = {
  page: Page;
  form: FormState;
  /** The name in the input shape; the id of the field is made of it. */
  name: string;
  label: string;
  hint?: string;
  /** Whether it may stay empty; without it the input shape says so, and without a shape nothing is said. */
  optional?: boolean;
};

type FieldWithControl = FieldProps & {
  /** The control itself. */
  children: (attributes: ControlAttributes) => VNode;
};

/** The id of a field, to which the error summary links. */
export function idOfField(name: string): string {
  return `field-${name}`;
}

/** What is said of a field besides its label: that it is optional, what is expected, what is wrong. */
export function remarksOn({ page, form, name, hint, optional }: Omit<FieldProps, 'label'>) {
  const id = idOfField(name);
  const errors = errorsOfField(page, form.errors, name);
  const isOptional = optional ?? shapeOfField(form, name)?.required === false;
  const wrong = errors.length > 0;
  const ids = [
    isOptional && `${id}-optional`,
    hint !== undefined && `${id}-hint`,
    wrong && `${id}-error`,
  ].filter(Boolean);
  return {
    id,
    wrong,
    describedBy: ids.length === 0 ? undefined : ids.join(' '),
    /** Beside the label, not in it: the name of the field stays what it is. */
    mark: isOptional && (
      <span class="optional" id={`${id}-optional`}>
        ({page.words('form.optional')})
      </span>
    ),
    notes: (
      <>
        {hint !== undefined && (
          <span class="usa-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {wrong && (
          <span class="usa-error-message" id={`${id}-error`}>
            {errors.join(' ')}
          </span>
        )}
      </>
    ),
  };
}

/** A control with its label, its hint and what is wrong with it. */
export function Field({ label, children, ...props }: FieldWithControl): VNode {
  const { id, wrong, describedBy, mark, notes } = remarksOn(props);
  return (
    <div class={wrong ? 'usa-form-group usa-form-group--error field' : 'usa-form-group field'}>
      <label class="usa-label" for={id}>
        {label}
      </label>
      {mark}
      {notes}
      {children({
        id,
        'aria-describedby': describedBy,
        'aria-invalid': wrong ? 'true' : undefined,
      })}
    </div>
  );
}
