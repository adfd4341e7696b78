import type { VNode } from 'preact';
import { Facts } from '../facts.tsx';
import type { Page } from '../page.ts';
import { Details } from '../parts/details.tsx';
import { Section } from '../parts/section.tsx';
import { needFactsToRead } from '../record-facts.ts';
import { TextStatusNote, textFor, type UserText } from '../user-text.tsx';
import type { NeedModel, Passage } from './need-model.ts';

/** What was filed: the text in the language of the reader where there is one, and everything else. */
export function NeedSaid({ page, model }: { page: Page; model: NeedModel }): VNode {
  const { words, terms } = page;
  const { need, content } = model;
  const shown = textFor(page, need.texts);
  const others = need.texts.filter((text) => text !== shown);
  const facts = [
    { name: words('need.owner'), values: [need.ownerNames[page.language]] },
    ...(content.group === null
      ? []
      : [{ name: words('need.group'), values: [terms.label('group', content.group)] }]),
    // The asks have a table of their own, with what came of each.
    ...needFactsToRead(page, content).filter(({ field }) => field !== 'asks'),
  ];
  return (
    <Section id="said" title={words('need.said')}>
      {shown !== undefined && <Text page={page} text={shown} />}
      {others.map((text) => (
        <Details
          key={text.language}
          summary={words('need.in-language', { language: terms.label('language', text.language) })}
        >
          <Text page={page} text={text} />
        </Details>
      ))}
      <Facts facts={facts} unstated={words('confirmation.not-stated')} />
      {need.provenance.length > 0 && <Passages page={page} passages={need.provenance} />}
    </Section>
  );
}

function Text({ page, text }: { page: Page; text: UserText }): VNode {
  const { language, title, description } = text;
  return (
    <div class="need-text">
      <TextStatusNote page={page} text={text} />
      <div lang={language}>
        <p class="need-text-title">{title}</p>
        {description !== '' && <p class="need-description">{description}</p>}
      </div>
    </div>
  );
}

function Passages({ page, passages }: { page: Page; passages: readonly Passage[] }): VNode {
  const { words } = page;
  return (
    <Details summary={words('need.passages', { count: passages.length })}>
      {passages.map(({ symbol, title, line, quotation }) => (
        <figure key={`${symbol ?? title} ${line ?? ''}`} class="need-passage">
          <blockquote class="quotation">{quotation}</blockquote>
          <figcaption class="hint">
            {[
              symbol ?? title,
              ...(line === null ? [] : [words('need.passage-line', { line: String(line) })]),
            ].join(' · ')}
          </figcaption>
        </figure>
      ))}
    </Details>
  );
}
