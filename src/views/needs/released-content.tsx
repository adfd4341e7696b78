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
          <Values page={page} values={codes.map((code) => terms.label(noun, code))} />
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
  return <Values page={page} values={valuesOf(page, content, field)} />;
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

/** The values of a field in words. */
function valuesOf(
  { terms, date, number }: Page,
  content: ReleasedContent,
  field: Exclude<ReleasableField, 'title' | 'description'>,
): string[] {
  const all = (noun: Parameters<typeof terms.label>[0], codes: readonly string[] = []) =>
    codes.map((code) => terms.label(noun, code));
  const { owner, audience, window, participants, languages } = content;
  switch (field) {
    case 'owner':
      return all('organization', owner === undefined ? [] : [owner]);
    case 'beneficiaries':
      return all('state', content.beneficiaries);
    case 'audience':
      return [...all('audience', audience?.codes), ...(audience?.words ?? [])];
    case 'window':
      return window == null ? [] : [`${date(window.from)} – ${date(window.to)}`];
    case 'participants':
      return participants == null ? [] : [number(participants)];
    case 'languages':
      return all('language', [...(languages?.delivery ?? []), ...(languages?.passive ?? [])]);
    case 'modes':
      return all('mode', content.modes);
  }
}
