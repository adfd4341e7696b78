import type { VNode } from 'preact';
import type { PartyRole } from '../../domain/vocabulary.ts';
import { eligibleInWords } from '../eligible.ts';
import { type Fact, Facts } from '../facts.tsx';
import type { Page } from '../page.ts';
import { Written } from '../user-text.tsx';
import { lastConfirmed, type OfferModel } from './offer-model.ts';

/** What an offer states beside its text; what it leaves open is not there. */
export function OfferFacts({ page, offer }: { page: Page; offer: OfferModel }): VNode {
  return <Facts facts={factsOf(page, offer)} />;
}

function factsOf(page: Page, offer: OfferModel): Fact[] {
  const { words, terms, date } = page;
  const written = (text: string) => (
    <Written page={page} language={offer.language}>
      {text}
    </Written>
  );
  return [
    { name: words('offer-field.kind'), values: [terms.label('kind', offer.kind)] },
    ...partyFacts(page, offer),
    {
      name: words('need-field.concepts'),
      values: offer.concepts.map((concept) => (
        <a href={`/offers?theme=${concept}`}>{terms.label('concept', concept)}</a>
      )),
    },
    {
      name: words('need-field.audience'),
      values: [...terms.labels('audience', offer.audience), ...offer.audienceText.map(written)],
    },
    { name: words('offer-field.eligible'), values: eligibleInWords(page, offer.eligible) },
    {
      name: words('offer-field.excludedStates'),
      values: terms.labels('state', offer.excludedStates),
    },
    {
      name: words('offer-field.conditions'),
      values: offer.conditions === null ? [] : [written(offer.conditions)],
    },
    {
      name: words('public-offer.actions'),
      values: offer.actions.map((action) => `${action} ${terms.label('action', action)}`),
    },
    {
      name: words('public-offer.instruments'),
      values: terms.labels('instrument', offer.instruments),
    },
    {
      name: words('public-offer.confirmed'),
      values: offer.confirmedAt === null ? [] : [date(lastConfirmed(offer))],
    },
    {
      name: words('need-field.visibility'),
      values: offer.visibility === 'public' ? [] : [words(`need-visibility.${offer.visibility}`)],
    },
  ];
}

const roles = ['lead', 'implementer', 'partner', 'host', 'funder'] satisfies PartyRole[];

function partyFacts({ words, language }: Page, { parties }: OfferModel): Fact[] {
  return roles.map((role) => ({
    name: words(`party-role.${role}`),
    values: parties.filter((party) => party.role === role).map(({ names }) => names[language]),
  }));
}
