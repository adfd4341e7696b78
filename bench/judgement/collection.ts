// The collection as the engine takes it, with what was judged of it.

import { groupsFrom, lookupsWith, needsIn, offersIn } from '../../src/cli/match-input.ts';
import { asksOf, offerOf } from '../../src/cli/match-records.ts';
import type { Language } from '../../src/domain/vocabulary.ts';
import type { FileRecords } from '../../src/interchange/files.ts';
import type { Ask, Offer } from '../../src/matching/model.ts';
import { breaksConstraint } from './constraints.ts';
import type { Judged } from './measures.ts';
import { collectionPath, type NeedFacts, type OfferFacts, readCollectionFiles } from './records.ts';

/** A need with the asks that the engine reads and what was judged of the offers for it. */
export type JudgedNeed = {
  id: string;
  language: Language;
  facts: NeedFacts;
  asks: readonly Ask[];
  judged: Judged;
  /** Why an offer has its grade. */
  reasons: ReadonlyMap<string, string>;
};

export type Collection = {
  needs: readonly JudgedNeed[];
  offers: readonly Offer[];
  offerFacts: ReadonlyMap<string, OfferFacts>;
};

/** The open collection, read as `enlace match` reads files. Throws where a row cannot be taken. */
export async function readCollection(): Promise<Collection> {
  const files = await readCollectionFiles();
  const { lookups, membersOf } = await lookupsWith(() =>
    groupsFrom(collectionPath('regions.json')),
  );
  const needs = taken(await needsIn(collectionPath('needs.json'), lookups));
  const offers = taken(await offersIn(collectionPath('offers.json'), lookups));
  const asks = new Map(needs.map((need) => [need.externalId, asksOf(need, membersOf)]));
  return {
    needs: files.needs.map((facts) => {
      const pairs = files.pairs.filter(({ need }) => need === facts.id);
      const barred = files.offers.filter((offer) => breaksConstraint(facts, offer, files.regions));
      return {
        id: facts.id,
        language: facts.language,
        facts,
        asks: asks.get(facts.id) ?? [],
        judged: {
          grades: new Map(pairs.map(({ offer, grade }) => [offer, grade])),
          barred: new Set(barred.map(({ id }) => id)),
        },
        reasons: new Map(pairs.map(({ offer, reason }) => [offer, reason])),
      };
    }),
    offers: offers.map((offer) => offerOf(offer, membersOf)),
    offerFacts: new Map(files.offers.map((offer) => [offer.id, offer])),
  };
}

/** The records of a file that must be without fault. */
export function taken<Entry>({ records, errors }: FileRecords<Entry>): Entry[] {
  if (errors.length > 0) throw new Error(`rows that cannot be taken: ${JSON.stringify(errors)}`);
  return records.map(({ record }) => record);
}
