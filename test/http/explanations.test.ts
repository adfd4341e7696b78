// Explanations on request: everything to the secretariat; to the owner of a need nothing of other
// states, of exclusions, of seats that others took, or of rivals.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { submittedNeed } from '../support/needs.ts';
import {
  edition2026,
  now,
  offerInput,
  publishedOffer,
  readOffer,
  takeSeats,
} from '../support/offers.ts';
import { bestProposal, matcherOf, proposalsOf } from '../support/proposals.ts';
import { type Api, openApi } from './support.ts';

let api: Api;
let people: Awaited<ReturnType<typeof buildPeople>>;

async function buildPeople() {
  return {
    ecuador: await api.person('ecu', 'focal-point'),
    group: await api.person('caricom-impacs', 'focal-point'),
    peru: await api.person('per', 'focal-point'),
    unodc: await api.person('unodc', 'provider-editor'),
    officer: await api.person('oas-dtoc', 'officer'),
    approver: await api.person('oas-dtoc', 'approver'),
  };
}

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await buildPeople();
});
afterAll(async () => await api.close());

const as = (who: keyof typeof people) => api.database.as(people[who].actor, { now });
const read = async (who: keyof typeof people, url: string, language = 'en') =>
  await api.ask({ url, key: people[who].key, headers: { 'accept-language': language } });

const shownChange = z.object({
  change: z.string(),
  by: z.string(),
  text: z.string(),
  score: z.int().nullable(),
});
const explanation = z.object({
  asks: z.array(
    z.object({
      number: z.int(),
      noAdequateOffer: z
        .object({
          cause: z.string(),
          text: z.string(),
          onTopic: z.int(),
          blocked: z.array(z.object({ gate: z.string(), name: z.string(), offers: z.int() })),
          below: z.int(),
          gaps: z.array(z.object({ field: z.string(), effect: z.string(), text: z.string() })),
        })
        .nullable(),
    }),
  ),
  nearMisses: z.array(
    z.object({
      offer: z.object({ reference: z.string(), title: z.string() }),
      gate: z.string(),
      text: z.string(),
      score: z.int().nullable(),
      changes: z.array(shownChange),
    }),
  ),
});

async function explained(who: keyof typeof people, need: string, language = 'en') {
  const response = await read(who, `/needs/${need}/explanation`, language);
  expect(response.statusCode).toBe(200);
  return { ...explanation.parse(response.json()), body: response.body };
}

async function offered(content: object, edition: object = {}): Promise<string> {
  const input = offerInput(content, { ...edition2026, ...edition });
  return await publishedOffer([as('unodc'), as('officer')], input);
}

/** A subject that nothing else in these tests is on, so that each sees its own offers alone. */
const laundering = {
  title: 'Investigating money laundering',
  description: 'Prosecutors must learn to investigate money laundering.',
};

