import type { VNode } from 'preact';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-area.tsx';
import { Layout } from '../layout.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { trailToNeed } from './trail.ts';

/** Moves of a need that are made on a page of their own. */
export const movesByPage = [
  'return',
  'withdraw',
  'confirm-with-document',
  'request-confirmation',
] as const;
export type MoveByPage = (typeof movesByPage)[number];

export type MoveModel = {
  reference: string;
  revision: number;
  /** The name of the owner. */
  owner: string;
  form: FormState;
  /** Who can be asked to confirm. */
  people: readonly { id: string; name: string; email: string }[];
  /** The names of the documents that are attached. */
  documents: readonly string[];
  /** How many releases would end. */
  releases: number;
};

/** Where a move of a need is explained, and made. */
export function movePage(page: Page, move: MoveByPage, model: MoveModel): VNode {
  const { words } = page;
  const { reference, revision, form, owner, releases } = model;
  const address = `/needs/${reference}`;
  const nobody = move === 'request-confirmation' && model.people.length === 0;
  return (
    <Layout
      page={page}
      title={words(`need-move-title.${move}`, { reference })}
      errors={form.errors}
      trail={trailToNeed(page, reference)}
    >
      <p>{words(`need-move-means.${move}`, { owner, releases })}</p>
      {nobody && <Nobody page={page} model={model} />}
      {!nobody && (
        <Form
          page={page}
          action={`${address}/${move}`}
          revision={revision}
          button={words(`need.do-${move}`)}
          look={move === 'withdraw' ? 'danger' : 'primary'}
        >
          <Fields page={page} move={move} model={model} />
        </Form>
      )}
      <p>
        <a href={address}>{words('need.back', { reference })}</a>
      </p>
    </Layout>
  );
}

/** What can be done where there is nobody whom a link could be sent to. */
function Nobody({ page, model: { owner, reference } }: { page: Page; model: MoveModel }): VNode {
  const { words } = page;
  return (
    <Alert tone="warning" title={words('need.nobody-to-ask', { owner })}>
      <p>{words('need.nobody-to-ask-means')}</p>
      <p>
        <a href={`/needs/${reference}/documents`}>{words('need.attach-documents')}</a>
      </p>
    </Alert>
  );
}

function Fields(props: { page: Page; move: MoveByPage; model: MoveModel }): VNode | null {
  const { page, move, model } = props;
  const { words } = page;
  const { form, people, documents } = model;
  if (move === 'return') {
    return (
      <TextArea
        page={page}
        form={form}
        name="note"
        label={words('need.return-note')}
        hint={words('need.return-hint')}
      />
    );
  }
  if (move === 'request-confirmation') {
    return (
      <ChoiceField
        page={page}
        form={form}
        name="person"
        legend={words('need.whom-to-ask')}
        options={people.map(({ id, name, email }) => ({ value: id, label: name, hint: email }))}
      />
    );
  }
  if (move === 'confirm-with-document') {
    return (
      <>
        <p>{words('need.documents-attached')}</p>
        <ul>
          {documents.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <p>
          <a href={`/needs/${model.reference}/documents`}>{words('need.read-documents')}</a>
        </p>
      </>
    );
  }
  return null;
}
