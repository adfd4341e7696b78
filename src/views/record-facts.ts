// What was filed, as somebody reads it who is to say whether it is right.
import type { NeedContent } from '../domain/need.ts';
import type { OfferContent } from '../domain/offer.ts';
import type { Fact } from './facts.tsx';
import type { LabelOf, Page } from './page.ts';

/** What a need states beside its text. */
export function needFacts(page: Page, need: NeedContent, label: LabelOf): Fact[] {
  const { words, date } = page;
  const all = (noun: Parameters<LabelOf>[0], codes: readonly string[]) =>
    codes.map((code) => label(noun, code));
  const { window, participants, urgency } = need;
  return [
    { name: words('need-field.beneficiaries'), values: all('state', need.beneficiaries) },
    { name: words('need-field.asks'), values: need.asks.map(({ title }) => title) },
    { name: words('need-field.concepts'), values: all('concept', need.concepts) },
    { name: words('need-field.wantedKinds'), values: all('kind', need.wantedKinds) },
    {
      name: words('need-field.audience'),
      values: [...all('audience', need.audience), ...need.audienceText],
    },
    {
      name: words('need-field.participants'),
      values: participants === null ? [] : [String(participants)],
    },
    {
      name: words('need-field.deliveryLanguages'),
      values: all('language', need.deliveryLanguages),
    },
    { name: words('need-field.modes'), values: all('mode', need.modes) },
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
      values: all('organization', need.excludedProviders),
    },
    { name: words('need-field.visibility'), values: [words(`need-visibility.${need.visibility}`)] },
  ];
}

/** What an offer states beside its text. */
export function offerFacts(page: Page, offer: OfferContent, label: LabelOf): Fact[] {
  const { words } = page;
  const { eligible } = offer;
  const states = (codes: readonly string[]) => codes.map((code) => label('state', code));
  return [
    { name: words('offer-field.kind'), values: [label('kind', offer.kind)] },
    {
      name: words('need-field.concepts'),
      values: offer.concepts.map((code) => label('concept', code)),
    },
    {
      name: words('need-field.audience'),
      values: [...offer.audience.map((code) => label('audience', code)), ...offer.audienceText],
    },
    {
      name: words('offer-field.eligible'),
      values:
        eligible === null
          ? [words('offer-field.any-state')]
          : [...states(eligible.states), ...eligible.groups],
    },
    { name: words('offer-field.excludedStates'), values: states(offer.excludedStates) },
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
