// Whether the language in which a need is written changes what is found for it: needs in four parallel
// texts against all offers at hand.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Match } from '../../src/cli/match-needs.ts';
import { matchNeeds } from '../../src/cli/match-needs.ts';
import { asksOf, type MembersOf } from '../../src/cli/match-records.ts';
import { type Language, languages } from '../../src/domain/vocabulary.ts';
import { readNeeds } from '../../src/interchange/files.ts';
import type { Lookups } from '../../src/interchange/lookups.ts';
import type { EngineInput } from '../../src/matching/compiled.ts';
import { createEngine } from '../../src/matching/engine.ts';
import type { Ask, Offer } from '../../src/matching/model.ts';
import { packagePath } from '../../src/root.ts';
import { taken } from './collection.ts';
import { mean } from './measures.ts';
import { referenceDate } from './records.ts';

const parallelNeed = z.object({
  id: z.string(),
  texts: z.record(z.enum(languages), z.object({ title: z.string(), description: z.string() })),
});

/** A need in its four languages. */
export type ParallelNeed = { id: string; asks: ReadonlyMap<Language, readonly Ask[]> };

/** The parallel needs of the package: all files of test/matching/parity. */
export async function readParallelNeeds(
  lookups: Lookups,
  membersOf: MembersOf,
): Promise<ParallelNeed[]> {
  const folder = packagePath('test', 'matching', 'parity');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts
    .flatMap((text) => z.array(parallelNeed.loose()).parse(JSON.parse(text)))
    .map(({ texts: parallel, ...shared }) => {
      const asksIn = (language: Language) => {
        const rows = JSON.stringify([{ ...shared, ...parallel[language], language }]);
        return taken(readNeeds(rows, 'json', lookups)).flatMap((it) => asksOf(it, membersOf));
      };
      return {
        id: shared.id,
        asks: new Map(languages.map((language) => [language, asksIn(language)])),
      };
    });
}

/** What each language of a need found, and how far they agree on the first five. */
export type Agreement = {
  id: string;
  found: ReadonlyMap<Language, readonly Match[]>;
  /** The first five are the same offers in all four languages. */
  sameSet: boolean;
  /** … in the same order. */
  sameOrder: boolean;
  /** The first is the same offer. */
  sameFirst: boolean;
  /** Whether all four languages propose the same offers among the first five. */
  sameProposed: boolean;
  /** Mean over the pairs of languages of the share of the first five that both have. */
  overlap: number;
};

const depth = 5;

/** Each need in its four languages against the same offers. */
export function agreements(
  input: EngineInput,
  needs: readonly ParallelNeed[],
  offers: readonly Offer[],
): Agreement[] {
  const engine = createEngine(input);
  const run = { engine, asOf: referenceDate, limit: 2 * depth, withNearMisses: false };
  const matched = new Map(
    languages.map((language) => {
      const asks = needs.map((need) => need.asks.get(language) ?? []);
      const found = matchNeeds(run, asks, offers);
      return [language, new Map(found.map(({ needId, matches }) => [needId, matches]))];
    }),
  );
  return needs.map(({ id }) =>
    agreementOf(
      id,
      new Map(languages.map((language) => [language, matched.get(language)?.get(id) ?? []])),
    ),
  );
}

/** How far the languages agree on what they found, the best first. */
export function agreementOf(id: string, found: ReadonlyMap<Language, readonly Match[]>): Agreement {
  const first = [...found.values()].map((matches) => matches.slice(0, depth));
  const ids = first.map((matches) => matches.map(({ offerId }) => offerId));
  const proposed = first.map((matches) =>
    matches.filter(({ best }) => best.judgement.proposed).map(({ offerId }) => offerId),
  );
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
  return {
    id,
    found,
    sameSet: allAlike(ids.map((it) => it.toSorted())),
    sameOrder: allAlike(ids),
    sameFirst: allAlike(ids.map((it) => it.slice(0, 1))),
    sameProposed: allAlike(proposed.map((it) => it.toSorted())),
    overlap: mean(pairs.map(([one = [], other = []]) => overlapOf(one, other))),
  };
}

function allAlike(lists: readonly (readonly string[])[]): boolean {
  return new Set(lists.map((list) => list.join(' '))).size <= 1;
}

function overlapOf(one: readonly string[], other: readonly string[]): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : one.filter((id) => other.includes(id)).length / longest;
}
