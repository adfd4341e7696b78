import { type ComponentChildren, Fragment, type VNode } from 'preact';
import {
  type ReleasableField,
  type ReleasedContent,
  type ReleasedText,
  releasableFields,
} from '../../domain/release.ts';
import type { Page } from '../page.ts';
import { Section } from '../parts/section.tsx';
import { TextStatusNote, textFor } from '../user-text.tsx';

type ReleasedFieldsProps = { page: Page; content: ReleasedContent };

/** The outline, which every provider may know, then field by field what was released, or that it was not. */
export function ReleasedFields({ page, content }: ReleasedFieldsProps): VNode {
  const { words } = page;
  const kept = releasableFields.filter((field) => content[field] === undefined);
  return (
    <>
      <Section id="outline" title={words('released.outline')}>
        <dl class="facts">
          {outlineOf(page, content).map(({ name, value }) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </Section>
      <Section id="released" title={words('released.released')}>
        <dl class="facts">
          {releasableFields
            .filter((field) => content[field] !== undefined)
            .map((field) => (
              <Fragment key={field}>
                <dt>{words(`release-field.${field}`)}</dt>
                <dd>{valueOf[field](page, content)}</dd>
              </Fragment>
            ))}
        </dl>
        {kept.length > 0 && (
          <p class="hint">
            {words('released.not-released', {
              fields: kept.map((field) => words(`release-field.${field}`)),
            })}
          </p>
        )}
      </Section>
    </>
  );
}

function outlineOf({ words, terms }: Page, content: ReleasedContent) {
  const { need, ask, kinds, concepts, subregions } = content;
  const named = (noun: 'concept' | 'kind' | 'group', codes: readonly string[]) =>
    codes.length === 0 ? words('released.not-stated') : terms.labels(noun, codes).join('; ');
  return [
    { name: words('release-field.need'), value: words('released.ask', { need, ask }) },
    { name: words('demand.themes'), value: named('concept', concepts) },
    { name: words('need-field.wantedKinds'), value: named('kind', kinds) },
    { name: words('release-field.subregions'), value: named('group', subregions) },
  ];
}

type Values = Readonly<
  Record<ReleasableField, (page: Page, content: ReleasedContent) => ComponentChildren>
>;

/** How each field is shown; one that says nothing says that. */
const valueOf: Values = {
  owner: ({ terms }, { owner = '' }) => terms.label('organization', owner),
  title: (page, { title = [] }) => <Text page={page} texts={title} />,
  description: (page, { description = [] }) => <Text page={page} texts={description} />,
  beneficiaries: (page, { beneficiaries = [] }) =>
    stated(page, page.terms.labels('state', beneficiaries)),
  audience: (page, { audience }) =>
    stated(page, [
      ...page.terms.labels('audience', audience?.codes ?? []),
      ...(audience?.words ?? []),
    ]),
  window: ({ words }, { window = null }) =>
    window === null
      ? words('released.not-stated')
      : words('public-offer.period', { from: window.from, to: window.to }),
  participants: ({ words, number }, { participants = null }) =>
    participants === null ? words('released.not-stated') : number(participants),
  languages: (page, { languages }) =>
    stated(page, page.terms.labels('language', languages?.delivery ?? [])),
  modes: (page, { modes = [] }) => stated(page, page.terms.labels('mode', modes)),
};

function stated({ words, list }: Page, values: readonly string[]): string {
  return values.length === 0 ? words('released.not-stated') : list(values);
}

/** A text in the language of the page where there is one, marked with its language and status. */
function Text({ page, texts }: { page: Page; texts: ReleasedText }): VNode {
  const text = textFor(page, texts);
  if (text === undefined) return <>{page.words('released.not-stated')}</>;
  return (
    <>
      <span class="release-text" lang={text.language}>
        {text.text}
      </span>{' '}
      <TextStatusNote page={page} text={text} />
    </>
  );
}
