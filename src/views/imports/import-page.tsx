import type { VNode } from 'preact';
import { Form } from '../form/form.tsx';
import { Layout } from '../layout.tsx';
import type { FormError, Page } from '../page.ts';
import { Alert } from '../parts/alert.tsx';
import { Details } from '../parts/details.tsx';
import { Figures } from '../parts/figures.tsx';
import { Section } from '../parts/section.tsx';
import { findingText } from './finding-text.ts';
import type { FindingModel, ImportFileModel, TellingModel } from './model.ts';

export type ImportPageModel = { file: ImportFileModel; errors: readonly FormError[] };

/** A file that was tried, with the way to import it; or what became of it. */
export function importPage(page: Page, { file, errors }: ImportPageModel): VNode {
  const { words } = page;
  const telling = file.result ?? file.trial;
  const imported = file.result !== null;
  // What is brought next is mostly the same file, corrected.
  const again = new URLSearchParams({ noun: file.noun, source: file.source }).toString();
  return (
    <Layout
      page={page}
      title={words(imported ? 'imports.result-title' : 'imports.trial-title', {
        file: file.fileName,
      })}
      errors={errors}
      wide
    >
      <Verdict page={page} file={file} telling={telling} />
      <Figures
        figures={(['rows', 'created', 'updated', 'unchanged', 'errors', 'warnings'] as const).map(
          (name) => ({
            name: words(`imports.count.${name}`),
            value: page.number(telling[name]),
          }),
        )}
      />
      {!imported && <Decision page={page} file={file} />}
      {telling.findings.length > 0 && <Findings page={page} file={file} telling={telling} />}
      {telling.taken.length > 0 && (
        <TakenRecords page={page} telling={telling} imported={imported} />
      )}
      <p>
        <a href={`/imports?${again}`}>{words('imports.another')}</a>
      </p>
    </Layout>
  );
}

/** Whether anything is left to be taken once the file is imported. */
function takes({ created, updated, errors }: TellingModel, atomic: boolean): boolean {
  return created + updated > 0 && !(atomic && errors > 0);
}

type VerdictProps = { page: Page; file: ImportFileModel; telling: TellingModel };

function Verdict({ page, file, telling }: VerdictProps): VNode {
  const { words } = page;
  if (file.result !== null) {
    const changed = telling.created + telling.updated;
    return (
      <Alert tone={telling.errors > 0 ? 'warning' : 'success'}>
        {words('imports.imported', { changed, errors: telling.errors })}
      </Alert>
    );
  }
  const { errors } = telling;
  if (takes(telling, file.atomic)) {
    return (
      <Alert tone={errors > 0 ? 'warning' : 'info'}>
        {words(errors > 0 ? 'imports.tried-with-errors' : 'imports.tried', { errors })}
      </Alert>
    );
  }
  return (
    <Alert tone={errors > 0 ? 'error' : 'info'}>
      {words(errors > 0 ? 'imports.tried-in-vain' : 'imports.nothing-new')}
    </Alert>
  );
}

function Decision({ page, file }: { page: Page; file: ImportFileModel }): VNode {
  const { words } = page;
  const { created, updated } = file.trial;
  return (
    <>
      <p>{words('imports.decide-until', { date: page.date(file.expiresAt.toISOString()) })}</p>
      <div class="buttons">
        {takes(file.trial, file.atomic) && (
          <Form
            page={page}
            action={`/imports/${file.id}`}
            button={words('imports.carry-out', { count: created + updated })}
            inline
          />
        )}
        <Form
          page={page}
          action={`/imports/${file.id}/discard`}
          button={words('imports.discard')}
          look="quiet"
          inline
        />
      </div>
    </>
  );
}

function Findings({ page, file, telling }: VerdictProps): VNode {
  const { words } = page;
  const all = telling.errors + telling.warnings;
  const { findings } = telling;
  return (
    <Section id="findings" title={words('imports.findings')}>
      <p>
        {words('imports.findings-mean')}{' '}
        {findings.length < all && words('imports.first-of', { shown: findings.length, all })}{' '}
        <a href={`/imports/${file.id}/findings.xlsx`} download>
          {words('imports.findings-download')}
        </a>
      </p>
      <ol class="import-rows">
        {telling.shown.map(({ row, id, cells }) => (
          <li key={row} id={`row-${row}`}>
            <h3>
              {words('imports.row', { row: String(row) })}
              {id !== '' && <span class="hint"> {id}</span>}
            </h3>
            <ul>
              {findings
                .filter((one) => one.row === row)
                .map((one) => (
                  <Finding page={page} finding={one} key={`${one.field} ${one.code}`} />
                ))}
            </ul>
            {cells.length > 0 && (
              <Details summary={words('imports.whole-row')}>
                <dl class="facts">
                  {cells.map(([column, value]) => (
                    <div key={column}>
                      <dt>
                        <code>{column}</code>
                      </dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
              </Details>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Finding({ page, finding }: { page: Page; finding: FindingModel }): VNode {
  const { words } = page;
  return (
    <li class={finding.isError ? 'error' : undefined}>
      {finding.field !== '' && (
        <>
          <code>{finding.field}</code>:{' '}
        </>
      )}
      {!finding.isError && <strong>{words('imports.doubt')} </strong>}
      {findingText(page, finding)}
    </li>
  );
}

type TakenProps = { page: Page; telling: TellingModel; imported: boolean };

function TakenRecords({ page, telling, imported }: TakenProps): VNode {
  const { words, terms } = page;
  const { taken, created, updated, unchanged } = telling;
  const all = created + updated + unchanged;
  return (
    <Section id="records" title={words(imported ? 'imports.records-taken' : 'imports.records')}>
      {taken.length < all && <p>{words('imports.first-of', { shown: taken.length, all })}</p>}
      <table>
        <caption class="unseen">{words('imports.records')}</caption>
        <thead>
          <tr>
            {(['row-number', 'id', 'record-title', 'owner', 'outcome'] as const).map((name) => (
              <th key={name} scope="col">
                {words(`imports.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {taken.map((one) => (
            <tr key={`${one.owner} ${one.externalId}`}>
              <td data-label={words('imports.row-number')}>{page.number(one.row)}</td>
              <th scope="row" data-label={words('imports.id')}>
                {one.externalId}
              </th>
              <td data-label={words('imports.record-title')} lang={languageOf(one.language)}>
                {one.title}
              </td>
              <td data-label={words('imports.owner')}>{terms.label('organization', one.owner)}</td>
              <td data-label={words('imports.outcome')}>
                {words(`imports.outcome.${one.outcome}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Of a language only its code is told; files may also name it in words. */
function languageOf(stated: string): string | undefined {
  return /^[a-z]{2}$/.test(stated) ? stated : undefined;
}
