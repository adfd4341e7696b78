import { describe, expect, it } from 'vitest';
import type { Ask, Edition, Offer } from '../../../src/matching/model.ts';
import type { ReasonCode } from '../../../src/matching/reasons.ts';
import { anEdition, judgement } from '../support.ts';

type Case = [ReasonCode, Record<string, unknown>, Partial<Ask>, Partial<Offer>, Partial<Edition>?];
const bare = { title: 'Help', description: '' };

describe('reasons', () => {
  it.each<Case>([
    [
      'topic-exact',
      { concept: 'arms-trafficking' },
      { ...bare, concepts: ['arms-trafficking'] },
      { concepts: ['arms-trafficking'] },
    ],
    [
      'topic-narrower',
      { asked: 'arms-trafficking', offered: 'firearms-tracing' },
      { ...bare, concepts: ['arms-trafficking'] },
      { ...bare, concepts: ['firearms-tracing'] },
    ],
    [
      'topic-near',
      { asked: 'money-laundering', offered: 'asset-recovery' },
      { ...bare, concepts: ['money-laundering'] },
      { ...bare, concepts: ['asset-recovery'] },
    ],
    [
      'topic-missing',
      { concepts: ['money-laundering'] },
      { ...bare, concepts: ['arms-trafficking', 'money-laundering'] },
      { ...bare, concepts: ['arms-trafficking'] },
    ],
    [
      'no-shared-concept',
      {},
      { ...bare, concepts: ['asset-recovery'] },
      { ...bare, concepts: ['arms-trafficking'] },
    ],
    ['words-alone', {}, bare, bare],
    ['audience-met', { audiences: ['judges'] }, { audience: ['judges'] }, {}],
    [
      'audience-partly',
      { met: ['judges'], missing: ['police'] },
      { audience: ['judges', 'police'] },
      {},
    ],
    [
      'audience-other',
      { asked: ['police'], offered: ['judges'] },
      { audience: ['police'] },
      { audience: ['judges'] },
    ],
    ['kind-wanted', { kind: 'course' }, {}, {}],
    ['kind-near', { kind: 'workshop', wanted: ['course'] }, {}, { kind: 'workshop' }],
    ['kind-other', { kind: 'database', wanted: ['course'] }, {}, { kind: 'database' }],
    ['timing-overlap', { from: '2027-02-01', to: '2027-02-12' }, {}, {}],
    ['timing-open', {}, {}, {}, { window: null }],
    [
      'timing-after',
      { starts: '2027-07-10', days: 10 },
      {},
      {},
      { window: { from: '2027-07-10', to: '2027-07-20' } },
    ],
    ['language-shared', { languages: ['es'] }, {}, {}],
    [
      'language-interpreted',
      { languages: ['en'] },
      {},
      {},
      { deliveryLanguages: ['fr'], interpretedLanguages: ['pt', 'en'] },
    ],
    [
      'language-passive',
      { languages: ['fr'] },
      { passiveLanguages: ['pt', 'fr'] },
      {},
      { deliveryLanguages: ['fr'], interpretedLanguages: ['pt'] },
    ],
    ['mode-shared', { modes: ['in-person'] }, {}, {}],
    ['mode-other', { asked: ['in-person'], offered: ['online'] }, {}, {}, { modes: ['online'] }],
    ['seats-enough', { participants: 20 }, {}, {}],
    ['seats-short', { seats: 12, participants: 20 }, {}, {}, { seatsLeft: 12 }],
    ['effect-known', { evaluations: 4 }, {}, { effect: { evaluations: 4, mean: 800 } }],
    ['not-stated', { criterion: 'effect' }, {}, {}],
  ])('%s', (...[code, parameters, ask, offer, edition = {}]) => {
    const { reasons } = judgement(ask, { editions: [anEdition(edition)], ...offer });
    expect(reasons.filter((reason) => reason.code === code)).toEqual([{ code, parameters }]);
  });

  it('are none of what is not stated, but that it is not', () => {
    const open: Partial<Ask> = {
      ...bare,
      audience: [],
      wantedKinds: [],
      window: null,
      deliveryLanguages: [],
      modes: [],
      participants: null,
    };
    const { reasons } = judgement(open, { ...bare, effect: null });
    expect(reasons.map(({ code, parameters }) => [code, ...Object.values(parameters)])).toEqual([
      ['words-alone'],
      ['not-stated', 'topic'],
      ['not-stated', 'audience'],
      ['not-stated', 'kind'],
      ['not-stated', 'timing'],
      ['not-stated', 'language'],
      ['not-stated', 'mode'],
      ['not-stated', 'capacity'],
      ['not-stated', 'effect'],
    ]);
  });

  it('are of no more than the three nearest concepts, those of the heaviest first', () => {
    const all = ['money-laundering', 'drug-trafficking', 'firearms-tracing', 'asset-recovery'];
    const { reasons, concepts } = judgement(
      { ...bare, concepts: all },
      { ...bare, concepts: all.toReversed() },
    );
    const exact = reasons.filter(({ code }) => code === 'topic-exact');
    expect(exact.map(({ parameters }) => parameters['concept'])).toEqual([
      'asset-recovery',
      'drug-trafficking',
      'firearms-tracing',
    ]);
    expect(concepts.map(({ asked }) => asked)).toEqual([...all].sort());
    const nearer = judgement(
      { ...bare, concepts: ['arms-trafficking', 'drug-trafficking'] },
      { ...bare, concepts: ['firearms-tracing', 'drug-trafficking'] },
    );
    expect(nearer.concepts.map(({ asked }) => asked)).toEqual([
      'drug-trafficking',
      'arms-trafficking',
    ]);
    expect(nearer.concepts[0]?.similarity).toBe(1000);
    expect(nearer.concepts[1]?.similarity).toBeLessThan(1000);
  });
});
