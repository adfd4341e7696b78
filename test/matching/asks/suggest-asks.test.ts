import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/vocabulary.ts';
import type { NeedText } from '../../../src/matching/asks/model.ts';
import { suggestAsks } from '../../../src/matching/asks/suggest-asks.ts';
import { engine } from '../support.ts';
import { cases } from './cases.ts';

const suggested = (description: string, more: Partial<NeedText> = {}) =>
  suggestAsks(engine, { language: 'en', title: 'Support for our services', description, ...more });
const titles = (description: string) => suggested(description).map(({ title }) => title);

describe.each(cases)('$name', ({ texts, asks, deficits }) => {
  it.each(languages)('is read alike in %s', (language) => {
    const found = suggestAsks(engine, { language, ...texts[language] });
    expect(found.map(({ concepts }) => concepts)).toEqual(asks);
    expect(found.map(({ deficit }) => deficit)).toEqual(deficits);
    const whole = asks.length > 1 ? [] : [texts[language]];
    expect(found.slice(asks.length > 1 ? found.length : 0)).toMatchObject(whole);
  });
});

describe('an ask', () => {
  it('has a title of the words that ask, without how they begin', () => {
    expect(
      titles(
        '1. We request a workshop on firearms tracing for twenty officers.\n2. Training in money laundering.\n3. The drafting of a law on asset recovery;',
      ),
    ).toEqual([
      'Workshop on firearms tracing for twenty officers',
      'Training in money laundering',
      'Drafting of a law on asset recovery',
    ]);
  });

  it('has a title that ends with a clause or a word where its words are many', () => {
    const long = `training in money laundering for ${'investigators and '.repeat(8)}judges`;
    const [first] = titles(`- ${long}\n- firearms tracing`);
    expect(first?.length).toBeLessThanOrEqual(111);
    expect(first).toMatch(/^Training in money laundering .*(?:investigators|and)…$/);
  });

  it('keeps what introduces it apart from its own words', () => {
    const text = 'We request training in: (i) money laundering; (ii) firearms tracing.';
    const found = suggested(text);
    expect(found.map(({ description }) => description)).toEqual([
      'money laundering',
      'firearms tracing.',
    ]);
    for (const { leadIn } of found) {
      expect(leadIn.map(({ start, end }) => text.slice(start, end))).toEqual([
        'We request training in:',
      ]);
    }
  });

  it('names the kinds that its words name', () => {
    const found = suggested(
      'We ask for:\n• a manual on money laundering\n• two patrol boats against drug trafficking\n• advice on trafficking in persons',
    );
    expect(found.map(({ kinds }) => kinds)).toEqual([
      ['manual'],
      ['equipment'],
      ['expert-mission'],
    ]);
  });

  it('lacks what the introduction of its list says is missing', () => {
    const found = suggested('There is no training in: a) money laundering; b) firearms tracing.');
    expect(found.map(({ deficit }) => deficit)).toEqual([true, true]);
  });
});

describe('a list', () => {
  it.each([
    ['numbers', '1. money laundering\n2. firearms tracing'],
    ['numbers in brackets', '(1) money laundering (2) firearms tracing'],
    ['Spanish numbers', '1.- money laundering\n2.- firearms tracing'],
    ['small Roman numerals', 'i. money laundering\nii. firearms tracing'],
    ['letters', 'A) money laundering, B) firearms tracing'],
    ['dashes', '– money laundering\n– firearms tracing'],
    ['bullets in a line', 'Courses on: • money laundering • firearms tracing'],
  ])('is marked by %s', (_, list) => {
    expect(suggested(list).map(({ concepts }) => concepts)).toEqual([
      ['money-laundering'],
      ['firearms-tracing'],
    ]);
  });

  it('keeps its inner lists within their items', () => {
    const found = suggested(
      '1. Money laundering:\n  a) asset recovery;\n  b) seized boats;\n2. Firearms tracing',
    );
    expect(found.map(({ concepts }) => concepts)).toEqual([
      ['money-laundering', 'asset-recovery'],
      ['firearms-tracing'],
    ]);
  });

  it('of people or of dates is no list of asks', () => {
    const text =
      'We need a course on money laundering.\nParticipants:\n- five judges\n- ten prosecutors';
    expect(suggested(text)).toMatchObject([{ description: text }]);
  });

  it('is not made of numbers that do not count on', () => {
    const text =
      'The law of 1999 has 40 articles. Under articles 4) and 7) of it we request training in money laundering.';
    expect(suggested(text)).toHaveLength(1);
  });

  it('leaves a request for something else before it an ask of its own', () => {
    const found = suggested(
      'We need a course on trafficking in persons. The police request:\n- training in money laundering\n- firearms tracing equipment',
    );
    expect(found.map(({ concepts }) => concepts)).toEqual([
      ['trafficking-in-persons'],
      ['money-laundering'],
      ['firearms-tracing'],
    ]);
  });
});

