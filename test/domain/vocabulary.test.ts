// What sets some codes of a vocabulary apart from the others.
import { expect, test } from 'vitest';
import {
  kinds,
  kindsWithInterpreters,
  kindsWithoutLanguage,
  roles,
  secretariatRoles,
} from '../../src/domain/vocabulary.ts';

test('goods and money are given without a language', () => {
  expect(kindsWithoutLanguage).toEqual(['equipment', 'funding']);
});

test('people meet at every kind but those that are read, used or given', () => {
  expect(kinds.filter((kind) => !kindsWithInterpreters.includes(kind))).toEqual([
    'e-learning',
    'toolkit',
    'manual',
    'equipment',
    'funding',
    'database',
  ]);
  expect(kindsWithInterpreters.every((kind) => kinds.includes(kind))).toBe(true);
});

test('the secretariat has roles of its own; owners, providers and observers have the others', () => {
  expect(roles.filter((role) => !secretariatRoles.includes(role))).toEqual([
    'drafter',
    'focal-point',
    'provider-editor',
    'observer',
  ]);
  expect(secretariatRoles).toHaveLength(roles.length - 4);
});
