// What a provider reads by a release: the same on its own page, and where the owner looks at it before.
import type { ComponentChildren, VNode } from 'preact';
import {
  type ReleasableField,
  type ReleasedContent,
  type ReleasedText,
  releasableFields,
} from '../../domain/release.ts';
import type { Fact } from '../facts.tsx';
import type { Page } from '../page.ts';
import { period } from '../period.ts';
import { TextStatusNote } from '../user-text.tsx';

/** What any provider may be told: of which ask, and what it is about. */
export function outlineFacts({ words, terms }: Page, content: ReleasedContent): Fact[] {
  const { need, ask, kinds, concepts, subregions } = content;
  return [
    { name: words('release-field.need'), values: [words('released.ask', { need, ask })] },
    { name: words('need-field.concepts'), values: terms.labels('concept', concepts) },
    { name: words('need-field.wantedKinds'), values: terms.labels('kind', kinds) },
    { name: words('release-field.subregions'), values: terms.labels('group', subregions) },
  ];
}

/** The released fields in the order of the form; one that says nothing has no values. */
export function releasedFacts(page: Page, content: ReleasedContent): Fact[] {
  return releasableFields
    .filter((field) => content[field] !== undefined)
    .map((field) => ({
      name: page.words(`release-field.${field}`),
      values: valuesOf[field](page, content),
    }));
}

type Values = Readonly<
  Record<ReleasableField, (page: Page, content: ReleasedContent) => ComponentChildren[]>
>;

const valuesOf: Values = {
  owner: ({ terms }, { owner = '' }) => [terms.label('organization', owner)],
  title: (page, { title = [] }) => textsIn(page, title),
  description: (page, { description = [] }) => textsIn(page, description),
  beneficiaries: ({ terms }, { beneficiaries = [] }) => terms.labels('state', beneficiaries),
  audience: ({ terms }, { audience }) => [
    ...terms.labels('audience', audience?.codes ?? []),
    ...(audience?.words ?? []),
  ],
  window: (page, { window = null }) => (window === null ? [] : [period(page, window)]),
  participants: ({ number }, { participants = null }) =>
    participants === null ? [] : [number(participants)],
  languages: ({ words, terms }, { languages }) => [
    ...terms.labels('language', languages?.delivery ?? []),
    ...terms
      .labels('language', languages?.passive ?? [])
      .map((language) => words('release-field.passive', { language })),
  ],
  modes: ({ terms }, { modes = [] }) => terms.labels('mode', modes),
};

/** A text in all its languages, that of the page first; each says what it is. */
function textsIn(page: Page, texts: ReleasedText): VNode[] {
  const isOfPage = ({ language }: ReleasedText[number]) => language === page.language;
  return [...texts.filter(isOfPage), ...texts.filter((text) => !isOfPage(text))].map((text) => (
    <>
      <span class="release-text" lang={text.language}>
        {text.text}
      </span>{' '}
      <TextStatusNote page={page} text={text} />
    </>
  ));
}
