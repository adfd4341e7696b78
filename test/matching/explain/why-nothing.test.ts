import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnSubject } from '../../../src/matching/criteria/subject.ts';
import { judge, prepareAsk, prepareOffer, rankOffers } from '../../../src/matching/engine.ts';
import { whyNothing } from '../../../src/matching/explain/why-nothing.ts';
import type { Ask, Offer } from '../../../src/matching/model.ts';
import { anAsk, anEdition, anOffer, engine, engineUnder, policy, today } from '../support.ts';
import { asks, offers } from './arbitraries.ts';

function why(ask: Partial<Ask>, list: readonly Partial<Offer>[], by = engine) {
  const prepared = list.map((offer) => prepareOffer(by, anOffer(offer)));
  return whyNothing(by, prepareAsk(by, anAsk(ask)), prepared, today);
}

const strict = engineUnder({ threshold: 990_000 });
const firearms = { title: 'Firearms tracing', description: '' };

describe('why there is no adequate offer', () => {
  it('is no question where there is one', () => {
    expect(why({}, [firearms, {}])).toBeNull();
  });

  it('is told of what the engine says of each pair', () => {
    fc.assert(
      fc.property(asks, fc.array(offers, { maxLength: 5 }), (ask, list) => {
        for (const by of [engine, strict]) {
          const prepared = prepareAsk(by, ask);
          const judged = list.map((offer) => {
            const read = prepareOffer(by, offer);
            return { read, judgement: judge(by, prepared, read, today)?.judgement };
          });
          const reads = judged.map(({ read }) => read);
          const found = whyNothing(by, prepared, reads, today);
          expect(found === null).toBe(judged.some(({ judgement }) => judgement?.proposed === true));
          if (found === null) continue;
          const onTopic = judged.filter(({ read }) => isOnSubject(by, prepared, read));
          expect(found.onTopic).toEqual(onTopic.map(({ read }) => read.offer.id).toSorted());
          const missing = onTopic.flatMap(({ read, judgement }) =>
            judgement === undefined
              ? []
              : [[read.offer.id, by.policy.threshold - judgement.score] as const],
          );
          expect(new Map(found.below.map((one) => [one.offerId, one.missing]))).toEqual(
            new Map(missing),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('can be that the need says nothing that can be compared', () => {
    expect(why({ title: 'Help', description: '' }, [{}])).toMatchObject({
      cause: 'too-empty',
      onTopic: [],
    });
  });

  it('can be that no offer deals with the subject', () => {
    expect(why({ ...firearms }, [{}])).toEqual({
      cause: 'no-offer-on-topic',
      onTopic: [],
      blocked: [],
      below: [],
      gaps: [],
    });
  });

  it('can be the gates, counted in the edition that comes nearest', () => {
    const french = anEdition({ id: 'french', deliveryLanguages: ['fr'] });
    const over = { from: '2026-01-01', to: '2026-01-09' };
    const worse = anEdition({ id: 'worse', deliveryLanguages: ['fr'], window: over });
    const found = why({}, [
      { id: 'b', eligible: ['JAM'] },
      { id: 'a', editions: [worse, french] },
      { id: 'c', eligible: ['JAM'], editions: [french] },
    ]);
    expect(found).toMatchObject({
      cause: 'all-blocked',
      onTopic: ['a', 'b', 'c'],
      blocked: [
        { gate: 'country', offers: ['b', 'c'] },
        { gate: 'language', offers: ['a', 'c'] },
      ],
    });
    expect(found?.gaps).toEqual([{ field: 'deliveryLanguages', effect: 'blocks', offers: ['a'] }]);
  });

  it('can be the threshold, with the points that are missing', () => {
    const found = why({}, [{ id: 'near' }, { id: 'far', kind: 'database' }], strict);
    expect(found).toMatchObject({
      cause: 'below-threshold',
      onTopic: ['far', 'near'],
      blocked: [],
    });
    expect(found?.below.map(({ offerId }) => offerId)).toEqual(['near', 'far']);
    expect(found?.below[0]?.missing).toBeGreaterThan(0);
  });

  it('names the fields that the need leaves open, by what they cost', () => {
    const open = { audience: [], wantedKinds: [], participants: null };
    const { gaps = [] } = why(open, [{ id: 'near' }], strict) ?? {};
    const fields = gaps.map(({ field, effect }) => `${field} ${effect}`);
    expect(fields).toEqual(
      expect.arrayContaining(['audience weakens', 'wantedKinds weakens', 'participants weakens']),
    );
    const { score = 0 } = rankOne(open) ?? {};
    const close = engineUnder({ threshold: score + 1 });
    expect(why(open, [{ id: 'near' }], close)?.gaps).toContainEqual({
      field: 'audience',
      effect: 'blocks',
      offers: ['near'],
    });
  });

  it('names concepts that the text shows and nobody has confirmed', () => {
    const vague = { title: 'Support', description: 'Victims of trafficking in persons.' };
    const { gaps = [] } = why(vague, [{}], strict) ?? {};
    expect(gaps.map(({ field }) => field)).toContain('concepts');
    const declared = { ...vague, concepts: ['trafficking-in-persons'] };
    const again = why(declared, [{}], strict)?.gaps ?? [];
    expect(again.map(({ field }) => field)).not.toContain('concepts');
  });
});

function rankOne(ask: Partial<Ask>) {
  const prepared = [prepareOffer(engine, anOffer())];
  return rankOffers(engine, prepareAsk(engine, anAsk(ask)), prepared, { asOf: today })[0]
    ?.judgement;
}

it('is told exactly where nothing is proposed, whatever the order of the offers', () => {
  const list = fc.uniqueArray(offers, { maxLength: 5, selector: ({ id }) => id });
  fc.assert(
    fc.property(asks, list, (ask, some) => {
      const found = why(ask, some);
      const prepared = some.map((offer) => prepareOffer(engine, offer));
      const ranking = { asOf: today, proposedOnly: true };
      const proposed = rankOffers(engine, prepareAsk(engine, ask), prepared, ranking);
      expect(found === null).toBe(proposed.length > 0);
      expect(why(ask, some.toReversed())).toEqual(found);
      if (found === null) return;
      const stopped = new Set(found.blocked.flatMap((gate) => gate.offers));
      expect(stopped.size + found.below.length).toBe(found.onTopic.length);
      for (const { missing } of found.below) {
        expect(missing > 0 && missing <= policy.threshold).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
