import type { VNode } from 'preact';
import { attachmentTypes, mostAttachmentBytes } from '../../domain/attachment.ts';
import { FileField } from '../form/file-field.tsx';
import type { FormState, Page } from '../page.ts';

type DocumentFieldProps = { page: Page; form: FormState; optional?: boolean };

/** Where a document is chosen. */
export function DocumentField({ page, form, optional = false }: DocumentFieldProps): VNode {
  const { words } = page;
  return (
    <FileField
      page={page}
      form={form}
      name="document"
      label={words('documents.document')}
      hint={words('documents.hint', { limit: mostAttachmentBytes / 1_000_000 })}
      accept={attachmentTypes.join(',')}
      optional={optional}
    />
  );
}
