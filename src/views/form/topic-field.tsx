import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field.tsx';

type TopicFieldProps = Omit<FieldProps, 'label'> & {
  legend: string;
  /** The topics to choose from, as often as there is a reason to show them. */
  topics: readonly string[];
  /** The words of the text that name a topic, by its code. */
  named: ReadonlyMap<string, readonly string[]>;
};

/** Topics to confirm by ticking, each with the words of the text that name it. */
export function TopicField({ topics, named, ...field }: TopicFieldProps): VNode {
  const { page } = field;
  const options = page.terms.options('concept', [...new Set(topics)]).map((option) => {
    const shown = named.get(option.value) ?? [];
    return shown.length === 0 ? option : { ...option, hint: inText(page, shown) };
  });
  return <ChoiceField {...field} options={options} multiple />;
}

/** The words of a text that name a topic, quoted, each once. */
export function inText({ words, list }: Page, shown: readonly string[]): string {
  const quoted = [...new Set(shown)].map((one) => words('form.quoted', { words: one }));
  return words('form.in-text', { words: list(quoted) });
}
