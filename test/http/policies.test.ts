// Policies over HTTP: drafted by an officer, compared, adopted by a supervisor.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withActor } from '../../src/db/client.ts';
import { readPolicy } from '../../src/reference/policy.ts';
import { findOpenAdoption } from '../../src/store/policies/adoptions.ts';
import { system } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { now } from '../support/offers.ts';
import { runAsWorker } from '../support/policies.ts';
import { type Api, codeOf, openApi, problemIn } from './support.ts';

let api: Api;
let keys: Record<'officer' | 'supervisor' | 'both', string>;
const { version: initial } = await readPolicy();

beforeAll(async () => {
  api = await openApi({ now: () => now });
  keys = {
    officer: (await api.person('oas-dtoc', 'officer')).key,
    supervisor: (await api.person('oas-dtoc', 'supervisor')).key,
    both: (await api.person('oas-dtoc', 'officer', 'supervisor')).key,
  };
});
afterAll(async () => await api.close());

const policy = z.looseObject({
  version: z.string(),
  name: z.string(),
  status: z.string(),
  revision: z.int(),
  draftedBy: z.string().nullable(),
  adoptedBy: z.string().nullable(),
  adoption: z.looseObject({ requestedBy: z.string() }).nullable(),
  reviews: z.object({ count: z.int(), needed: z.int(), text: z.string() }),
  content: z.looseObject({ threshold: z.int(), weights: z.record(z.string(), z.int()) }),
});

async function read(version: string, key = keys.officer) {
  const response = await api.ask({ url: `/policies/${version}`, key });
  expect(response.statusCode).toBe(200);
  return { ...policy.parse(response.json()), etag: String(response.headers.etag) };
}

async function draft(body: object, headers: Record<string, string> = {}, key = keys.officer) {
  const named = { name: 'A draft', content: {}, ...body };
  return await api.ask({ method: 'POST', url: '/policies', key, body: named, headers });
}

async function adopt(version: string, key: string, etag?: string) {
  return await api.ask({
    method: 'POST',
    url: `/policies/${version}/adoption`,
    key,
    body: {},
    headers: etag === undefined ? {} : { 'if-match': etag },
  });
}

describe('a policy', () => {
  it('in force says what it is, and that no weight is fitted yet', async () => {
    const { version, status, adoptedBy, reviews, content } = await read('in-force');
    expect({ version, status, adoptedBy }).toEqual({
      version: initial,
      status: 'in-force',
      adoptedBy: null,
    });
    expect(Object.values(content.weights).reduce((sum, weight) => sum + weight, 0)).toBe(1000);
    expect(reviews).toEqual({
      count: 0,
      needed: 200,
      text: 'No real reviews exist yet: no weight fitting until 200 real reviews exist.',
    });
    expect((await api.ask({ url: '/policies/9.9', key: keys.officer })).statusCode).toBe(404);
  });

  it('is drafted by what it changes, and numbered', async () => {
    const response = await draft({ content: { threshold: 500_001 } });
    expect(response.statusCode).toBe(201);
    const { version, status, content } = policy.parse(response.json());
    expect(response.headers.location).toBe(`/api/v1/policies/${version}`);
    expect([status, content.threshold]).toEqual(['draft', 500_001]);
    expect(content.weights).toEqual((await read('in-force')).content.weights);
    const list = await api.ask({ url: '/policies', key: keys.officer });
    const { items } = z
      .object({ items: z.array(policy.omit({ content: true, reviews: true })) })
      .parse(list.json());
    expect(items.map((one) => one.version)).toEqual(expect.arrayContaining([initial, version]));
  });

  it('may be laid over another than that in force, with a version of its own', async () => {
    await draft({ version: '7.1', content: { maxPerAsk: 9 } });
    const { content } = policy.parse(
      (await draft({ from: '7.1', content: { threshold: 3 } })).json(),
    );
    expect(content).toMatchObject({ maxPerAsk: 9, threshold: 3 });
    const taken = await draft({ version: '7.1' });
    expect([taken.statusCode, codeOf(taken)]).toEqual([409, 'policy-version-taken']);
  });

  it.each([
    [{ content: { weights: { topic: 999 } } }, '/content/weights', 'weights-not-1000'],
    [{ content: { neutral: { topic: 1001 } } }, '/content/neutral/topic', 'too-big-number'],
    [
      { content: { bands: { possible: 999_999 } } },
      '/content/bands/possible',
      'bands-out-of-order',
    ],
    [
      { content: { language: { interpreted: 500 } } },
      '/content/language/passive',
      'languages-out-of-order',
    ],
    [{ content: { colour: 1 } }, '/content/colour', 'unknown-field'],
    [{ content: { threshold: 'high' } }, '/content/threshold', 'wrong-type'],
    [{ from: '8.8' }, '/from', 'unknown-policy'],
    [{ lexicon: 'none' }, '/lexicon', 'unknown-lexicon'],
    [{ version: 'latest' }, '/version', 'not-a-match'],
    [{ name: '' }, '/name', 'too-small-string'],
  ])('of %j is refused where it is wrong', async (body, pointer, code) => {
    const response = await draft(body);
    expect(response.statusCode).toBe(422);
    expect(problemIn(response).errors).toMatchObject([{ pointer, code }]);
  });

  it('is drafted once with one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'a-draft' };
    const [first, again] = [await draft({}, headers), await draft({}, headers)];
    expect(policy.parse(again.json()).version).toBe(policy.parse(first.json()).version);
  });
});

