import { Fragment, type VNode } from 'preact';
import type { ReleasableField, ReleasedContent, ReleasedText } from '../../domain/release.ts';
import { releasableFields } from '../../domain/release.ts';
import type { Page } from '../page.ts';
import { TextStatusNote } from '../user-text.tsx';

/** Exactly what a provider reads by a release: the outline that any may know, and the released fields. */
export function ReleasedFields(props: { page: Page; content: ReleasedContent }): VNode {
  const { page, content } = props;
  const { words, terms } = page;
  const outline = [
    { name: words('need-field.concepts'), noun: 'concept', codes: content.concepts },
    { name: words('need-field.wantedKinds'), noun: 'kind', codes: content.kinds },
    { name: words('release-field.subregions'), noun: 'group', codes: content.subregions },
  ] as const;
  return (
    <dl class="facts">
      <dt>{words('release-field.need')}</dt>
      <dd>{content.need}</dd>
      {outline.map(({ name, noun, codes }) => (
        <Fragment key={noun}>
          <dt>{name}</dt>
          <Values page={page} values={terms.labels(noun, codes)} />
        </Fragment>
      ))}
      {releasableFields.map((field) =>
        content[field] === undefined ? null : (
          <Fragment key={field}>
            <dt>{words(`release-field.${field}`)}</dt>
            <FieldValues page={page} content={content} field={field} />
          </Fragment>
        ),
      )}
    </dl>
  );
}

function Values({ page, values }: { page: Page; values: readonly string[] }): VNode {
  if (values.length === 0) return <dd class="hint">{page.words('confirmation.not-stated')}</dd>;
  return (
    <>
      {values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </>
  );
}

type FieldProps = { page: Page; content: ReleasedContent; field: ReleasableField };

function FieldValues({ page, content, field }: FieldProps): VNode {
  if (field === 'title' || field === 'description') {
    return <Texts page={page} texts={content[field] ?? []} />;
  }
  return <Values page={page} values={valuesIn[field](page, content)} />;
}

function Texts({ page, texts }: { page: Page; texts: ReleasedText }): VNode {
  if (texts.length === 0) return <Values page={page} values={[]} />;
  return (
    <>
      {texts.map((one) => (
        <dd key={one.language} lang={one.language} class="need-description">
          {one.text} <TextStatusNote page={page} text={one} />
        </dd>
      ))}
    </>
  );
}

type PlainField = Exclude<ReleasableField, 'title' | 'description'>;

/** The values of each field in words. */
const valuesIn: Readonly<Record<PlainField, (page: Page, content: ReleasedContent) => string[]>> = {
  owner: ({ terms }, { owner }) =>
    owner === undefined ? [] : [terms.label('organization', owner)],
  beneficiaries: ({ terms }, { beneficiaries = [] }) => terms.labels('state', beneficiaries),
  audience: ({ terms }, { audience }) =>
    audience === undefined ? [] : [...terms.labels('audience', audience.codes), ...audience.words],
  window: ({ date }, { window }) =>
    window == null ? [] : [`${date(window.from)} – ${date(window.to)}`],
  participants: ({ number }, { participants }) =>
    participants == null ? [] : [number(participants)],
  languages: ({ terms, words }, { languages }) =>
    languages === undefined
      ? []
      : [
          ...terms.labels('language', languages.delivery),
          ...languages.passive.map((code) =>
            words('release-field.passive', { language: terms.label('language', code) }),
          ),
        ],
  modes: ({ terms }, { modes = [] }) => terms.labels('mode', modes),
};
