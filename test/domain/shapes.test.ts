// The shapes of what is stored or sent beside needs, offers and policies: the least that each takes,
// and that each takes no member which it does not know.
import { describe, expect, test } from 'vitest';
import {
  criteria,
  criterionScore,
  gateFailure,
  judgement,
  maximumScore,
  servedBy,
} from '../../src/domain/assessment.ts';
import { assessmentInputs } from '../../src/domain/assessment-inputs.ts';
import { jobNames, jobs } from '../../src/domain/jobs.ts';
import { groupMemberships } from '../../src/domain/membership.ts';
import { runManifest } from '../../src/domain/run-manifest.ts';
import { accepts, misjudgedMembers, withValue } from './support.ts';

const id = '0190a5f0-0000-7000-8000-000000000000';
const version = { id, version: 1 };

describe('an assessment', () => {
  const scored = { criterion: 'topic', value: 1000, weight: 1000, points: 1, stated: true };
  const matched = {
    asked: 'crime',
    offered: 'crime',
    similarity: 1000,
    askedWords: ['crime'],
    offeredWords: [],
  };
  const failure = { gate: 'late', parameters: { starts: '2027-01-01', days: 3, asked: ['es'] } };
  const judged = {
    beneficiaries: [{ state: 'ECU', failures: [failure] }],
    criteria: [scored],
    score: maximumScore,
    band: 'strong',
    proposed: true,
    concepts: [matched],
    reasons: [{ code: 'timing-open', parameters: { day: '2027-01-01', count: 3, of: ['a'] } }],
  };

  test('scores nine criteria from 0 to 1000 by weights in permille', () => {
    expect(
      misjudgedMembers(criterionScore, scored, [
        ['criterion', criteria, ['', 'price']],
        ['value', [0, 1000], [-1, 1001, 0.5]],
        ['weight', [0, 1000], [-1, 1001, 0.5]],
        ['points', [0, 1_000_000], [-1, 1_000_001, 0.5]],
        ['stated', [true, false], [1, null]],
      ]),
    ).toEqual([]);
    expect(criteria).toHaveLength(9);
  });

  test('says which gate failed, and on what', () => {
    expect(
      misjudgedMembers(gateFailure, failure, [
        ['gate', ['over', 'country', 'no-seats'], ['', 'price']],
        ['parameters', [{}, { a: 'b' }, { a: 1 }, { a: ['b'] }], [{ a: null }, { a: [1] }, 'a']],
      ]),
    ).toEqual([]);
  });

  test('is kept whole', () => {
    expect(
      misjudgedMembers(judgement, judged, [
        ['score', [0, 1_000_000], [-1, 1_000_001, 0.5]],
        ['band', ['strong', 'possible', 'weak'], ['', 'none']],
        ['beneficiaries', [[]], [[{ state: 'ec', failures: [] }], [{ state: 'ECU' }], 1]],
        ['beneficiaries.0', [], [1]],
        ['concepts', [[{ ...matched, similarity: 0 }]], [[{ ...matched, similarity: 1001 }]]],
        ['concepts', [[]], [[{ ...matched, similarity: -1 }], [{ ...matched, more: 1 }], [{}]]],
        ['reasons', [[]], [[{ code: 'a' }], [{ ...judged.reasons[0], more: 1 }]]],
        ['reasons', [], [[{ code: 'a', parameters: { a: null } }]]],
      ]),
    ).toEqual([]);
    expect(accepts(judgement, withValue(judged, ['proposed'], 'yes'))).toBe(false);
    const verdict = { ...judged.beneficiaries[0], more: 1 };
    expect(accepts(judgement, { ...judged, beneficiaries: [verdict] })).toBe(false);
  });

  test('serves the states for which no gate fails', () => {
    const late = { gate: 'late' as const, parameters: {} };
    expect(
      servedBy([
        { state: 'ECU', failures: [] },
        { state: 'PER', failures: [late] },
        { state: 'COL', failures: [] },
      ]),
    ).toEqual(['ECU', 'COL']);
    expect(servedBy([])).toEqual([]);
  });

  test('keeps the facts that no version holds', () => {
    const inputs = {
      ask: { concepts: ['crime'] },
      offer: {
        live: true,
        visibility: 'public',
        provider: 'institute',
        ownStates: ['ECU'],
        eligible: null,
        concepts: [],
        effect: null,
      },
      edition: { seatsLeft: null },
    };
    expect(
      misjudgedMembers(assessmentInputs, inputs, [
        ['ask', [], [{}, { concepts: [], more: 1 }]],
        ['offer.visibility', ['members', 'public'], ['', 'secretariat']],
        ['offer.eligible', [null, [], ['ECU']], [['ecu'], 'ECU']],
        ['offer.ownStates', [[]], [['ecu'], null]],
        ['offer.effect', [null, { evaluations: 3, mean: 700 }], [{}, { evaluations: 3 }]],
        [
          'offer.effect',
          [],
          [
            { evaluations: 3, mean: 700, more: 1 },
            { evaluations: 0.5, mean: 1 },
          ],
        ],
        ['offer.more', [], [1]],
        ['edition.seatsLeft', [null, 0, 5], [0.5, '1']],
        ['edition.more', [], [1]],
      ]),
    ).toEqual([]);
  });
});

