// An activity of the inventory as it is written down.
import type { ActivityStatus } from '../../domain/status.ts';
import { kinds, type PartyRole } from '../../domain/vocabulary.ts';
import type { InventoryActivity, InventoryOffer } from '../../reference/inventory-records.ts';
import { ReferenceFileError } from '../../reference/read.ts';
import type { NewActivity } from '../../store/proposals/activities.ts';
import { notesOn as notesOnOffer } from './offers.ts';
import { lastDayOf, type PartialDate, partialDate } from './periods.ts';
import {
  conceptsOf,
  organizationOf,
  provenanceOf,
  type Reading,
  sourcedFiling,
} from './reading.ts';

/** The records of the inventory that an activity refers to. */
export type Linked = {
  /** Offers that are activities themselves: they say more of this one. */
  history: readonly InventoryOffer[];
  /** Ids of the offers that still stand. */
  offerIds: readonly string[];
};

/** An activity of the first provider named; the others and the funders are its parties. */
export function sourcedActivity(
  reading: Reading,
  activity: InventoryActivity,
  { history, offerIds }: Linked,
): NewActivity {
  const parties = partiesOf(reading, activity);
  const [lead] = parties;
  const kind = kinds.find((known) => known === activity.type);
  if (lead === undefined || kind === undefined) {
    throw new ReferenceFileError('inventory/activities.json', [`${activity.id}: provider or type`]);
  }
  const starts = dateIn(activity.startDate);
  const ends = dateIn(activity.endDate);
  return {
    head: {
      ...sourcedFiling(reading, activity, lead.organizationId),
      kind,
      status: statusOf(starts, ends, reading.sources.asOf),
      startsOn: starts?.date ?? null,
      startsPrecision: starts?.precision ?? null,
      endsOn: ends?.date ?? null,
      endsPrecision: ends?.precision ?? null,
      periodText: activity.period,
      place: activity.place,
      venueState: activity.venueCountry,
      statesStated: activity.countriesStatedCount,
      outcomes: activity.outcomes ?? history.find(({ results }) => results !== null)?.results,
      outcomeFigures: activity.outcomeFigures,
      caveat: activity.caveat ?? null,
    },
    text: { language: 'en', title: activity.title },
    parties,
    states: [...new Set(activity.countries)],
    concepts: conceptsOf(reading, activity.themes),
    offerIds,
  };
}

function dateIn(text: string | null): PartialDate | null {
  return text === null ? null : partialDate(text);
}

/** Under way where it had begun and was not over by the date of the source; what has no date is over. */
function statusOf(
  starts: PartialDate | null,
  ends: PartialDate | null,
  asOf: string,
): ActivityStatus {
  if (ends !== null) return lastDayOf(ends) > asOf ? 'under-way' : 'completed';
  return starts === null ? 'completed' : 'under-way';
}

type Party = NewActivity['parties'][number];

function partiesOf(reading: Reading, { providers, funders }: InventoryActivity): Party[] {
  const party = (name: string, role: PartyRole): Party => ({
    organizationId: organizationOf(reading, name).id,
    role,
  });
  const found = [
    ...providers.map((name, place) => party(name, place === 0 ? 'lead' : 'partner')),
    // "Trinidad and Tobago (host)" stands among the funders.
    ...funders.map((name) => party(name, name.endsWith('(host)') ? 'host' : 'funder')),
  ];
  return [...new Map(found.map((it) => [`${it.organizationId} ${it.role}`, it])).values()];
}

/** The passages that the activity rests on: its own, and those of the offers that became it. */
export function passagesOf(
  reading: Reading,
  { source, countriesBasis }: InventoryActivity,
  history: readonly InventoryOffer[],
) {
  const { otherQuotes, ...own } = source;
  const passages = [
    provenanceOf(reading, own, [`States that took part: ${countriesBasis}.`]),
    ...otherQuotes.map(({ quote, line, file = own.file }) =>
      provenanceOf(reading, { quote, line, file }, []),
    ),
    ...history.map((offer) => provenanceOf(reading, offer.source, notesOnOffer(offer))),
  ];
  // Several records often rest on one passage; the first says what is to be said of it.
  const byPassage = new Map<string, (typeof passages)[number]>();
  for (const passage of passages) {
    const key = `${passage.documentCode} ${passage.line} ${passage.quotation}`;
    if (!byPassage.has(key)) byPassage.set(key, passage);
  }
  return [...byPassage.values()];
}
