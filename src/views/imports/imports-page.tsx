import type { VNode } from 'preact';
import { isMessageKey } from '../../messages/catalogues.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { FileField } from '../form/file-field.tsx';
import { Form } from '../form/form.tsx';
import { InputField } from '../form/input-field.tsx';
import { Layout } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import type { FormState, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { Details } from '../parts/details.tsx';
import { Section } from '../parts/section.tsx';
import { StatusLine } from './status-line.tsx';

type KeptModel = {
  id: string;
  noun: 'needs' | 'offers';
  fileName: string;
  createdAt: Date;
  imported: boolean;
};

type TemplateModel = {
  noun: 'needs' | 'offers';
  columns: readonly { name: string; required: boolean }[];
};

export type ImportsModel = {
  form: FormState;
  /** Files that the reader brought and that are still kept. */
  kept: readonly KeptModel[];
  /** So many files are kept: one more takes the place of the oldest. */
  mostKept: number;
  templates: readonly TemplateModel[];
  /** Whether the reader may register organizations on the way. */
  mayCreateProviders: boolean;
};

const options = ['atomic', 'overwrite', 'drafts'] as const;

/** Where files of needs and offers are brought: first they are tried, then they are imported. */
export function importsPage(page: Page, model: ImportsModel): VNode {
  const { form, kept, mostKept, templates, mayCreateProviders } = model;
  const oldest = kept.length < mostKept ? undefined : kept.at(-1);
  const { words } = page;
  const names = mayCreateProviders ? ([...options, 'createProviders'] as const) : options;
  return (
    <Layout page={page} title={words('imports.title')} errors={form.errors}>
      <Notice page={page} />
      <p>{words('imports.means')}</p>
      <Form page={page} action="/imports" button={words('imports.try')} files>
        <ChoiceField
          page={page}
          form={form}
          name="noun"
          legend={words('imports.noun')}
          options={(['needs', 'offers'] as const).map((value) => ({
            value,
            label: words(`imports.noun.${value}`),
          }))}
          inline
        />
        <InputField
          page={page}
          form={form}
          name="source"
          label={words('imports.source')}
          hint={words('imports.source-hint')}
        />
        <Details summary={words('imports.options')}>
          {names.map((name) => (
            <ChoiceField
              key={name}
              page={page}
              form={form}
              name={name}
              legend={words(`imports.option.${name}`)}
              options={[{ value: 'true', label: words(`imports.option-label.${name}`) }]}
              multiple
            />
          ))}
        </Details>
        {oldest !== undefined && (
          <Alert tone="warning">
            {words(oldest.imported ? 'imports.replaces-imported' : 'imports.replaces-undecided', {
              count: kept.length,
              file: oldest.fileName,
            })}
          </Alert>
        )}
        <FileField
          page={page}
          form={form}
          name="file"
          label={words('imports.file')}
          hint={words('imports.file-hint')}
          accept=".xlsx,.csv,.tsv,.json,.jsonl"
        />
      </Form>
      {kept.length > 0 && <Kept page={page} model={model} />}
      <Templates page={page} templates={templates} />
    </Layout>
  );
}

function Kept({ page, model }: { page: Page; model: ImportsModel }): VNode {
  const { words } = page;
  const { kept, mostKept: most } = model;
  return (
    <Section id="kept" title={words('imports.kept', { count: kept.length, most })}>
      <p>{words('imports.kept-means', { most })}</p>
      <ul class="rows">
        {kept.map((file) => (
          <li key={file.id}>
            <div>
              <a href={`/imports/${file.id}`}>{file.fileName}</a>{' '}
              <StatusLine page={page} imported={file.imported} />
              <p class="hint">
                {words(`imports.noun.${file.noun}`)} · {page.date(file.createdAt.toISOString())}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Templates({
  page,
  templates,
}: {
  page: Page;
  templates: readonly TemplateModel[];
}): VNode {
  const { words } = page;
  return (
    <Section id="templates" title={words('imports.templates')}>
      <p>{words('imports.templates-mean')}</p>
      <ul>
        {templates.map(({ noun }) => (
          <li key={noun}>
            {words(`imports.noun.${noun}`)}:{' '}
            <a href={`/imports/${noun}.xlsx`} download>
              XLSX
            </a>{' '}
            <a href={`/imports/${noun}.csv`} download>
              CSV
            </a>
          </li>
        ))}
      </ul>
      {templates.map((template) => (
        <Details
          key={template.noun}
          summary={words('imports.columns-of', { noun: words(`imports.noun.${template.noun}`) })}
        >
          <Columns page={page} template={template} />
        </Details>
      ))}
      <p>{words('imports.lists')}</p>
    </Section>
  );
}

function Columns({ page, template }: { page: Page; template: TemplateModel }): VNode {
  const { words } = page;
  return (
    <table>
      <caption class="unseen">{words(`imports.noun.${template.noun}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{words('imports.column')}</th>
          <th scope="col">{words('imports.column-meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {template.columns.map(({ name, required }) => {
          const key = `import-column.${name}`;
          return (
            <tr key={name}>
              <th scope="row" data-label={words('imports.column')}>
                <code>{name}</code>
              </th>
              <td data-label={words('imports.column-meaning')}>
                {isMessageKey(key) ? words(key) : name}
                {required && <strong> {words('imports.required')}</strong>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
