import type { VNode } from 'preact';
import { valueIn } from '../page.ts';
import { Field, type FieldProps } from './field.tsx';
import { shapeOfField } from './shaped.ts';

/** A limit below this is worth saying; nobody types more by hand. */
const worthSaying = 5_000;

/**
 * Several lines to type in. A long text is not cut off when it is pasted: its limit is said, and an error
 * that says so keeps every word.
 */
export function TextArea({ rows = 5, hint, ...props }: FieldProps & { rows?: number }): VNode {
  const { page, form, name } = props;
  const maximum = shapeOfField(form, name)?.maxLength;
  const limit =
    maximum !== undefined && maximum <= worthSaying
      ? [page.words('form.up-to-characters', { maximum })]
      : [];
  const hints = [...(hint === undefined ? [] : [hint]), ...limit];
  return (
    <Field {...props} {...(hints.length > 0 && { hint: hints.join(' ') })}>
      {(attributes) => (
        <textarea {...attributes} class="usa-textarea" name={name} rows={rows}>
          {valueIn(form, name)}
        </textarea>
      )}
    </Field>
  );
}
