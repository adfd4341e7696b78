import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servedBy } from '../../src/domain/assessment.ts';
import { addDays } from '../../src/domain/dates.ts';
import { kindsWithoutLanguage, languages } from '../../src/domain/vocabulary.ts';
import {
  createEngine,
  prepareAsk,
  prepareOffer,
  rankAsks,
  rankOffers,
} from '../../src/matching/engine.ts';
import type { Ask, JudgedPair, Offer } from '../../src/matching/model.ts';
import { asks, offers, someOf } from './arbitraries.ts';
import {
  anAsk,
  anOffer,
  audiences,
  concepts,
  engine,
  judged,
  lexicon,
  policy,
  today,
} from './support.ts';

const rank = (ask: Ask, list: readonly Offer[], by = engine) =>
  rankOffers(
    by,
    prepareAsk(by, ask),
    list.map((offer) => prepareOffer(by, offer)),
    { asOf: today },
  );

describe('the engine', () => {
  it('gives points that add up to a score in range, and the same bytes each time', () => {
    fc.assert(
      fc.property(asks, offers, (ask, offer) => {
        const pair = judged(ask, offer);
        expect(JSON.stringify(judged(ask, offer))).toBe(JSON.stringify(pair));
        if (pair === null) return;
        const { criteria, score } = pair.judgement;
        expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        for (const { value, weight, points } of criteria) {
          expect(Number.isInteger(value) && value >= 0 && value <= 1000).toBe(true);
          expect(points).toBe(value * weight);
        }
      }),
    );
  });

  it('never trades a gate: what it judges serves somebody in the edition that it names', () => {
    fc.assert(
      fc.property(asks, offers, (ask, offer) => {
        const pair = judged(ask, offer);
        if (pair === null) return;
        const edition = offer.editions.find(({ id }) => id === pair.editionId);
        const served = servedBy(pair.judgement.beneficiaries);
        expect(offer.live && edition?.seatsLeft !== 0 && served.length > 0).toBe(true);
        for (const state of served) {
          expect(offer.eligible === null || offer.eligible.includes(state)).toBe(true);
          expect(offer.ownStates.includes(state) || offer.excludedStates.includes(state)).toBe(
            false,
          );
        }
        expect(ask.excludedProviders.includes(offer.provider)).toBe(false);
        expect(edition?.window === null || (edition?.window.to ?? '') >= today).toBe(true);
      }),
    );
  });

  it('judges a pair the same whatever else it judges, in any order', () => {
    fc.assert(
      fc.property(
        asks,
        fc.uniqueArray(offers, { maxLength: 6, selector: ({ id }) => id }),
        (ask, list) => {
          const ranked = rank(ask, list);
          expect(rank(ask, list.toReversed())).toEqual(ranked);
          for (const pair of ranked) {
            expect(
              rank(
                ask,
                list.filter(({ id }) => id === pair.offerId),
              ),
            ).toEqual([pair]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('judges an ask the same whatever other asks an offer is held against, in any order', () => {
    const hold = (offer: Offer, list: readonly Ask[]) =>
      rankAsks(
        engine,
        prepareOffer(engine, offer),
        list.map((ask) => prepareAsk(engine, ask)),
        { asOf: today },
      );
    const byAsk = (pairs: readonly JudgedPair[]) =>
      pairs.toSorted((a, b) => (a.askId < b.askId ? -1 : 1));
    fc.assert(
      fc.property(
        offers,
        fc.uniqueArray(asks, { maxLength: 6, selector: ({ id }) => id }),
        (offer, list) => {
          const held = hold(offer, list);
          expect(byAsk(hold(offer, list.toReversed()))).toEqual(byAsk(held));
          for (const ask of list) {
            expect(held.find(({ askId }) => askId === ask.id) ?? null).toEqual(judged(ask, offer));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps the best where it is to keep a few', () => {
    fc.assert(
      fc.property(
        asks,
        fc.uniqueArray(offers, { maxLength: 6, selector: ({ id }) => id }),
        fc.nat({ max: 6 }),
        (ask, list, limit) => {
          const prepared = list.map((offer) => prepareOffer(engine, offer)).toReversed();
          const ranking = { asOf: today, limit };
          const few = rankOffers(engine, prepareAsk(engine, ask), prepared, ranking);
          expect(few).toEqual(rank(ask, list).slice(0, limit));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('proposes nothing whose languages do not meet, that is over, or that starts too late', () => {
    fc.assert(
      fc.property(asks, offers, (ask, offer) => {
        const edition = offer.editions.find(({ id }) => id === judged(ask, offer)?.editionId);
        if (edition === undefined) return;
        const { deliveryLanguages: held, interpretedLanguages: interpreted } = edition;
        const { deliveryLanguages: accepted, passiveLanguages: followed } = ask;
        const meet =
          held.some((one) => accepted.includes(one) || followed.includes(one)) ||
          interpreted.some((one) => accepted.includes(one));
        const needless = kindsWithoutLanguage.includes(offer.kind);
        const unstated = accepted.length === 0 || held.length === 0;
        expect(meet || needless || unstated).toBe(true);
        if (edition.window === null || ask.window === null) return;
        expect(edition.window.to >= ask.window.from).toBe(true);
        const latest = addDays(ask.window.to, policy.gates.latestStartAfterNeed);
        expect(edition.window.from <= latest).toBe(true);
      }),
      // Most pairs fail some other gate.
      { numRuns: 5000 },
    );
  });

  it('does not depend on the order of the thesaurus or of the lists in a record', () => {
    const turned = createEngine({
      bodies: [],
      concepts: concepts.toReversed(),
      policy,
      lexicon,
      audiences: audiences.toReversed(),
    });
    fc.assert(
      fc.property(asks, offers, (ask, offer) => {
        const pair = judged(ask, offer, turned);
        expect(pair).toEqual(judged(ask, offer));
        const mirrored = {
          audience: ask.audience.toReversed(),
          wantedKinds: ask.wantedKinds.toReversed(),
          concepts: ask.concepts.toReversed(),
          modes: ask.modes.toReversed(),
        };
        expect(judged({ ...ask, ...mirrored }, offer)?.judgement.score).toBe(pair?.judgement.score);
      }),
      { numRuns: 50 },
    );
  });

  it('never ranks an offer lower for being better on one criterion', () => {
    const better: fc.Arbitrary<(ask: Ask, offer: Offer) => Offer> = fc.constantFrom(
      (_ask: Ask, offer: Offer): Offer => ({
        ...offer,
        editions: offer.editions.map((edition) => ({ ...edition, seatsLeft: null })),
      }),
      (ask: Ask, offer: Offer): Offer => ({
        ...offer,
        kind: ask.wantedKinds.find((kind) => kind === offer.kind) ?? offer.kind,
      }),
      (ask: Ask, offer: Offer): Offer =>
        offer.audience.length === 0
          ? offer
          : { ...offer, audience: [...new Set([...offer.audience, ...ask.audience])] },
      (ask: Ask, offer: Offer): Offer => ({
        ...offer,
        concepts: [...new Set([...offer.concepts, ...ask.concepts])],
      }),
      (ask: Ask, offer: Offer): Offer => ({
        ...offer,
        editions: offer.editions.map((edition) => ({
          ...edition,
          interpretedLanguages: [...edition.interpretedLanguages, ...ask.deliveryLanguages],
        })),
      }),
      (ask: Ask, offer: Offer): Offer => ({
        ...offer,
        editions: offer.editions.map((edition) => {
          // What nobody stated cannot be compared: to state it is another matter than to better it.
          const held = edition.deliveryLanguages;
          const more = held.length === 0 ? [] : [...ask.deliveryLanguages, ...ask.passiveLanguages];
          return { ...edition, deliveryLanguages: [...held, ...more] };
        }),
      }),
      (_ask: Ask, offer: Offer): Offer => ({
        ...offer,
        editions: offer.editions.map((edition) => ({ ...edition, window: null })),
      }),
      (ask: Ask, offer: Offer): Offer => ({
        ...offer,
        editions: offer.editions.map((edition) => ({
          ...edition,
          modes: edition.modes.length === 0 ? [] : [...edition.modes, ...ask.modes],
        })),
      }),
      (_ask: Ask, offer: Offer): Offer =>
        offer.effect === null ? offer : { ...offer, effect: { ...offer.effect, mean: 1000 } },
    );
    fc.assert(
      fc.property(asks, offers, better, (ask, offer, improve) => {
        const before = judged(ask, offer);
        if (before === null) return;
        expect(judged(ask, improve(ask, offer))?.judgement.score).toBeGreaterThanOrEqual(
          before.judgement.score,
        );
      }),
    );
  });

  it('never ranks an offer lower for a language that the participants come to follow', () => {
    fc.assert(
      fc.property(asks, offers, someOf(...languages), (ask, offer, more) => {
        const before = judged(ask, offer);
        if (before === null) return;
        const passiveLanguages = [...ask.passiveLanguages, ...more];
        expect(judged({ ...ask, passiveLanguages }, offer)?.judgement.score).toBeGreaterThanOrEqual(
          before.judgement.score,
        );
      }),
    );
  });

  it('favours nobody by the name of a record where scores are equal', () => {
    const list = Array.from({ length: 40 }, (_, number) =>
      anOffer({ id: `offer-${100 + number}` }),
    );
    const ids = rank(anAsk(), list).map(({ offerId }) => offerId);
    expect(ids).not.toEqual(ids.toSorted());
    expect(ids).not.toEqual(rank(anAsk({ participants: 7 }), list).map(({ offerId }) => offerId));
  });
});
