// The same need in four languages holds the same number of asks.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { engineUnder, policyFrom } from '../../../src/cli/match-input.ts';
import { languages } from '../../../src/domain/vocabulary.ts';
import { suggestAsks } from '../../../src/matching/asks/suggest-asks.ts';

const folder = new URL('../parity/', import.meta.url);
const words = z.object({ title: z.string(), description: z.string() });
const needs = z.array(z.object({ id: z.string(), texts: z.record(z.enum(languages), words) }));

/** What the thesaurus knows in one language alone may part a need; more than one in ten must not. */
const mostApart = 0.1;

it('splits parallel needs alike in all languages', async () => {
  const engine = await engineUnder(await policyFrom(undefined));
  const files = readdirSync(folder).filter((name) => /^[a-z]+-and-[a-z]+\.json$/.test(name));
  const parallel = files.flatMap((name) =>
    needs.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  );
  expect(parallel.length).toBeGreaterThanOrEqual(25);
  const apart = parallel.flatMap(({ id, texts }) => {
    const counts = languages.map(
      (language) => suggestAsks(engine, { language, ...texts[language] }).length,
    );
    return new Set(counts).size > 1 ? [id] : [];
  });
  expect(apart.slice(Math.floor(mostApart * parallel.length))).toEqual([]);
});
