// What the thesaurus may hold.
import { describe, expect, test } from 'vitest';
import { ambiguousLabel, body, concept } from '../../src/domain/thesaurus.ts';
import { misjudgedMembers } from './support.ts';

describe('the thesaurus', () => {
  const lists = { en: ['a'], es: [], pt: [], fr: [] };
  const one = {
    code: 'crime',
    preferred: { en: 'a', es: 'b', pt: 'c', fr: 'd' },
    alternative: lists,
    hidden: lists,
    broader: null,
    related: [],
    notToBeConfusedWith: [],
    scopeNote: null,
    exactMatch: ['https://example.org/1'],
    closeMatch: [],
  };

  test('has concepts with labels in every language', () => {
    expect(
      misjudgedMembers(concept, one, [
        ['preferred', [], [{}, lists]],
        ['alternative', [lists], [{}, { ...lists, de: [] }, { ...lists, en: 'a' }]],
        ['hidden', [lists], [{}]],
        ['broader', [null, 'crime'], ['Crime', 1]],
        ['related', [['crime']], [['Crime'], null]],
        ['notToBeConfusedWith', [['crime']], [['Crime'], null]],
        ['scopeNote', [null, 'a'], [1]],
      ]),
    ).toEqual([]);
  });

  test('has bodies with a name and a concept at least', () => {
    const unit = { code: 'unit', state: 'ECU', names: ['Unit'], concepts: ['crime'] };
    expect(
      misjudgedMembers(body, unit, [
        ['state', [null, 'ECU'], ['ecu']],
        ['names', [['a', 'b']], [[], [1]]],
        ['concepts', [['crime', 'fraud']], [[], ['Crime']]],
      ]),
    ).toEqual([]);
  });

  test('decides for whom an ambiguous label stands', () => {
    expect(
      misjudgedMembers(ambiguousLabel, { label: 'a', language: 'es', standsFor: ['crime'] }, [
        ['language', ['en', 'es', 'pt', 'fr'], ['de']],
        ['standsFor', [['crime', 'fraud']], [[], ['Crime']]],
      ]),
    ).toEqual([]);
  });
});
