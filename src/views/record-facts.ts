// What was filed, as somebody reads it who is to say whether it is right.
import type { NeedContent } from '../domain/need.ts';
import type { OfferContent } from '../domain/offer.ts';
import { eligibleInWords } from './eligible.ts';
import type { Fact } from './facts.tsx';
import type { Page } from './page.ts';

/** What a need states beside its text. */
export function needFacts(page: Page, need: NeedContent): Fact[] {
  const { words, date, terms } = page;
  const { window, participants, urgency } = need;
  return [
    { name: words('need-field.beneficiaries'), values: terms.labels('state', need.beneficiaries) },
    { name: words('need-field.asks'), values: need.asks.map(({ title }) => title) },
    { name: words('need-field.concepts'), values: terms.labels('concept', need.concepts) },
    { name: words('need-field.wantedKinds'), values: terms.labels('kind', need.wantedKinds) },
    {
      name: words('need-field.audience'),
      values: [...terms.labels('audience', need.audience), ...need.audienceText],
    },
    {
      name: words('need-field.participants'),
      values: participants === null ? [] : [String(participants)],
    },
    {
      name: words('need-field.deliveryLanguages'),
      values: terms.labels('language', need.deliveryLanguages),
    },
    { name: words('need-field.modes'), values: terms.labels('mode', need.modes) },
    {
      name: words('need-field.window'),
      values: window === null ? [] : [`${date(window.from)} – ${date(window.to)}`],
    },
    {
      name: words('need-field.urgency'),
      values: urgency === null ? [] : [words(`urgency.${urgency}`)],
    },
    {
      name: words('need-field.excludedProviders'),
      values: terms.labels('organization', need.excludedProviders),
    },
    { name: words('need-field.visibility'), values: [words(`need-visibility.${need.visibility}`)] },
  ];
}

/** What an offer states beside its text. */
export function offerFacts(page: Page, offer: OfferContent): Fact[] {
  const { words, terms } = page;
  return [
    { name: words('offer-field.kind'), values: [terms.label('kind', offer.kind)] },
    {
      name: words('need-field.concepts'),
      values: terms.labels('concept', offer.concepts),
    },
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
    },
    {
      name: words('need-field.visibility'),
      values: [words(`need-visibility.${offer.visibility}`)],
    },
  ];
}