test('a manifest names every version that a run read, and counts what came of it', () => {
  const manifest = {
    engineVersion: '1',
    policyId: id,
    thesaurusId: id,
    lexiconId: id,
    membershipId: id,
    worlds: [{ source: null, asOf: '2026-09-01' }],
    needs: [version],
    offers: [],
    editions: [],
    counts: { asks: 0, pairs: 0, judgements: 0 },
    results: 'a',
  };
  expect(
    misjudgedMembers(runManifest, manifest, [
      ['policyId', [], ['one', null]],
      ['worlds', [[], [{ source: 'a', asOf: '2026-09-01' }]], [[{ source: 'a' }], [{ asOf: 'a' }]]],
      ['worlds', [], [[{ source: null, asOf: '2026-09-01', more: 1 }]]],
      [
        'needs',
        [[], [{ id, version: 7 }]],
        [[{ id, version: 0 }], [{ id }], [{ ...version, a: 1 }]],
      ],
      ['counts', [{ asks: 1, pairs: 2, judgements: 3 }], [{}, { asks: 1 }]],
      ['counts.asks', [0, 9], [-1, 0.5]],
      ['counts.more', [], [1]],
    ]),
  ).toEqual([]);
});

test('memberships begin and end on days, or are open', () => {
  const member = { state: 'ECU', status: 'member', from: '1995-01-01', to: null };
  const group = { code: 'OAS', memberships: [member] };
  const judged = (changes: object) =>
    accepts(groupMemberships, { ...group, memberships: [{ ...member, ...changes }] });
  expect([{}, { from: null }, { to: '2020-01-01' }, { status: 'suspended' }].map(judged)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([{ from: 'once' }, { to: undefined }, { status: '' }, { state: '' }].map(judged)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(groupMemberships.parse(group)).toEqual(group);
  expect(accepts(groupMemberships, { ...group, code: 'oas' })).toBe(false);
});

test('each job carries one id and nothing else', () => {
  const member = {
    'propose-matches-for-need': 'needId',
    'propose-matches-for-offer': 'offerId',
    'run-adoption': 'adoptionId',
    'send-mail': 'mailId',
  };
  expect([...jobNames].sort()).toEqual(Object.keys(jobs).sort());
  for (const name of jobNames) {
    expect(jobs[name].attempts).toBeGreaterThan(1);
    expect(
      misjudgedMembers(jobs[name].payload, { [member[name]]: id }, [
        [member[name], [], ['', 'one', null]],
      ]),
    ).toEqual([]);
  }
});
