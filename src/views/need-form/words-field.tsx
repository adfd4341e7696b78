import type { VNode } from 'preact';
import { Field } from '../form/field.tsx';
import { type FormState, type Page, valuesIn } from '../page.ts';

type WordsFieldProps = { page: Page; form: FormState; name: string; label: string; hint: string };

/** A list of short texts, one a line. */
export function WordsField({ page, form, name, label, hint }: WordsFieldProps): VNode {
  const values = valuesIn(form, name);
  return (
    <Field page={page} form={form} name={name} label={label} hint={hint}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="usa-textarea"
          name={name}
          rows={Math.max(2, values.length)}
        >
          {values.join('\n')}
        </textarea>
      )}
    </Field>
  );
}
