import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type MatchOptions, registerMatch, runMatch } from '../../src/cli/match.ts';
import { engineUnder } from '../../src/cli/match-input.ts';
import { canonicalJson } from '../../src/domain/canonical.ts';
import { course, laundering, trafficking, victims } from './match-records.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enlace-match-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A file of the temporary folder with this content, as JSON unless it is text. */
async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The engine of each policy, made once: it is most of what a run of these few records takes. */
const engines = new Map<string, ReturnType<typeof engineUnder>>();
const engineFor: typeof engineUnder = (policy) => {
  const key = canonicalJson(policy);
  const engine = engines.get(key) ?? engineUnder(policy);
  engines.set(key, engine);
  return engine;
};

type Files = { needs?: unknown; offers?: unknown };

async function match(files: Files, options: Partial<MatchOptions> = {}) {
  const needs = await file('needs.json', files.needs ?? [laundering, trafficking]);
  const offers = await file('offers.json', files.offers ?? [course, victims]);
  const defaults = { needs, offers, asOf: '2026-09-01', format: 'tsv', lang: 'en' } as const;
  return runMatch({ ...defaults, ...options }, engineFor);
}

const pairsIn = (data: string) =>
  data
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(0, 2).join(' '));

describe('enlace match', () => {
  test('writes a table of the pairs that pass the gates, the best of a need first', async () => {
    const { data, problems, status } = await match({});
    expect(problems).toEqual([]);
    expect(status).toBe(0);
    expect(data.split('\n')[0]).toBe('need\toffer\trank\tscore\tproposed');
    expect(pairsIn(data)).toEqual(['n-laundering o-laundering', 'n-trafficking o-victims']);
    expect(data.split('\n')[1]).toMatch(/^n-laundering\to-laundering\t1\t\d+\ttrue$/);
    expect(data.endsWith('\n')).toBe(true);
  });

  test('gives the same bytes for the same records, in whatever order and format', async () => {
    const { data } = await match({}, { format: 'json' });
    const again = await match({}, { format: 'json' });
    const needs = [trafficking, laundering];
    const turned = await match({ needs, offers: [victims, course] }, { format: 'json' });
    expect(again.data).toBe(data);
    expect(turned.data).toBe(data);
    const lines = await file('needs.jsonl', needs.map((need) => JSON.stringify(need)).join('\n'));
    expect((await match({}, { format: 'json', needs: lines })).data).toBe(data);
  });

  test('takes what is interpreted or followed for a language in common', async () => {
    const french = { ...course, deliveryLanguages: ['fr'] };
    const found = async (offer: object, need: object = laundering) =>
      pairsIn((await match({ needs: [need], offers: [offer] })).data).length;
    expect(await found({ ...french, interpretedLanguages: ['es'] })).toBe(1);
    expect(await found(french, { ...laundering, passiveLanguages: ['fr'] })).toBe(1);
  });

  test('takes the groups of a file instead of its own', async () => {
    const regions = await file('regions.json', { 'Sea Board': ['JAM', 'ECU'] });
    const offers = [{ ...course, eligible: { regions: ['sea board'] } }, victims];
    const { data, status } = await match({ offers }, { regions });
    expect(pairsIn(data)).toContain('n-laundering o-laundering');
    expect(status).toBe(0);
    const unknown = await match({}, { regions });
    expect(unknown.status).toBe(1);
    expect(unknown.problems.join()).toContain('“South America”');
  });

  test('takes members of a group as of the date of the run', async () => {
    const offers = [{ ...course, window: null, eligible: { regions: ['Andean Community'] } }];
    const needs = [{ ...laundering, country: 'VEN', window: null }];
    expect(pairsIn((await match({ needs, offers }, { asOf: '2005-01-01' })).data)).toHaveLength(1);
    expect(pairsIn((await match({ needs, offers }, { asOf: '2007-01-01' })).data)).toEqual([]);
  });

  test('serves the members of a group that asks', async () => {
    const { country: _, ...shared } = trafficking;
    const needs = [{ ...shared, region: 'CARICOM' }];
    const { data } = await match({ needs }, { format: 'json' });
    expect(data).toContain('"offer": "o-victims"');
    expect(data).toMatch(/"beneficiaries": \[\s+"JAM"\s+\]/);
  });

  test('never proposes to a state what it leads', async () => {
    for (const providerType of ['state', 'member-state']) {
      const own = { ...course, providerType, providerCountry: 'ECU' };
      expect(pairsIn((await match({ offers: [own] })).data)).toEqual([]);
    }
  });

  test('keeps for a need the offer that answers any of its asks, by the best of them', async () => {
    const needs = [
      {
        ...trafficking,
        title: 'Training for the police',
        description: '',
        asks: [
          { title: 'Trafficking in persons: interviewing victims' },
          { title: 'Maintenance of patrol boats' },
        ],
      },
    ];
    const { data } = await match({ needs }, { format: 'json' });
    const shape = z.object({
      needs: z.array(
        z.object({
          matches: z.array(z.object({ asks: z.array(z.looseObject({ ask: z.string() })) })),
        }),
      ),
    });
    const [need] = shape.parse(JSON.parse(data)).needs;
    expect(need?.matches.map(({ asks }) => asks.map(({ ask }) => ask))).toEqual([
      ['n-trafficking#1', 'n-trafficking#2'],
    ]);
    expect(pairsIn((await match({ needs })).data)).toEqual(['n-trafficking o-victims']);
  });

  test('says in JSON what the table leaves out, with points that add up and near misses', async () => {
    const late = { ...course, id: 'o-late', window: { from: '2029-01-01', to: '2029-02-01' } };
    const { data } = await match({ offers: [course, late] }, { format: 'json' });
    const shape = z.object({
      asOf: z.literal('2026-09-01'),
      needs: z.array(
        z.object({
          need: z.string(),
          matches: z.array(
            z.object({
              score: z.number(),
              criteria: z.array(z.object({ points: z.number() })),
              reasons: z.array(z.object({ code: z.string() })).min(1),
            }),
          ),
          nearMisses: z.array(
            z.object({
              offer: z.string(),
              gate: z.string(),
              changes: z.array(z.object({ by: z.string(), change: z.string() })),
            }),
          ),
        }),
      ),
    });
    const [need] = shape.parse(JSON.parse(data)).needs;
    expect(need?.need).toBe('n-laundering');
    expect(need?.nearMisses).toEqual([
      {
        offer: 'o-late',
        gate: 'late',
        changes: expect.arrayContaining([
          { by: 'need', change: 'widen-window' },
          { by: 'offer', change: 'move-dates' },
        ]),
      },
    ]);
    const [best] = need?.matches ?? [];
    expect(best?.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(best?.score);
  });

  test('names in JSON the asks that it matched, and those that a need without asks seems to hold', async () => {
    const description = [
      'We request:',
      '1. A course for prosecutors on money laundering.',
      '2. Training for the police in interviewing victims of trafficking in persons.',
    ].join('\n');
    const needs = [{ ...laundering, language: 'en', title: 'Two requests', description }];
    const { data } = await match({ needs }, { format: 'json' });
    const passage = z.object({ start: z.int(), end: z.int() });
    const suggested = z.object({
      ask: z.string(),
      title: z.string(),
      passages: z.array(passage).min(1),
      concepts: z.array(z.string()).min(1),
      deficit: z.literal(false),
    });
    const shape = z.object({
      needs: z.array(z.object({ asks: z.unknown(), suggestedAsks: z.array(suggested) })),
    });
    const [need] = shape.parse(JSON.parse(data)).needs;
    expect(need?.asks).toEqual([{ ask: 'n-laundering', title: 'Two requests' }]);
    const words = need?.suggestedAsks.map(({ passages }) =>
      passages.map(({ start, end }) => description.slice(start, end)).join(' '),
    );
    expect(need?.suggestedAsks.map(({ ask }) => ask)).toEqual(['n-laundering#1', 'n-laundering#2']);
    expect(words).toEqual([
      expect.stringContaining('money laundering'),
      expect.stringContaining('interviewing victims'),
    ]);
  });

  test('keeps the best few', async () => {
    const offers = [course, { ...course, id: 'o-second', kind: 'seminar' }];
    expect(pairsIn((await match({ offers }, { top: '1' })).data)).toEqual([
      'n-laundering o-laundering',
    ]);
  });

  test('follows another policy', async () => {
    const policy = z
      .object({ content: z.looseObject({}) })
      .parse(JSON.parse(await readFile('data/policy.json', 'utf8')));
    const strict = { ...policy.content, threshold: 1_000_000 };
    const strictFile = await file('policy.json', strict);
    expect((await match({}, { policy: strictFile })).data).not.toContain('true');
    const whole = await file('policy-whole.json', { ...policy, content: strict });
    expect((await match({}, { policy: whole })).data).not.toContain('true');
  });

  test('tells bad rows in the language asked for, and matches the good ones', async () => {
    const needs = [{ ...laundering, id: 'n-bad', region: 'Far East' }, laundering];
    const { data, problems, status } = await match({ needs }, { lang: 'es' });
    expect(status).toBe(1);
    expect(pairsIn(data)).toEqual(['n-laundering o-laundering']);
    expect(problems[0]).toMatch(
      /needs\.json, fila 1, region: Grupo de Estados desconocido: «Far East»/,
    );
  });

  test('warns of what it kept as text or ignored', async () => {
    const needs = [{ ...laundering, audience: ['astronauts'], colour: 'red' }];
    const { problems, status } = await match({ needs });
    expect(status).toBe(0);
    expect(problems).toEqual([
      expect.stringMatching(/^Warning: .*needs\.json, row 1, colour: Unknown column/),
      expect.stringMatching(/^Warning: .*row 1, audience: Unknown audience “astronauts”/),
    ]);
  });

  test('writes to a file where one is named', async () => {
    const out = join(folder, 'out.tsv');
    const { data, status } = await match({}, { out });
    expect([data, status]).toEqual(['', 0]);
    expect(await readFile(out, 'utf8')).toBe((await match({})).data);
  });

  test('cannot do anything with what it cannot read, and says so', async () => {
    const notRegions = await file('bad-regions.json', { CARICOM: 'JAM' });
    const twice = await file('twice.json', { Caricom: ['JAM'], 'CARI-COM': [], 'cari com': [] });
    const calls: [Partial<MatchOptions>, string][] = [
      [{ needs: join(folder, 'none.json') }, 'cannot be read'],
      [{ regions: notRegions }, 'table of groups'],
      [{ regions: twice }, 'table of groups'],
      [{ policy: notRegions }, 'valid policy. weights'],
      [{ asOf: '2026-02-30' }, '“2026-02-30” is not a date'],
      [{ top: '0' }, '“0” is not a number'],
      [{ out: join(folder, 'no', 'folder.tsv') }, 'cannot be written'],
    ];
    for (const [options, words] of calls) {
      const { data, problems, status } = await match({}, options);
      expect({ data, status }).toEqual({ data: '', status: 2 });
      expect(problems.join()).toContain(words);
    }
  });

  test('is a command with the options of its page', async () => {
    const program = new Command('enlace').exitOverride().configureOutput({ writeErr: () => {} });
    registerMatch(program);
    const [command] = program.commands;
    expect(command?.options.map(({ long }) => long)).toEqual([
      '--needs',
      '--offers',
      '--regions',
      '--as-of',
      '--policy',
      '--top',
      '--format',
      '--out',
      '--lang',
    ]);
  });
});
