// What a need says, field by field, as its filer reads it over.
import type { NeedContent } from '../../domain/need.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';
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
  const { words, date, number, terms } = page;
  const { labels } = terms;
  const { window, participants, urgency, group, translations } = need;
  const fact = (field: string, name: MessageKey, values: readonly string[], written = false) => ({
    field: `content/${field}`,
    step: stepOfField(`content/${field}`),
    name: words(name),
    values: values.filter((value) => value !== ''),
    written,
  });
  return [
    fact('language', 'need-form.language', labels('language', [need.language])),
    fact('title', 'need-form.name', [need.title], true),
    fact('description', 'need-form.description', [need.description], true),
    fact(
      'translations',
      'need-form.translations',
      translations.map(({ language }) => terms.label('language', language)),
    ),
    fact(
      'beneficiaries',
      'need-field.beneficiaries',
      group === null ? labels('state', need.beneficiaries) : labels('group', [group]),
    ),
    fact('audience', 'need-field.audience', [
      ...labels('audience', need.audience),
      ...need.audienceText,
    ]),
    fact(
      'participants',
      'need-field.participants',
      participants === null ? [] : [number(participants)],
    ),
    fact('wantedKinds', 'need-field.wantedKinds', labels('kind', need.wantedKinds)),
    fact(
      'deliveryLanguages',
      'need-field.deliveryLanguages',
      labels('language', need.deliveryLanguages),
    ),
    fact(
      'passiveLanguages',
      'need-form.passive-languages',
      labels('language', need.passiveLanguages),
    ),
    fact('modes', 'need-field.modes', labels('mode', need.modes)),
    fact(
      'window',
      'need-field.window',
      window === null
        ? []
        : [words('need-form.from-to', { from: date(window.from), to: date(window.to) })],
    ),
    fact('urgency', 'need-field.urgency', urgency === null ? [] : [words(`urgency.${urgency}`)]),
    fact('visibility', 'need-field.visibility', [words(`need-visibility.${need.visibility}`)]),
    fact(
      'excludedProviders',
      'need-field.excludedProviders',
      labels('organization', need.excludedProviders),
    ),
    fact('actions', 'need-form.actions', labels('action', need.actions)),
    fact('instruments', 'need-form.instruments', labels('instrument', need.instruments)),
    fact('concepts', 'need-field.concepts', labels('concept', need.concepts)),
    fact(
      'asks',
      'need-field.asks',
      need.asks.length === 0 ? [words('need-form.as-one')] : need.asks.map(({ title }) => title),
      need.asks.length > 0,
    ),
  ];
}