describe('a need without an adequate offer', () => {
  let need: string;
  let offers: Record<'french' | 'closed' | 'excluding' | 'full', string>;

  beforeAll(async () => {
    const course = (title: string, more: object = {}) => ({ ...laundering, title, ...more });
    const french = { deliveryLanguages: ['fr'] };
    offers = {
      french: await offered(course('Money laundering, in French'), french),
      closed: await offered(
        course('Money laundering, for Caribbean states', {
          eligible: { states: ['JAM'], groups: [] },
        }),
      ),
      excluding: await offered(
        course('Money laundering, at a distance', { excludedStates: ['ECU'] }),
        french,
      ),
      full: await offered(course('Money laundering, sold out')),
    };
    const { editions } = await readOffer(api.database, people.officer.actor, offers.full);
    for (const { id } of editions) await takeSeats(api.database, id, 24);
    ({ reference: need } = await submittedNeed(as('ecuador'), laundering));
  });

  it('tells the secretariat what stops each offer, and which change would do', async () => {
    const { asks, nearMisses } = await explained('officer', need);
    expect(asks).toMatchObject([{ number: 1, noAdequateOffer: { cause: 'all-blocked' } }]);
    const blocked = asks[0]?.noAdequateOffer?.blocked ?? [];
    expect(blocked).toMatchObject([
      { gate: 'country', offers: 1 },
      { gate: 'language', offers: 2 },
      { gate: 'no-seats', offers: 1 },
      { gate: 'excluded-by-offer', offers: 1 },
    ]);
    const byOffer = new Map(nearMisses.map((miss) => [miss.offer.reference, miss]));
    expect(byOffer.get(offers.closed)).toMatchObject({
      gate: 'country',
      text: 'The offer is not open to Ecuador.',
      changes: [
        {
          by: 'offer',
          change: 'open-to-states',
          text: 'The provider would have to open the offer to Ecuador.',
        },
      ],
    });
    expect(byOffer.get(offers.full)?.changes).toMatchObject([{ change: 'add-seats' }]);
    expect(
      byOffer
        .get(offers.french)
        ?.changes.map(({ change }) => change)
        .sort(),
    ).toEqual(['accept-language', 'add-interpretation', 'add-language']);
    const scores = nearMisses.map(({ score }) => score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it('tells the state what it may know: no other state, exclusion, taken seat or score', async () => {
    const told = await explained('ecuador', need);
    const titles = told.nearMisses.map(({ offer }) => offer.title);
    expect(titles).toEqual([
      'Money laundering, at a distance',
      'Money laundering, for Caribbean states',
      'Money laundering, in French',
    ]);
    const [excluding, closed] = told.nearMisses;
    // An offer that excludes the state looks like any other: its absence would tell.
    expect(excluding).toMatchObject({ gate: 'language', score: null });
    expect(closed).toMatchObject({
      text: 'The offer is not open to the beneficiaries of the need.',
      changes: [{ change: 'open-to-beneficiaries', score: null }],
    });
    expect(told.body).not.toMatch(/Peru|PER|Jamaica|JAM|Ecuador|exclu|seats|"score":\d/);
  });

  it('answers the state that a sold-out offer is adequate, as in its catalogue', async () => {
    const { asks } = await explained('ecuador', need);
    expect(asks).toEqual([{ number: 1, noAdequateOffer: null }]);
  });

  it.each([
    ['es', 'El proveedor tendría que abrir la oferta a estos Estados: Ecuador.'],
    ['pt', 'O prestador teria de abrir a oferta a estes Estados: Equador.'],
    ['fr', 'Le prestataire devrait ouvrir l’offre à ces États : Équateur.'],
  ])('speaks the language of the reader: %s', async (language, text) => {
    const { nearMisses, asks } = await explained('officer', need, language);
    const texts = nearMisses.flatMap(({ changes }) => changes.map((one) => one.text));
    expect(texts).toContain(text);
    expect(asks[0]?.noAdequateOffer?.text).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('of several states is explained to the group that filed it without a name of a state', async () => {
    const { reference } = await submittedNeed(as('group'), {
      ...laundering,
      beneficiaries: ['ATG', 'PER'],
    });
    const told = await explained('group', reference);
    expect(told.nearMisses.map(({ gate }) => gate)).toContain('country');
    expect(told.body).not.toMatch(/Peru|PER|Antigua|ATG|Jamaica|JAM/);
  });

  it('is explained to nobody else', async () => {
    expect((await read('peru', `/needs/${need}/explanation`)).statusCode).toBe(404);
    expect((await read('unodc', `/needs/${need}/explanation`)).statusCode).toBe(404);
  });

  it('can be that nothing was said, or that nobody offers it', async () => {
    const empty = await submittedNeed(as('ecuador'), { title: 'Help', description: '' });
    const whyEmpty = (await explained('ecuador', empty.reference)).asks[0]?.noAdequateOffer;
    expect(whyEmpty).toMatchObject({ cause: 'too-empty', onTopic: 0 });
    const lonely = await submittedNeed(as('ecuador'), {
      title: 'Treatment of drug dependence',
      description: 'Treatment and rehabilitation of people who depend on drugs.',
    });
    const why = (await explained('ecuador', lonely.reference)).asks[0]?.noAdequateOffer;
    expect(why).toMatchObject({ cause: 'no-offer-on-topic' });
  });
});

const contrasted = z.object({
  score: z.int(),
  contrast: z.object({
    proposal: z.string(),
    score: z.int(),
    points: z.int(),
    differences: z.array(z.object({ points: z.int(), text: z.string() })),
  }),
  assessment: z.object({
    concepts: z.array(
      z.object({
        askedName: z.string(),
        offeredName: z.string(),
        askedWords: z.array(z.string()),
        offeredWords: z.array(z.string()),
      }),
    ),
  }),
});

describe('two proposals for one ask', () => {
  let best: Awaited<ReturnType<typeof bestProposal>>;
  let second: string;

  beforeAll(async () => {
    await offered({ title: 'Workshop on tracing firearms', kind: 'workshop' });
    await offered({}, { modes: ['online'] });
    const need = await submittedNeed(as('ecuador'), { modes: ['in-person'] });
    best = await bestProposal(api.database, matcherOf(api.database, now), need);
    const proposals = await proposalsOf(api.database, need.reference);
    second = proposals.at(-1)?.reference ?? '';
  });

  it('are set against one another, in points that add up', async () => {
    for (const [reference, sign] of [
      [best.reference, 1],
      [second, -1],
    ] as const) {
      const shown = contrasted.parse((await read('officer', `/proposals/${reference}`)).json());
      const { points, differences, score } = shown.contrast;
      expect(differences.reduce((sum, one) => sum + one.points, 0)).toBe(points);
      expect(points).toBe(shown.score - score);
      expect(Math.sign(points)).toBe(sign);
      expect(differences.map(({ text }) => text).join(' ')).toMatch(
        /Mode: \d+,\d+ points (more|fewer)\./,
      );
    }
  });

  it('show the concepts of both sides in the words of each and the language of the reader', async () => {
    const response = await read('officer', `/proposals/${best.reference}`, 'fr');
    const { concepts } = contrasted.parse(response.json()).assessment;
    const [first] = concepts;
    expect(first?.askedName).toMatch(/armes/i);
    expect(first?.askedWords.join(' ')).toMatch(/firearms/i);
    expect(first?.offeredWords.join(' ')).toMatch(/firearms/i);
  });

  it('have changes of the need that would lift the lesser one, told to the secretariat', async () => {
    const { items } = (await read('officer', `/proposals/${second}/lifts`)).json();
    expect(items).toMatchObject([
      {
        by: 'need',
        change: 'accept-mode',
        text: 'The need would have to accept one more mode: Online.',
        ahead: true,
        effects: expect.arrayContaining(['The proposal would then be ahead of the other offer.']),
      },
    ]);
    expect((await read('ecuador', `/proposals/${second}/lifts`)).statusCode).toBe(404);
  });

  it('tell the state nothing of each other, once both are approved', async () => {
    for (const reference of [best.reference, second]) {
      const shown = (await read('officer', `/proposals/${reference}`)).json();
      const assessment = shown.assessment.id;
      await recommendProposal(as('officer'), reference, { assessment, reason: 'fits-need' });
      await approveProposal(as('approver'), reference, { assessment, reason: 'as-recommended' });
    }
    const response = await read('ecuador', `/proposals/${best.reference}`);
    expect(response.json()).toMatchObject({ status: 'approved', contrast: null, score: null });
    expect(response.body).not.toMatch(new RegExp(`${second}|Course on tracing|points`));
    expect((await read('ecuador', `/proposals/${best.reference}/lifts`)).statusCode).toBe(403);
  });
});
