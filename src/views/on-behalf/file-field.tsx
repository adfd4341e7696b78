import type { VNode } from 'preact';
import { attachmentTypes, mostAttachmentBytes } from '../../domain/attachment.ts';
import { Field } from '../form/field.tsx';
import type { FormState, Page } from '../page.ts';

type FileFieldProps = { page: Page; form: FormState; optional?: boolean };

/** Where a document is chosen. No browser fills it in again. */
export function FileField({ page, form, optional = false }: FileFieldProps): VNode {
  const { words } = page;
  return (
    <Field
      page={page}
      form={form}
      name="document"
      label={words('documents.document')}
      hint={words('documents.hint', { limit: mostAttachmentBytes / 1_000_000 })}
      optional={optional}
    >
      {(attributes) => (
        <input
          {...attributes}
          class="on-behalf-file"
          type="file"
          name="document"
          accept={attachmentTypes.join(',')}
        />
      )}
    </Field>
  );
}
