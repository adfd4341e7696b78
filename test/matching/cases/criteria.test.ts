import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/domain/assessment.ts';
import type { Ask, Edition, Offer } from '../../../src/matching/model.ts';
import { anEdition, engineUnder, judged, judgement, policy } from '../support.ts';

function valueOf(
  criterion: Criterion,
  ask: Partial<Ask>,
  offer: Partial<Offer>,
  edition: Partial<Edition> = {},
): number | null {
  const { criteria } = judgement(ask, { editions: [anEdition(edition)], ...offer });
  const found = criteria.find((one) => one.criterion === criterion);
  return found?.stated === true ? found.value : null;
}

const audience = (asked: string[], offered: string[]) =>
  valueOf('audience', { audience: asked }, { audience: offered });
const timing = (window: Edition['window']) => valueOf('timing', {}, {}, { window });
const language = (asked: Ask['deliveryLanguages'], offered: Edition['deliveryLanguages']) =>
  valueOf(
    'language',
    { language: 'es', deliveryLanguages: asked },
    {},
    { deliveryLanguages: offered },
  );
const mode = (modes: Edition['modes']) => valueOf('mode', { modes: ['in-person'] }, {}, { modes });
const seats = (seatsLeft: number | null, participants: number | null = 20) =>
  valueOf('capacity', { participants }, {}, { seatsLeft });
const effect = (evaluations: number) =>
  valueOf('effect', {}, { effect: { evaluations, mean: 950 } }) ?? 0;

describe('audience', () => {
  it('is full where all that are asked for are served', () => {
    expect(audience(['judges', 'police'], ['police', 'prosecutors', 'judges'])).toBe(1000);
  });

  it('falls with those left out', () => {
    const some = audience(['judges', 'police'], ['police']);
    expect(some).toBeLessThan(1000);
    expect(some).toBeGreaterThan(audience(['judges', 'police'], ['prosecutors']) ?? 0);
  });

  it('knows that police officers include cyber units, and cyber units are some of the police', () => {
    const wider = audience(['cyber-units'], ['police']) ?? 0;
    const narrower = audience(['police'], ['cyber-units']) ?? 0;
    const beside = audience(['cyber-units'], ['police-educators']) ?? 0;
    expect(wider).toBeGreaterThan(narrower);
    expect(narrower).toBeGreaterThan(beside);
    expect(beside).toBeGreaterThan(0);
  });

  it('is not compared where a side states none', () => {
    expect(audience([], ['police'])).toBeNull();
    expect(audience(['police'], [])).toBeNull();
  });
});

describe('kind', () => {
  it('takes the best of the kinds wanted', () => {
    expect(valueOf('kind', { wantedKinds: ['manual', 'course'] }, { kind: 'course' })).toBe(1000);
  });

  it('values a workshop above a manual where a course is wanted', () => {
    const workshop = valueOf('kind', { wantedKinds: ['course'] }, { kind: 'workshop' }) ?? 0;
    const manual = valueOf('kind', { wantedKinds: ['course'] }, { kind: 'manual' }) ?? 0;
    expect(workshop).toBeGreaterThan(manual);
  });

  it('is not compared where no kind is wanted', () => {
    expect(valueOf('kind', { wantedKinds: [] }, {})).toBeNull();
  });
});

describe('timing', () => {
  it('is full for a short course inside the period, for a long overlap, and without dates', () => {
    expect(timing({ from: '2027-02-01', to: '2027-02-05' })).toBe(1000);
    expect(timing({ from: '2026-01-01', to: '2027-03-15' })).toBe(1000);
    expect(timing(null)).toBe(1000);
  });

  it('falls with the days shared, then with the days of delay', () => {
    const dates = [
      '2027-05-15',
      '2027-06-20',
      '2027-06-30',
      '2027-07-01',
      '2027-08-01',
      '2027-09-28',
    ];
    const values = dates.map((from) => timing({ from, to: '2027-12-31' }) ?? -1);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
    expect(values.at(-1)).toBeGreaterThan(0);
  });

  it('is not compared where the need names no period', () => {
    expect(valueOf('timing', { window: null }, {})).toBeNull();
  });
});

describe('language', () => {
  it('is full in any language that is accepted, whichever the need is written in', () => {
    expect(language(['es', 'en'], ['es'])).toBe(1000);
    expect(language(['es', 'en'], ['en'])).toBe(1000);
  });

  it('is graded by the policy where the activity is interpreted, or only followed', () => {
    const french = (ask: Partial<Ask>, edition: Partial<Edition>) =>
      valueOf('language', ask, {}, { deliveryLanguages: ['fr'], ...edition });
    const follows = { passiveLanguages: ['fr'] } as const;
    const { interpreted, passive } = policy.language;
    expect(french({}, { interpretedLanguages: ['en'] })).toBe(interpreted);
    expect(french(follows, {})).toBe(passive);
    expect(french(follows, { interpretedLanguages: ['en'] })).toBe(interpreted);
    expect(french(follows, { deliveryLanguages: ['fr', 'es'] })).toBe(1000);
    expect([interpreted, passive]).toEqual([850, 600]);
    const strict = engineUnder({ language: { interpreted: 700, passive: 0 } });
    const edition = anEdition({ deliveryLanguages: ['fr'] });
    const graded = judged(follows, { editions: [edition] }, strict)?.judgement.criteria;
    expect(graded?.find(({ criterion }) => criterion === 'language')).toMatchObject({
      value: 0,
      stated: true,
    });
  });

  it('is not compared for equipment, or where a side states none', () => {
    expect(language([], ['es'])).toBeNull();
    expect(language(['es'], [])).toBeNull();
    expect(valueOf('language', {}, { kind: 'equipment' })).toBeNull();
  });
});

