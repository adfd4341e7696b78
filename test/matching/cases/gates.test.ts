import { describe, expect, it } from 'vitest';
import type { Gate } from '../../../src/domain/assessment.ts';
import { verdicts } from '../../../src/matching/engine.ts';
import type { Ask, Edition, Offer } from '../../../src/matching/model.ts';
import { anAsk, anEdition, anOffer, engine, judged, judgement, today } from '../support.ts';

function failed(ask: Partial<Ask>, offer: Partial<Offer>, edition: Partial<Edition> = {}): Gate[] {
  const pair = { ask: anAsk(ask), offer: anOffer(offer), edition: anEdition(edition) };
  const [verdict] = verdicts(engine, pair, today);
  return verdict?.failures.map(({ gate }) => gate) ?? [];
}

describe('hard gates', () => {
  it('let an offer through that fits', () => {
    expect(failed({}, {})).toEqual([]);
  });

  it.each<[Gate, Partial<Ask>, Partial<Offer>, Partial<Edition>]>([
    ['not-live', {}, { live: false }, {}],
    ['country', {}, { eligible: ['PER', 'COL'] }, {}],
    ['country', {}, { eligible: [] }, {}],
    ['language', {}, {}, { deliveryLanguages: ['pt', 'fr'] }],
    ['over', {}, {}, { window: { from: '2026-10-01', to: '2026-12-31' } }],
    ['over', { window: null }, {}, { window: { from: '2026-08-01', to: '2026-08-31' } }],
    ['late', {}, {}, { window: { from: '2027-09-29', to: '2027-10-08' } }],
    ['own', {}, { ownStates: ['ECU'] }, {}],
    ['no-seats', {}, {}, { seatsLeft: 0 }],
    ['excluded-by-need', { excludedProviders: ['example-institute'] }, {}, {}],
    ['excluded-by-offer', {}, { excludedStates: ['ECU'] }, {}],
  ])('%s', (gate, ask, offer, edition) => {
    expect(failed(ask, offer, edition)).toEqual([gate]);
    expect(judged(ask, { ...offer, editions: [anEdition(edition)] })).toBeNull();
  });

  it('let the last day and the first day through', () => {
    expect(failed({}, {}, { window: { from: '2026-10-01', to: '2027-01-01' } })).toEqual([]);
    expect(failed({}, {}, { window: { from: '2027-09-28', to: '2027-10-08' } })).toEqual([]);
  });

  it('ask for no language where equipment or money is given, or where a side states none', () => {
    expect(failed({}, { kind: 'equipment' }, { deliveryLanguages: ['fr'] })).toEqual([]);
    expect(failed({}, { kind: 'funding' }, { deliveryLanguages: ['fr'] })).toEqual([]);
    expect(failed({}, {}, { deliveryLanguages: [] })).toEqual([]);
    expect(failed({ deliveryLanguages: [] }, {}, {})).toEqual([]);
  });

  it.each<[string, Partial<Ask>, Partial<Edition>, Gate[]]>([
    ['interpreted into a language of the need', {}, { interpretedLanguages: ['en'] }, []],
    ['interpreted into another', {}, { interpretedLanguages: ['pt'] }, ['language']],
    ['held in a language that is followed', { passiveLanguages: ['fr'] }, {}, []],
    ['held in another', { passiveLanguages: ['pt'] }, {}, ['language']],
    [
      'interpreted into a language that is only followed',
      { passiveLanguages: ['pt'] },
      { interpretedLanguages: ['pt'] },
      ['language'],
    ],
    [
      'interpreted, and silent on its own language',
      {},
      { deliveryLanguages: [], interpretedLanguages: ['pt'] },
      [],
    ],
    ['for a need that names only what is followed', { deliveryLanguages: [] }, {}, []],
  ])('of languages, for an activity in French %s', (_, ask, edition, gates) => {
    expect(failed(ask, {}, { deliveryLanguages: ['fr'], ...edition })).toEqual(gates);
  });

  it('say which languages did not meet, and only those that are stated', () => {
    const failures = (ask: Partial<Ask>, edition: Partial<Edition>) =>
      verdicts(
        engine,
        { ask: anAsk(ask), offer: anOffer(), edition: anEdition(edition) },
        today,
      ).flatMap((verdict) => verdict.failures.map(({ parameters }) => parameters));
    const french = { deliveryLanguages: ['fr' as const] };
    const stated = { asked: ['es', 'en'], offered: ['fr'] };
    expect(failures({}, french)).toEqual([stated]);
    expect(
      failures({ passiveLanguages: ['pt'] }, { ...french, interpretedLanguages: ['pt'] }),
    ).toEqual([{ ...stated, passive: ['pt'], interpreted: ['pt'] }]);
  });

  it('ask for no dates where a side states none', () => {
    expect(failed({}, {}, { window: null })).toEqual([]);
    expect(
      failed({ window: null }, {}, { window: { from: '2031-01-01', to: '2031-02-01' } }),
    ).toEqual([]);
  });

  it('are tested for each beneficiary, and say what stood in the way', () => {
    const found = judgement(
      { beneficiaries: ['ECU', 'PER', 'COL'] },
      { eligible: ['ECU', 'PER'], ownStates: ['PER'] },
    );
    expect(found.beneficiaries).toEqual([
      { state: 'ECU', failures: [] },
      { state: 'PER', failures: [{ gate: 'own', parameters: { state: 'PER' } }] },
      { state: 'COL', failures: [{ gate: 'country', parameters: { state: 'COL' } }] },
    ]);
  });

  it('say on what they failed, in codes and dates', () => {
    const pair = {
      ask: anAsk({ excludedProviders: ['example-institute'] }),
      offer: anOffer({ live: false }),
      edition: anEdition({
        deliveryLanguages: ['pt', 'fr'],
        window: { from: '2028-01-01', to: '2028-01-09' },
        seatsLeft: 0,
      }),
    };
    expect(verdicts(engine, pair, today)).toEqual([
      {
        state: 'ECU',
        failures: [
          { gate: 'not-live', parameters: {} },
          { gate: 'language', parameters: { asked: ['es', 'en'], offered: ['pt', 'fr'] } },
          { gate: 'late', parameters: { starts: '2028-01-01', latest: '2027-09-28' } },
          { gate: 'no-seats', parameters: {} },
          { gate: 'excluded-by-need', parameters: { provider: 'example-institute' } },
        ],
      },
    ]);
    const over = anEdition({ window: { from: '2026-01-01', to: '2026-12-31' } });
    const late = verdicts(engine, { ask: anAsk(), offer: anOffer(), edition: over }, today);
    expect(late[0]?.failures).toEqual([
      { gate: 'over', parameters: { ends: '2026-12-31', earliest: '2027-01-01' } },
    ]);
  });

  it('are never traded off: no score lets a pair through', () => {
    const perfect = { concepts: ['trafficking-in-persons'] };
    expect(judged(perfect, { ...perfect, live: false })).toBeNull();
  });
});
