// What was filed, field by field: as its filer reads it over, as its owner is asked whether it is right,
// and as its page shows it.
import type { NeedContent } from '../domain/need.ts';
import type { OfferContent } from '../domain/offer.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { eligibleInWords } from './eligible.ts';
import type { Fact } from './facts.tsx';
import type { Page } from './page.ts';
import { period } from './period.ts';

/** One field of a need, by its name in the input shape, with what it says. */
export type NeedFact = Fact & {
  field: Exclude<keyof NeedContent, 'audienceText'>;
  values: readonly string[];
};

/** Everything that a need states beside its text; a field that was left open has no values. */
export function needFacts(page: Page, need: NeedContent): NeedFact[] {
  const { words, number, terms } = page;
  const { window, participants, urgency, asks } = need;
  const fact = (
    field: NeedFact['field'],
    name: MessageKey,
    values: readonly string[],
  ): NeedFact => ({ field, name: words(name), values });
  return [
    fact('beneficiaries', 'need-field.beneficiaries', terms.labels('state', need.beneficiaries)),
    fact('concepts', 'need-field.concepts', terms.labels('concept', need.concepts)),
    {
      ...fact(
        'asks',
        'need-field.asks',
        asks.map(({ title }) => title),
      ),
      language: need.language,
    },
    fact('audience', 'need-field.audience', [
      ...terms.labels('audience', need.audience),
      ...need.audienceText,
    ]),
    fact(
      'participants',
      'need-field.participants',
      participants === null ? [] : [number(participants)],
    ),
    fact('wantedKinds', 'need-field.wantedKinds', terms.labels('kind', need.wantedKinds)),
    fact(
      'deliveryLanguages',
      'need-field.deliveryLanguages',
      terms.labels('language', need.deliveryLanguages),
    ),
    fact(
      'passiveLanguages',
      'need-form.passive-languages',
      terms.labels('language', need.passiveLanguages),
    ),
    fact('modes', 'need-field.modes', terms.labels('mode', need.modes)),
    fact('window', 'need-field.window', window === null ? [] : [period(page, window)]),
    fact('urgency', 'need-field.urgency', urgency === null ? [] : [words(`urgency.${urgency}`)]),
    fact('visibility', 'need-field.visibility', [words(`need-visibility.${need.visibility}`)]),
    fact(
      'excludedProviders',
      'need-field.excludedProviders',
      terms.labels('organization', need.excludedProviders),
    ),
    fact('actions', 'need-form.actions', terms.labels('action', need.actions)),
    fact('instruments', 'need-form.instruments', terms.labels('instrument', need.instruments)),
  ];
}

/** Fields that few needs state: that they are left open is not worth a line. */
const seldom: readonly NeedFact['field'][] = [
  'passiveLanguages',
  'excludedProviders',
  'actions',
  'instruments',
];

/** The facts of a need for those who read it: all that are stated, and what else one would look for. */
export function needFactsToRead(page: Page, need: NeedContent): NeedFact[] {
  return needFacts(page, need).filter(
    ({ field, values }) => values.length > 0 || !seldom.includes(field),
  );
}

/** What an offer states beside its text. */
export function offerFacts(page: Page, offer: OfferContent): Fact[] {
  const { words, terms } = page;
  return [
    { name: words('offer-field.kind'), values: [terms.label('kind', offer.kind)] },
    { name: words('need-field.concepts'), values: terms.labels('concept', offer.concepts) },
    {
      name: words('need-field.audience'),
      values: [...terms.labels('audience', offer.audience), ...offer.audienceText],
    },
    { name: words('offer-field.eligible'), values: eligibleInWords(page, offer.eligible) },
    {
      name: words('offer-field.excludedStates'),
      values: terms.labels('state', offer.excludedStates),
    },
    {
      name: words('offer-field.conditions'),
      values: offer.conditions === null ? [] : [offer.conditions],
      language: offer.language,
    },
    {
      name: words('need-field.visibility'),
      values: [words(`need-visibility.${offer.visibility}`)],
    },
  ];
}