describe('a need', () => {
  it('without a description is one ask by its title', () => {
    expect(suggested('', { title: 'Money laundering' })).toMatchObject([
      { title: 'Money laundering', passages: [], concepts: ['money-laundering'] },
    ]);
  });

  it('that speaks of other subjects without asking for them is one ask', () => {
    const text =
      'We request training in money laundering. Arms trafficking and trafficking in persons have grown in the region.';
    expect(suggested(text)).toHaveLength(1);
  });

  it('that says what is missing and then asks for it is one ask', () => {
    const text =
      'The courts have no experience with arms trafficking. We request a seminar on drug trafficking.';
    expect(suggested(text)).toHaveLength(1);
  });

  it.each([
    [
      'en',
      'Requests for extradition concern drug trafficking. We need training in arms trafficking.',
    ],
    [
      'es',
      'Las solicitudes tratan del tráfico de drogas. Necesitamos formación en tráfico de armas.',
    ],
    ['pt', 'Os pedidos tratam do tráfico de drogas. Precisamos de formação em tráfico de armas.'],
    [
      'fr',
      'Les demandes portent sur la traite des personnes. Il faut une formation au trafic d’armes.',
    ],
  ] as const)('in %s does not ask where it speaks of requests', (language, description) => {
    expect(suggested(description, { language })).toHaveLength(1);
  });

  it('does not end a sentence at an abbreviation', () => {
    const text =
      'We need training in money laundering under Art. 6 of the U.S. Dr. Gomez model. Also needed is firearms tracing.';
    const [first] = suggested(text);
    expect(first?.description).toBe(
      'We need training in money laundering under Art. 6 of the U.S. Dr. Gomez model.',
    );
  });
});

describe('a sentence that asks for several things', () => {
  const descriptions = (description: string, more: Partial<NeedText> = {}) =>
    suggested(description, more).map((ask) => ask.description);

  it.each([
    [
      'We request training in money laundering, equipment for firearms tracing and draft legislation on trafficking in persons.',
      [
        'We request training in money laundering',
        'equipment for firearms tracing',
        'draft legislation on trafficking in persons.',
      ],
    ],
    [
      'We need a course on money laundering together with equipment against drug trafficking.',
      ['We need a course on money laundering', 'equipment against drug trafficking.'],
    ],
    [
      'Necesitamos capacitación en lavado de dinero, así como equipamiento contra el tráfico de drogas.',
      ['Necesitamos capacitación en lavado de dinero', 'equipamiento contra el tráfico de drogas.'],
    ],
    [
      'Il faut une formation au blanchiment d’argent ainsi qu’un équipement contre le trafic de drogues.',
      [
        'Il faut une formation au blanchiment d’argent',
        'un équipement contre le trafic de drogues.',
      ],
    ],
  ])('is parted where another class of kinds begins: %s', (text, parts) => {
    const language = text.startsWith('We') ? 'en' : text.startsWith('Il') ? 'fr' : 'es';
    expect(descriptions(text, { language })).toEqual(parts);
  });

  it.each([
    [
      'one class of kinds',
      'We need a course on money laundering and a workshop on arms trafficking.',
    ],
    ['a part about nothing', 'We need a course on money laundering and radios.'],
    ['a list of subjects', 'We need training in money laundering and arms trafficking.'],
    [
      'kinds that come late',
      'We need a course on money laundering and for all of our many ships equipment against drug trafficking.',
    ],
  ])('is one where it has %s', (_, text) => {
    expect(suggested(text)).toHaveLength(1);
  });

  it('is parted by subject where a colon announces its parts', () => {
    const text =
      'We request two things: a course on money laundering and a workshop on arms trafficking.';
    const found = suggested(text);
    expect(found.map((ask) => ask.description)).toEqual([
      'a course on money laundering',
      'a workshop on arms trafficking.',
    ]);
    expect(found.map(({ leadIn }) => leadIn)).toEqual([
      [{ start: 0, end: 22 }],
      [{ start: 0, end: 22 }],
    ]);
  });

  it('is not parted after a colon where its parts share a subject, or no kind follows', () => {
    expect(
      suggested('We request: a course on money laundering and a workshop on asset recovery.'),
    ).toHaveLength(1);
    expect(
      suggested(
        'Of note: all judges need a course on money laundering and a workshop on arms trafficking.',
      ),
    ).toHaveLength(1);
  });
});
