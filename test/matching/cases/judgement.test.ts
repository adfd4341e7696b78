import { describe, expect, it } from 'vitest';
import { judgement as judgementShape, maximumScore } from '../../../src/domain/assessment.ts';
import {
  judge,
  prepareAsk,
  prepareOffer,
  rankAsks,
  rankOffers,
} from '../../../src/matching/engine.ts';
import type { Ask } from '../../../src/matching/model.ts';
import {
  anAsk,
  anEdition,
  anOffer,
  engine,
  engineUnder,
  judged,
  judgement,
  policy,
  today,
} from '../support.ts';

/** Value of the topic where the ask is on arms trafficking. */
const onTopic = (code: string) => {
  const { criteria } = judgement(
    { title: 'Capacity', description: '', concepts: ['arms-trafficking'] },
    { title: 'Course', description: '', concepts: [code] },
  );
  return criteria.find(({ criterion }) => criterion === 'topic')?.value ?? 0;
};

describe('a judgement', () => {
  it('has the stored shape, and points that add up to the score', () => {
    const found = judgement({}, {});
    expect(judgementShape.parse(found)).toEqual(found);
    expect(found.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(found.score);
    expect(found.score).toBeLessThanOrEqual(maximumScore);
  });

  it('proposes what fits, with its reasons', () => {
    const found = judgement({}, {});
    expect(found).toMatchObject({ proposed: true, band: 'strong' });
    expect(found.concepts[0]).toMatchObject({
      asked: 'trafficking-in-persons',
      offered: 'trafficking-in-persons',
      similarity: 1000,
      askedWords: ['Trafficking in persons'],
      offeredWords: ['trafficking in persons'],
    });
    expect(found.reasons.map(({ code }) => code)).toEqual([
      'topic-exact',
      'audience-met',
      'kind-wanted',
      'timing-overlap',
      'language-shared',
      'mode-shared',
      'seats-enough',
      'not-stated',
    ]);
  });

  it('counts a declared concept without any words of it', () => {
    const found = judgement(
      { concepts: ['asset-recovery'], title: 'Help wanted', description: '' },
      { concepts: ['asset-recovery'] },
    );
    expect(found.concepts).toMatchObject([{ asked: 'asset-recovery', askedWords: [] }]);
  });

  it('prefers the concept asked for to one below it, and that to one near it', () => {
    expect(onTopic('arms-trafficking')).toBe(1000);
    expect(onTopic('firearms-tracing')).toBe(policy.topic.descendant);
    expect(onTopic('drug-trafficking')).toBeLessThan(policy.topic.descendant);
    expect(onTopic('victim-identification')).toBe(0);
  });

  it('does not let a concept mentioned in passing fill the scale', () => {
    const topicOf = (ask: Partial<Ask>) =>
      judgement(ask, { concepts: ['money-laundering'] }).criteria[0]?.value ?? 0;
    const declared = topicOf({ title: 'Help', description: '', concepts: ['money-laundering'] });
    const titled = topicOf({ title: 'Money laundering', description: '' });
    const mentioned = topicOf({ title: 'Help', description: 'Cases of money laundering.' });
    expect(declared).toBe(1000);
    expect(titled).toBeLessThan(declared);
    expect(mentioned).toBeLessThan(titled);
  });

  it('values a related concept as the policy says', () => {
    const { concepts } = judgement(
      { concepts: ['money-laundering'] },
      { concepts: ['asset-recovery'] },
    );
    const related = concepts.find(({ asked }) => asked === 'money-laundering');
    expect(related?.similarity).toBeGreaterThanOrEqual(policy.topic.related);
  });
});

describe('no adequate offer', () => {
  it.each([
    [
      'another subject',
      { title: 'Arms trafficking at sea', description: 'Marking and destruction of firearms.' },
    ],
    [
      'a look-alike',
      {
        title: 'Smuggling of migrants',
        description: 'Safe interception of boats that carry migrants.',
      },
    ],
  ])('is the answer where the offer is on %s', (_case, offer) => {
    expect(judgement({}, offer).proposed).toBe(false);
  });

  it('is the answer where both sides share nothing but the form of help', () => {
    const law = (subject: string) => ({
      title: `Model laws on ${subject}`,
      description: 'Model laws for judges and prosecutors, with notes for those who draft.',
    });
    const ask = {
      ...law('trafficking in persons'),
      wantedKinds: ['legislative-assistance'],
    } as const;
    const offerOf = (subject: string) =>
      ({ ...law(subject), kind: 'legislative-assistance' }) as const;
    const other = judgement(ask, offerOf('money laundering'));
    expect(other.score).toBeGreaterThan(policy.threshold);
    expect(other.concepts).toMatchObject([{ asked: 'model-laws', offered: 'model-laws' }]);
    expect(other.proposed).toBe(false);
    expect(judgement(ask, offerOf('trafficking in persons')).proposed).toBe(true);
    const any = { title: 'Model laws', description: 'Model laws for those who draft.' };
    expect(judgement({ ...ask, ...any }, offerOf('money laundering')).proposed).toBe(true);
  });

  it('is the answer where texts without concepts share only everyday words', () => {
    const found = judgement(
      { title: 'Detector dogs', description: 'A training course for handlers.' },
      { title: 'Statistics of crime', description: 'A training course for analysts.' },
    );
    expect(found.proposed).toBe(false);
  });

  it('is the answer where the words of a look-alike are the same', () => {
    const words = {
      description: 'Detector dogs, kennels, handlers and veterinary care at the border.',
    };
    const ask = { title: 'Trafficking in persons', ...words };
    expect(judgement(ask, { title: 'Smuggling of migrants', ...words }).proposed).toBe(false);
    expect(judgement(ask, { title: 'Handlers at the border', ...words }).proposed).toBe(true);
  });

  it('is the answer where both sides declare concepts that do not meet, whatever their words', () => {
    const words = {
      title: 'Help',
      description: 'Detector dogs, kennels, handlers and veterinary care.',
    };
    const found = judgement(
      { ...words, concepts: ['asset-recovery'] },
      { ...words, concepts: ['firearms-tracing'] },
    );
    expect(found.proposed).toBe(false);
    expect(found.reasons[0]).toEqual({ code: 'no-shared-concept', parameters: {} });
  });

  it('is not the answer where texts without concepts share their words', () => {
    const found = judgement(
      {
        title: 'Detector dogs',
        description: 'Handlers of detector dogs, kennels and veterinary care.',
      },
      {
        title: 'Detector dogs: handlers and kennels',
        description: 'Care of detector dogs for handlers; veterinary support.',
      },
    );
    expect(found.proposed).toBe(true);
    expect(found.reasons[0]).toEqual({ code: 'words-alone', parameters: {} });
  });

  it('is the answer below the threshold of the policy', () => {
    const strict = engineUnder({ threshold: maximumScore });
    expect(judgement({}, {}, strict).proposed).toBe(false);
  });
});

describe('editions', () => {
  const early = anEdition({ id: 'early', window: { from: '2027-02-01', to: '2027-02-12' } });
  const late = anEdition({ id: 'late', window: { from: '2027-04-05', to: '2027-04-16' } });

  it('compete by score', () => {
    const small = { ...early, seatsLeft: 2 };
    expect(judged({}, { editions: [small, late] })?.editionId).toBe('late');
  });

  it('start early where they are equal, whatever their order', () => {
    expect(judged({}, { editions: [late, early] })?.editionId).toBe('early');
    expect(judged({}, { editions: [early, late] })?.editionId).toBe('early');
  });

  it('that fail a gate do not compete', () => {
    expect(judged({}, { editions: [{ ...early, seatsLeft: 0 }, late] })?.editionId).toBe('late');
    expect(judged({}, { editions: [] })).toBeNull();
  });
});

describe('a ranking', () => {
  const offers = [
    anOffer({ id: 'arms', title: 'Arms trafficking', description: 'For customs.' }),
    anOffer({ id: 'near', title: 'Identification of trafficking victims', kind: 'manual' }),
    anOffer({ id: 'best' }),
    anOffer({ id: 'closed', live: false }),
  ].map((offer) => prepareOffer(engine, offer));
  const ask = prepareAsk(engine, anAsk());

  it('puts the best first and leaves out what fails a gate', () => {
    const ids = rankOffers(engine, ask, offers, { asOf: today }).map(({ offerId }) => offerId);
    expect(ids).toEqual(['best', 'near', 'arms']);
  });

  it('stops at its limit', () => {
    expect(rankOffers(engine, ask, offers, { asOf: today, limit: 1 })).toHaveLength(1);
  });

  it('judges as the pair alone is judged', () => {
    const [first] = rankOffers(engine, ask, offers, { asOf: today });
    expect(first).toEqual(judge(engine, ask, prepareOffer(engine, anOffer({ id: 'best' })), today));
  });

  it('ranks asks for an offer in the same way', () => {
    const asks = [
      anAsk({ id: 'other', title: 'Arms trafficking', description: '' }),
      anAsk({ id: 'same' }),
    ];
    const found = rankAsks(
      engine,
      prepareOffer(engine, anOffer()),
      asks.map((one) => prepareAsk(engine, one)),
      { asOf: today },
    );
    expect(found.map(({ askId }) => askId)).toEqual(['same', 'other']);
  });
});
