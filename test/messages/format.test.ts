import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/vocabulary.ts';
import { dateInWords, text } from '../../src/messages/format.ts';
import { preferredLanguage } from '../../src/messages/locale.ts';

describe('a message', () => {
  it('writes lists as the language does', () => {
    const values = { values: ['a', 'b', 'c'] };
    expect(text('en', 'field.not-one-of', values)).toBe('The value must be one of: a, b, and c.');
    expect(text('es', 'field.not-one-of', values)).toContain('a, b y c');
    expect(text('pt', 'field.not-one-of', values)).toContain('a, b e c');
    expect(text('fr', 'field.not-one-of', values)).toContain('a, b et c');
  });

  it('writes dates and instants out', () => {
    expect(text('en', 'problem.offer-over', { asOf: '2011-11-30' })).toContain('November 30, 2011');
    expect(text('fr', 'problem.offer-over', { asOf: '2011-11-30' })).toContain('30 novembre 2011');
    const decided = { decidedBy: 'A. B.', decidedAt: '2026-03-01T12:05:00.000Z' };
    expect(text('es', 'problem.already-decided', decided)).toMatch(/1 de marzo de 2026.*12:05 UTC/);
  });

  it('writes the first of a month as official texts do', () => {
    const first = languages.map((language) => dateInWords(language, '2027-03-01'));
    expect(first).toEqual([
      'March 1, 2027',
      '1 de marzo de 2027',
      '1º de março de 2027',
      '1er mars 2027',
    ]);
    expect(dateInWords('fr', '2027-03-11')).toBe('11 mars 2027');
    expect(dateInWords('pt', '2027-03-01T12:05:00Z')).toBe('1º de março de 2027 às 12:05 UTC');
  });

  it('counts', () => {
    expect(text('en', 'problem.invalid', { count: 1 })).toBe('One value is not valid.');
    expect(text('pt', 'problem.invalid', { count: 2 })).toBe('2 valores não são válidos.');
  });
});

describe('the language of an answer', () => {
  it.each([
    ['es', 'es'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
    ['fr-CA', 'fr'],
    ['de;q=1, fr;q=0.4, es;q=0.7', 'es'],
    ['en;q=0, fr;q=0.1', 'fr'],
    ['*', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [',;q=,--,x'.repeat(50), 'en'],
  ])('for %j is %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected);
  });

  it('is English where nothing is said', () => {
    expect(preferredLanguage(undefined)).toBe('en');
  });
});
