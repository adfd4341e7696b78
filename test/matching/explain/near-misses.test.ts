import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeSides } from '../../../src/domain/explanation.ts';
import { judge, prepareAsk, prepareOffer } from '../../../src/matching/engine.ts';
import { nearMissesOf } from '../../../src/matching/explain/near-misses.ts';
import type { Ask, Edition, Offer } from '../../../src/matching/model.ts';
import { anAsk, anEdition, anOffer, engine, policy, today } from '../support.ts';
import { applied } from './applied.ts';
import { asks, offers } from './arbitraries.ts';

const run = { engine, asOf: today, limit: 20 };

function missesOf(ask: Ask, ...list: Offer[]) {
  return nearMissesOf(
    run,
    [prepareAsk(engine, ask)],
    list.map((offer) => prepareOffer(engine, offer)),
  );
}

const changesOf = (ask: Partial<Ask>, offer: Partial<Offer>): Change[] => {
  const [miss] = missesOf(anAsk(ask), anOffer(offer));
  return (miss?.changes ?? []).map(({ code, parameters }) => ({ code, parameters }));
};
const with1 = (edition: Partial<Edition>): Partial<Offer> => ({ editions: [anEdition(edition)] });

describe('a near miss', () => {
  it('by language could be cleared by either side, in one language', () => {
    expect(changesOf({}, with1({ deliveryLanguages: ['fr', 'pt'] }))).toEqual([
      { code: 'accept-language', parameters: { language: 'pt' } },
      { code: 'add-language', parameters: { language: 'en' } },
      { code: 'add-interpretation', parameters: { language: 'en' } },
    ]);
  });

  it('by language could be cleared by an interpreter only where people meet', () => {
    const manual = { kind: 'manual', ...with1({ deliveryLanguages: ['fr'] }) } as const;
    expect(changesOf({ wantedKinds: ['manual'] }, manual).map(({ code }) => code)).toEqual([
      'accept-language',
      'add-language',
    ]);
  });

  it('by dates could be cleared by a wider window or by another date', () => {
    const spring = { from: '2028-03-01', to: '2028-03-12' };
    expect(changesOf({}, with1({ window: spring }))).toEqual([
      { code: 'widen-window', parameters: { from: '2027-01-01', to: '2028-03-12' } },
      { code: 'move-dates', parameters: { from: '2027-01-01', to: '2027-06-30' } },
    ]);
    const autumn = { from: '2026-08-20', to: '2026-10-01' };
    expect(changesOf({}, with1({ window: autumn }))).toContainEqual({
      code: 'widen-window',
      parameters: { from: today, to: '2027-06-30' },
    });
  });

  it('by an edition that is over is for the provider to hold again', () => {
    const past = { from: '2026-02-01', to: '2026-02-12' };
    expect(changesOf({ window: null }, with1({ window: past }))).toEqual([
      { code: 'hold-again', parameters: { from: today } },
    ]);
  });

  it('by eligibility is for the provider to open to those whom nothing else stops', () => {
    const beneficiaries = ['ECU', 'PER', 'COL'];
    const offer = { eligible: ['JAM'], excludedStates: ['PER'] };
    expect(changesOf({ beneficiaries }, offer)).toEqual([
      { code: 'open-to-states', parameters: { states: ['ECU', 'COL'] } },
    ]);
  });

  it('by seats is for the provider to take as many as come', () => {
    expect(changesOf({ participants: 12 }, with1({ seatsLeft: 0 }))).toEqual([
      { code: 'add-seats', parameters: { seats: 12 } },
    ]);
  });

  it.each<[string, Partial<Ask>, Partial<Offer>]>([
    ['a decision', { excludedProviders: ['example-institute'] }, {}],
    ['an exclusion', {}, { excludedStates: ['ECU'] }],
    ['a state’s own offer', {}, { ownStates: ['ECU'] }],
    ['an offer that is not live', {}, { live: false }],
    ['two gates at once', {}, { eligible: ['JAM'], ...with1({ deliveryLanguages: ['fr'] }) }],
    ['another subject', {}, { title: 'Firearms tracing', description: '', eligible: ['JAM'] }],
    ['an offer that can serve already', {}, {}],
  ])('is not %s', (_, ask, offer) => {
    expect(missesOf(anAsk(ask), anOffer(offer))).toEqual([]);
  });

  it('is one an offer, the best of its editions and asks first', () => {
    const full = anEdition({ id: 'full', seatsLeft: 0 });
    const french = anEdition({ id: 'french', deliveryLanguages: ['fr'], modes: ['online'] });
    const [miss, ...others] = missesOf(anAsk(), anOffer({ editions: [french, full] }));
    expect(others).toEqual([]);
    expect(miss).toMatchObject({ editionId: 'full', failure: { gate: 'no-seats' } });
    expect(miss?.score).toBeGreaterThanOrEqual(policy.threshold);
  });
});

it('holds: with each change, made by the side it names, the engine proposes the pair', () => {
  let found = 0;
  fc.assert(
    fc.property(asks, offers, (ask, offer) => {
      for (const miss of missesOf(ask, offer)) {
        expect(
          judge(engine, prepareAsk(engine, ask), prepareOffer(engine, offer), today),
        ).toBeNull();
        expect(miss.score).toBe(Math.max(...miss.changes.map(({ score }) => score)));
        for (const change of miss.changes) {
          const made = applied(change, ask, offer, miss.editionId);
          expect(made[changeSides[change.code] === 'need' ? 'offer' : 'ask']).toEqual(
            changeSides[change.code] === 'need' ? offer : ask,
          );
          const after = judge(
            engine,
            prepareAsk(engine, made.ask),
            prepareOffer(engine, made.offer),
            today,
          );
          expect(after?.judgement.proposed).toBe(true);
          expect(after?.judgement.score).toBeGreaterThanOrEqual(change.score);
          found += 1;
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(20);
});

it('does not depend on the order of asks and offers', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(asks, { maxLength: 2, selector: ({ id }) => id }),
      fc.uniqueArray(offers, { maxLength: 5, selector: ({ id }) => id }),
      (someAsks, someOffers) => {
        const preparedAsks = someAsks.map((ask) => prepareAsk(engine, ask));
        const preparedOffers = someOffers.map((offer) => prepareOffer(engine, offer));
        const found = nearMissesOf(run, preparedAsks, preparedOffers);
        expect(nearMissesOf(run, preparedAsks.toReversed(), preparedOffers.toReversed())).toEqual(
          found,
        );
      },
    ),
    { numRuns: 60 },
  );
});
