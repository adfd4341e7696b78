import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { DocumentField } from './document-field.tsx';

export type DocumentRow = {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  attachedOn: string;
};

export type DocumentsModel = {
  noun: 'need' | 'offer';
  reference: string;
  revision: number;
  documents: readonly DocumentRow[];
  form: FormState;
  mayAttach: boolean;
  /** Whether the owner has not yet said that what was entered for it is its word. */
  unconfirmed: boolean;
};

/** The documents of a record that was entered for its owner. */
export function documentsPage(page: Page, model: DocumentsModel): VNode {
  const { words, date, number } = page;
  const { noun, reference, documents, form } = model;
  const record = `/${noun}s/${reference}`;
  return (
    <Layout page={page} title={words('documents.title', { reference })} errors={form.errors}>
      <Notice page={page} />
      {documents.length === 0 ? (
        <p>{words('documents.none')}</p>
      ) : (
        <ul class="on-behalf-documents">
          {documents.map(({ id, name, size, attachedOn }) => (
            <li key={id}>
              <a href={`${record}/documents/${id}`}>{name}</a>{' '}
              <span class="usa-hint">
                {words('documents.about', {
                  size: number(Math.max(1, Math.round(size / 1000))),
                  date: date(attachedOn),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {model.mayAttach && (
        <Form
          page={page}
          action={`${record}/documents`}
          revision={model.revision}
          button={words('documents.attach')}
          files
        >
          <DocumentField page={page} form={form} />
        </Form>
      )}
      {model.unconfirmed && <Alert tone="info">{words('documents.unconfirmed')}</Alert>}
      <p>
        <a href={record}>{words(`documents.back-${noun}`)}</a>
      </p>
    </Layout>
  );
}
