// What a need says, field by field, as its filer reads it over.
import type { NeedContent } from '../../domain/need.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';
import { needFacts } from '../record-facts.ts';
import { type NeedStep, stepOfField } from './steps.ts';

/** One field with what it says. */
export type NeedFact = {
  field: string;
  step: NeedStep;
  name: string;
  values: readonly string[];
  /** Written by the filer, in the language of the need. */
  written: boolean;
};

/** All fields in the order of the form. */
export function needFactsOf(page: Page, need: NeedContent): NeedFact[] {
  const { words, terms } = page;
  const { group, translations } = need;
  const fact = (field: string, name: MessageKey, values: readonly string[], written = false) => ({
    field: `content/${field}`,
    step: stepOfField(`content/${field}`),
    name: words(name),
    values: values.filter((value) => value !== ''),
    written,
  });
  // Here a group stands for its members, and a need without asks is told how it will be matched.
  const instead: Partial<Record<string, readonly string[]>> = {
    ...(group !== null && { beneficiaries: [terms.label('group', group)] }),
    ...(need.asks.length === 0 && { asks: [words('need-form.as-one')] }),
  };
  return [
    fact('language', 'need-form.language', [terms.label('language', need.language)]),
    fact('title', 'need-form.name', [need.title], true),
    fact('description', 'need-form.description', [need.description], true),
    fact(
      'translations',
      'need-form.translations',
      translations.map(({ language }) => terms.label('language', language)),
    ),
    ...needFacts(page, need).map(({ field, name, values, language }) => ({
      field: `content/${field}`,
      step: stepOfField(`content/${field}`),
      name,
      values: instead[field] ?? values,
      written: language !== undefined && instead[field] === undefined,
    })),
  ];
}
