// All offers that the package holds, of whatever world: the collection, the inventory, the examples.
import { groupsAt, lookupsWith } from '../../src/cli/match-input.ts';
import { type MembersOf, offerOf } from '../../src/cli/match-records.ts';
import { readOffers } from '../../src/interchange/files.ts';
import type { Lookups } from '../../src/interchange/lookups.ts';
import type { Offer } from '../../src/matching/model.ts';
import { readExampleOffers } from '../../src/reference/examples.ts';
import { readInventoryOffers, readThemeConcepts } from '../../src/reference/inventory.ts';
import type { InventoryOffer } from '../../src/reference/inventory-records.ts';
import { readCollection, taken } from './collection.ts';
import { referenceDate } from './records.ts';

/** What the records of the package refer to, and the offers among them, open-ended where sourced. */
export async function readOffersAtHand() {
  const { lookups, membersOf } = await lookupsWith((names) => groupsAt(referenceDate, names));
  const [collection, examples, inventory, { themes }] = await Promise.all([
    readCollection(),
    readExampleOffers(),
    readInventoryOffers(),
    readThemeConcepts(),
  ]);
  const offers: Offer[] = [
    ...collection.offers,
    ...taken(readOffers(examples.text, 'json', lookups)).map((it) => offerOf(it, membersOf)),
    ...inventory.records.map((it) => sourcedOffer(it, { lookups, membersOf, themes })),
  ];
  return { offers, lookups, membersOf };
}

type Reading = {
  lookups: Lookups;
  membersOf: MembersOf;
  themes: Readonly<Record<string, readonly string[]>>;
};

function sourcedOffer(record: InventoryOffer, { lookups, membersOf, themes }: Reading): Offer {
  const { id, provider, language, title, description, kind, eligible } = record;
  const codes = (list: 'audiences' | 'groups', names: readonly string[]) =>
    names.flatMap((name) => lookups[list].find(name) ?? []);
  return {
    id,
    provider: lookups.organizations.find(provider) ?? provider,
    ownStates: [],
    live: true,
    language,
    title,
    description,
    kind,
    audience: codes('audiences', record.audience),
    concepts: [...new Set(record.themes.flatMap((theme) => themes[theme] ?? []))],
    eligible: eligible && [
      ...new Set([...eligible.countries, ...codes('groups', eligible.regions).flatMap(membersOf)]),
    ],
    excludedStates: [],
    effect: null,
    editions: [
      {
        id,
        window: null,
        modes: [],
        deliveryLanguages: record.deliveryLanguages,
        interpretedLanguages: [],
        seatsLeft: null,
      },
    ],
  };
}
