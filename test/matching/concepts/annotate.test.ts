// Where concepts stand in a text, how surely, and by whose names they are known.
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/domain/thesaurus.ts';
import type { Language } from '../../../src/domain/vocabulary.ts';
import { near } from '../../../src/matching/asks/topics.ts';
import { annotate, createEngine } from '../../../src/matching/engine.ts';
import { audiences, engine, lexicon, policy } from '../support.ts';

const none = { en: [], es: [], pt: [], fr: [] };

function concept(code: string, label: string, more: Partial<Concept> = {}): Concept {
  return {
    code,
    preferred: { en: label, es: `${label} es`, pt: `${label} pt`, fr: `${label} fr` },
    alternative: none,
    hidden: none,
    broader: null,
    related: [],
    notToBeConfusedWith: [],
    scopeNote: null,
    exactMatch: [],
    closeMatch: [],
    ...more,
  };
}

const bodies = [
  { code: 'uif', state: 'ECU', names: ['Unidad de Análisis', 'UAFE'], concepts: ['zinc', 'amber'] },
  { code: 'lost', state: null, names: ['Lost Programme'], concepts: ['nowhere'] },
];

const made = createEngine({
  concepts: [
    concept('zinc', 'harbour control'),
    concept('amber', 'harbour control'),
    concept('harbour', 'harbour'),
    concept('tower', 'control tower'),
    concept('secret', 'plain name', {
      hidden: { ...none, en: ['quiet word', 'harbour'], es: ['XYZ'] },
      alternative: { ...none, fr: ['ABC', 'Abc', 'AB'] },
    }),
  ],
  bodies,
  policy,
  lexicon,
  audiences,
});

const hits = (text: string, language: Language = 'en') =>
  annotate(made, text, language).map(({ code, words, confidence }) => [code, words, confidence]);

describe('hits', () => {
  it('stand in the order of the text, the longer first, then by their codes', () => {
    const found = annotate(made, 'A control tower and harbour control', 'en');
    expect(found.map(({ code, start }) => [code, start])).toEqual([
      ['tower', 2],
      ['amber', 20],
      ['zinc', 20],
    ]);
    const apart = annotate(engine, 'arms and drug trafficking; money laundering', 'en');
    expect(apart.map(({ code }) => code)).toEqual([
      'arms-trafficking',
      'drug-trafficking',
      'money-laundering',
    ]);
    expect(apart.map(({ start }) => start)).toEqual([0, 9, 27]);
  });

  it('of a label that stands for two concepts show each half as surely', () => {
    expect(hits('harbour control')).toEqual([
      ['amber', 'harbour control', 500],
      ['zinc', 'harbour control', 500],
    ]);
  });

  it('show a concept by a hidden label a little less surely', () => {
    expect(hits('a quiet word')).toEqual([['secret', 'quiet word', 900]]);
    expect(hits('a plain name')).toEqual([['secret', 'plain name', 1000]]);
  });

  it('share a label that is official for one and hidden for another', () => {
    expect(hits('the harbour')).toEqual([
      ['harbour', 'harbour', 500],
      ['secret', 'harbour', 450],
    ]);
  });

  it('know acronyms of three capitals or more in every language', () => {
    expect(hits('the XYZ and the ABC', 'pt')).toEqual([
      ['secret', 'XYZ', 900],
      ['secret', 'ABC', 900],
    ]);
    expect(hits('the AB, abc and Xyz', 'pt')).toEqual([]);
    expect(hits('le AB', 'fr')).toEqual([['secret', 'AB', 1000]]);
  });

  it('know bodies by name in every language, by all that they work on', () => {
    for (const language of ['en', 'es', 'pt', 'fr'] as const) {
      expect(hits('UAFE', language)).toEqual([
        ['amber', 'UAFE', 400],
        ['zinc', 'UAFE', 400],
      ]);
    }
    expect(hits('la Unidad de Análisis', 'es')).toEqual([
      ['amber', 'Unidad de Análisis', 400],
      ['zinc', 'Unidad de Análisis', 400],
    ]);
    expect(hits('the Lost Programme')).toEqual([]);
  });

  it('are less sure in another order, and none where other words or marks part them', () => {
    const sure = (text: string) =>
      annotate(engine, text, 'en').map(({ code, confidence }) => [code, confidence]);
    expect(sure('money from laundering')).toEqual([['money-laundering', 1000]]);
    expect(sure('laundering very much money')).toEqual([['money-laundering', 700]]);
    expect(sure('laundering. Much money')).toEqual([]);
    expect(sure('laundering, money')).toEqual([]);
    expect(sure('money cleverly laundering')).toEqual([]);
    expect(sure('laundering great big dirty money')).toEqual([]);
  });

  it('share a word of a list, whose other members may stand between', () => {
    const found = annotate(engine, 'arms, drug trafficking', 'en');
    expect(found.map(({ code, words }) => [code, words])).toEqual([
      ['arms-trafficking', 'arms, drug trafficking'],
      ['drug-trafficking', 'drug trafficking'],
    ]);
    expect(annotate(engine, 'arms dirty trafficking', 'en')).toEqual([]);
  });

  it('cover the words that show them, from the first to the last', () => {
    const text = 'We saw laundering much money there';
    expect(annotate(engine, text, 'en')).toMatchObject([
      { words: 'laundering much money', start: 7, end: 28 },
    ]);
  });
});

describe('two concepts belong to one subject', () => {
  const nearby = (one: string, other: string) =>
    near(
      engine,
      engine.thesaurus.indexOf.get(one) ?? -1,
      engine.thesaurus.indexOf.get(other) ?? -1,
    );

  it.each([
    ['drug-trafficking', 'drug-trafficking', true],
    ['trafficking-in-persons', 'smuggling-of-migrants', true],
    ['asset-recovery', 'asset-management', true],
    ['money-laundering', 'asset-recovery', true],
    ['trafficking-in-persons', 'victim-identification', true],
    ['victim-identification', 'trafficking-in-persons', true],
    ['firearms-tracing', 'drug-trafficking', true],
    ['firearms-tracing', 'money-laundering', false],
    ['trafficking-in-persons', 'drug-trafficking', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(nearby(one, other)).toBe(expected);
    expect(nearby(other, one)).toBe(expected);
  });
});