describe('mode and seats', () => {
  it('counts a hybrid run partly for a need that wants to meet in person', () => {
    expect(mode(['in-person'])).toBe(1000);
    expect(mode(['hybrid'])).toBeLessThan(1000);
    expect(mode(['hybrid'])).toBeGreaterThan(mode(['online']) ?? 0);
    expect(mode([])).toBeNull();
  });

  it('counts the share of participants who find a seat', () => {
    expect(seats(20)).toBe(1000);
    expect(seats(5)).toBe(250);
    expect(seats(null)).toBe(1000);
    expect(seats(5, null)).toBeNull();
  });
});

describe('effect', () => {
  it('trusts many evaluations more than one', () => {
    expect(effect(1)).toBeLessThan(effect(10));
    expect(effect(10)).toBeLessThan(effect(1000));
    expect(effect(1000)).toBeLessThanOrEqual(950);
  });

  it('is neutral where nothing was evaluated', () => {
    expect(valueOf('effect', {}, { effect: null })).toBeNull();
    expect(valueOf('effect', {}, { effect: { evaluations: 0, mean: 0 } })).toBeNull();
  });
});

describe('a criterion that cannot be compared', () => {
  it('takes the neutral value of the policy and says so', () => {
    const found = judgement({ participants: null }, {});
    const unstated = found.criteria.find(({ criterion }) => criterion === 'capacity');
    expect(unstated).toMatchObject({ value: policy.neutral.capacity, stated: false });
    expect(found.reasons).toContainEqual({
      code: 'not-stated',
      parameters: { criterion: 'capacity' },
    });
  });
});

describe('the values', () => {
  it('of timing fall by the days after the need, to a rest on the last day', () => {
    const gates = { latestStartAfterNeed: 9 };
    const by = engineUnder({ gates, timing: { fullOverlap: 20 } });
    const valueFrom = (from: string) => {
      const window = { from, to: '2027-12-31' };
      const { criteria } = judgement({}, { editions: [anEdition({ window })] }, by);
      return criteria.find(({ criterion }) => criterion === 'timing')?.value;
    };
    const delays = ['2027-07-01', '2027-07-02', '2027-07-09'];
    expect(delays.map(valueFrom)).toEqual([409, 363, 45]);
    const overlaps = ['2027-06-30', '2027-06-21', '2027-06-12', '2027-06-11', '2027-06-10'];
    expect(overlaps.map(valueFrom)).toEqual([525, 750, 975, 1000, 1000]);
  });

  it('of effect are drawn towards the mean of all by the weight of the prior', () => {
    const by = engineUnder({ effect: { prior: 3 } });
    const value = (evaluations: number, mean: number) => {
      const { criteria } = judgement({}, { effect: { evaluations, mean } }, by);
      return criteria.find(({ criterion }) => criterion === 'effect')?.value;
    };
    expect([value(1, 1000), value(3, 1000), value(3, 200), value(1000, 0)]).toEqual([
      700, 800, 400, 1,
    ]);
  });

  it('of audience are half what all find, half what the best finds', () => {
    expect(audience(['judges', 'police'], ['judges'])).toBe(750);
    expect(audience(['cyber-units'], ['police'])).toBe(850);
    expect(audience(['police', 'judges', 'prosecutors'], ['cyber-units'])).toBe(466);
    expect(audience(['judges'], ['police'])).toBe(0);
  });

  it('of mode are full, in part and none', () => {
    expect([mode(['in-person', 'online']), mode(['hybrid']), mode(['online'])]).toEqual([
      1000, 700, 0,
    ]);
    const hybrid = { modes: ['hybrid'] } as const;
    expect(valueOf('mode', hybrid, {}, { modes: ['online'] })).toBe(700);
  });

  it('of seats are rounded down, and none where there is none for anybody', () => {
    expect([seats(19), seats(1, 3), seats(40)]).toEqual([950, 333, 1000]);
  });
});

describe('the edition named', () => {
  const named = (...editions: Partial<Edition>[]) =>
    judged({}, { editions: editions.map((edition) => anEdition(edition)) })?.editionId;
  const at = (from: string, to: string) => ({ window: { from, to } });

  it('is the one that suits best, whatever its place', () => {
    const good = { id: 'good' };
    const poor = { id: 'poor', seatsLeft: 1 };
    expect([named(good, poor), named(poor, good)]).toEqual(['good', 'good']);
  });

  it('is the first to start of those that suit alike, and an open one last', () => {
    const early = { id: 'early', ...at('2027-02-01', '2027-02-12') };
    const late = { id: 'late', ...at('2027-03-01', '2027-03-12') };
    const open = { id: 'open', window: null };
    expect([named(early, late), named(late, early)]).toEqual(['early', 'early']);
    expect([named(late, open), named(open, late)]).toEqual(['late', 'late']);
  });

  it('is the same of two that start together, whatever their order', () => {
    const [one, other] = [{ id: 'one' }, { id: 'other' }];
    expect(named(one, other)).toBe(named(other, one));
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const editions = ids.map((id) => ({ id }));
    expect(named(...editions)).toBe(named(...editions.toReversed()));
  });
});
