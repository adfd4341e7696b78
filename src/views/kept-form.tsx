import type { VNode } from 'preact';
import { keptField } from '../domain/own-fields.ts';
import { Form } from './form/form.tsx';
import { Layout } from './layout.tsx';
import type { Page } from './page.ts';

export type KeptFormModel = {
  /** The local address that the form was sent to. */
  path: string;
  /** What was typed, sealed. */
  kept: string;
  /** Whether documents came with it, which have to be chosen again. */
  documents: boolean;
};

/** Where whoever signed in again sends what they had typed when their session was over. */
export function keptFormPage(page: Page, { path, kept, documents }: KeptFormModel): VNode {
  const { words } = page;
  return (
    <Layout page={page} title={words('kept-form.title')}>
      <p>{words('kept-form.means')}</p>
      {documents && <p>{words('kept-form.documents')}</p>}
      <Form
        page={page}
        action={path}
        hidden={{ [keptField]: kept }}
        button={words('kept-form.send')}
      />
      <p>
        <a href="/desk">{words('kept-form.discard')}</a>
      </p>
    </Layout>
  );
}