describe('an adoption', () => {
  it('is for a supervisor who did not draft it, and has read it', async () => {
    const { version } = policy.parse((await draft({}, {}, keys.both)).json());
    const { etag } = await read(version);
    expect((await adopt(version, keys.officer, etag)).statusCode).toBe(403);
    expect((await adopt(version, keys.both, etag)).statusCode).toBe(403);
    expect((await adopt(version, keys.supervisor)).statusCode).toBe(428);
    expect((await adopt(version, keys.supervisor, '"9"')).statusCode).toBe(412);
  });

  it('runs one at a time, and comes into force when its run has ended', async () => {
    const [{ version }, { version: second }] = [
      policy.parse((await draft({ content: { threshold: 2 } })).json()),
      policy.parse((await draft({ content: { threshold: 3 } })).json()),
    ];
    const begun = await adopt(version, keys.supervisor, (await read(version)).etag);
    expect([begun.statusCode, policy.parse(begun.json()).status]).toEqual([202, 'adopting']);
    const refused = await adopt(second, keys.supervisor, (await read(second)).etag);
    expect([refused.statusCode, codeOf(refused)]).toEqual([409, 'adoption-under-way']);
    expect(problemIn(refused).detail).toContain(`The policy ${version} has been in adoption since`);
    expect((await read('in-force')).version).toBe(initial);

    const open = await withActor(api.database.worker, system, findOpenAdoption);
    await runAsWorker(api.database.worker, open?.id ?? '');
    const adopted = await read('in-force');
    expect(adopted).toMatchObject({ version, adoptedBy: 'A person of oas-dtoc' });
    expect((await read(initial)).status).toBe('retired');
    for (const [over, code] of [
      [version, 'policy-in-force'],
      [initial, 'policy-retired'],
    ] as const) {
      expect(codeOf(await adopt(over, keys.supervisor, (await read(over)).etag))).toBe(code);
    }
  });
});

describe('past decisions', () => {
  it('are evidence, and are compared under two policies', async () => {
    const desk = await openDesk(api.database);
    const { reference } = await desk.recommended();
    const strict = {
      content: {
        threshold: 1_000_000,
        bands: { strong: 1_000_000 },
        gates: { latestStartAfterNeed: 1 },
      },
    };
    const { version } = policy.parse((await draft(strict)).json());
    const url = `/policies/compare?from=in-force&to=${version}`;
    const response = await api.ask({ url, key: keys.officer });
    expect(response.json()).toMatchObject({
      reviews: { count: 1 },
      decisions: 1,
      bandChanged: 1,
      rankUnknown: 0,
      verdicts: [{ verdict: 'recommend', total: 1, onlyFrom: 1 }, {}, {}, {}],
      changed: [
        {
          proposal: reference,
          from: { proposed: true, rank: 1 },
          to: { proposed: false, rank: 1 },
        },
      ],
      notes: [{ code: 'reviewed-only' }, { code: 'not-judged' }],
    });
    const evidence = await api.ask({ url: '/reviews/evidence', key: keys.officer });
    expect(evidence.json()).toMatchObject({
      reviews: { count: 1, needed: 200 },
      reasons: [{ verdict: 'recommend', reason: 'fits-need', count: 1 }],
      overrides: { total: 0 },
    });
  });
});
