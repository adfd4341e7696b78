import type { VNode } from 'preact';
import type { Language, TextStatus } from '../domain/vocabulary.ts';
import type { Page } from './page.ts';

/** What somebody wrote, in one of its languages. */
export type UserText = {
  language: Language;
  status: TextStatus;
  title: string;
  description: string;
};

/** The text in the language of the page, where there is one; else the original. */
export function textFor<Text extends Pick<UserText, 'language' | 'status'>>(
  { language }: Page,
  texts: readonly Text[],
): Text | undefined {
  return (
    texts.find((text) => text.language === language) ??
    texts.find(({ status }) => status === 'original')
  );
}

/** A line that somebody wrote, in the language in which it was written. */
export function Written(props: { page: Page; language: Language | null; children: string }): VNode {
  const { page, language, children } = props;
  return (
    <span lang={language === null || language === page.language ? undefined : language}>
      {children}
    </span>
  );
}

/** Which language a text is in and whether it is a translation, where a reader would ask. */
export function TextStatusNote({
  page,
  text,
}: {
  page: Page;
  text: Pick<UserText, 'language' | 'status'>;
}): VNode | null {
  const { words, language } = page;
  if (text.status === 'original') {
    if (text.language === language) return null;
    return (
      <span class="text-status">
        {words('text.in-language', { language: inRunningText(page, text.language) })}
      </span>
    );
  }
  return <span class="text-status">{words(`text.${text.status}`)}</span>;
}

/** The name of a language as it stands within a sentence: English alone writes it with a capital. */
function inRunningText({ language, terms }: Page, named: Language): string {
  const label = terms.label('language', named);
  return language === 'en' ? label : label.toLocaleLowerCase(language);
}
