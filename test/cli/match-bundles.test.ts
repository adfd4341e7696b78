import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { runMatch } from '../../src/cli/match.ts';
import { course, trafficking, victims } from './match-records.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enlace-bundles-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: object): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(content));
  return path;
}

/** The judgement of an ask, whatever it holds. */
const judged = z.looseObject({ ask: z.string() });
const shape = z.object({
  needs: z.array(z.object({ matches: z.array(z.object({ asks: z.array(judged) })) })),
});

/** All judgements of the first ask of a need. */
async function firstAskOf(need: object) {
  const { data } = await runMatch({
    needs: await file('needs.json', [{ ...trafficking, ...need }]),
    offers: await file('offers.json', [{ ...course, eligible: victims.eligible }, victims]),
    asOf: '2026-09-01',
    format: 'json',
    lang: 'en',
  });
  const { matches } = shape.parse(JSON.parse(data)).needs[0] ?? { matches: [] };
  return matches
    .flatMap(({ asks }) => asks.filter(({ ask }) => ask.endsWith('#1')))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

test('an ask is judged by its own subject, whatever the others and the themes of the need', async () => {
  const subject = { title: 'Interviewing victims of trafficking in persons' };
  const alone = await firstAskOf({ asks: [subject] });
  expect(alone).toHaveLength(2);
  const others = [
    { title: 'Maintenance of patrol boats' },
    { title: 'Investigation of money laundering' },
  ];
  const bundle = {
    title: 'Money laundering, victims and boats',
    description: 'Prosecutors lose cases of money laundering.',
    concepts: ['money-laundering'],
    asks: [subject, ...others],
  };
  expect(await firstAskOf(bundle)).toEqual(alone);
});
