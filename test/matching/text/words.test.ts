// How a text becomes words, and words of four languages become one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/vocabulary.ts';
import { grams } from '../../../src/matching/text/grams.ts';
import { skeleton } from '../../../src/matching/text/skeletons.ts';
import { stem } from '../../../src/matching/text/stems.ts';
import { fold, tokenize } from '../../../src/matching/text/tokens.ts';

describe('folding', () => {
  it.each([
    ['Lavado de DINERO', 'lavado de dinero'],
    ['formação', 'formacao'],
    ['œuvre, CÆSAR', 'oeuvre, caesar'],
    ['Ñandú', 'nandu'],
    ['', ''],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it('takes an accent written apart for the same', () => {
    expect(fold('formac\u0327a\u0303o')).toBe('formacao');
  });
});

describe('the words of a text', () => {
  const words = (text: string) => tokenize(text, 'en').map(({ word }) => word);

  it('are those that carry meaning', () => {
    expect(words('The training of judges on the law')).toEqual(['training', 'judges', 'law']);
    expect(tokenize('La formación de los jueces', 'es').map(({ word }) => word)).toEqual([
      'formación',
      'jueces',
    ]);
    expect(words('')).toEqual([]);
    expect(words(' – … !')).toEqual([]);
  });

  it('stand where they stand in the text', () => {
    const text = 'Formação de peritos: «balística», ADN';
    const tokens = tokenize(text, 'pt');
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Formação',
      'peritos',
      'balística',
      'ADN',
    ]);
    expect(tokens.map(({ folded }) => folded)).toEqual(['formacao', 'peritos', 'balistica', 'adn']);
  });

  it('are acronyms where two letters or more are all capitals', () => {
    const capitals = (text: string) =>
      tokenize(text, 'en')
        .filter((token) => token.capitals)
        .map(({ folded }) => folded);
    expect(capitals('The FIU and a B2B of Type X4 met OAS')).toEqual(['fiu', 'b2b', 'oas']);
    expect(capitals('An X or x AB1c')).toEqual([]);
  });

  it('keep an acronym that is spelt like a word of grammar, unless several words are in capitals', () => {
    expect(words('IT unit')).toEqual(['it', 'unit']);
    expect(words('it unit')).toEqual(['unit']);
    expect(words('THE UNIT OF BOATS')).toEqual(['unit', 'boats']);
    expect(words('IT UNIT')).toEqual(['it', 'unit']);
    expect(words('They said: THE UNIT OF BOATS, it is')).toEqual(['said', 'unit', 'boats']);
    expect(words('IT')).toEqual(['it']);
  });

  it('are cut into stretches by punctuation, and into sentences by what ends one', () => {
    const places = tokenize('money, laundering «cash». Drugs/arms / guns\nships', 'en').map(
      ({ word, stretch, sentence }) => [word, stretch, sentence],
    );
    expect(places).toEqual([
      ['money', 0, 0],
      ['laundering', 1, 0],
      ['cash', 2, 0],
      ['drugs', 4, 1],
      ['arms', 4, 1],
      ['guns', 5, 1],
      ['ships', 6, 2],
    ]);
  });

  it('end a sentence at each mark that ends one, and at a new line', () => {
    for (const mark of ['.', ';', ':', '!', '?', '(', ')', '[', ']', '…', '•', '|', '\n', '\r']) {
      const [one, other] = tokenize(`money ${mark} drugs`, 'en');
      expect([one?.sentence, other?.sentence]).toEqual([0, 1]);
    }
    for (const mark of [',', '«', '»', '“', '”', '"', '/']) {
      const [one, other] = tokenize(`money ${mark} drugs`, 'en');
      expect([one?.sentence, other?.sentence, other?.stretch]).toEqual([0, 0, 1]);
    }
  });

  it('keep a word with points between capitals together', () => {
    expect(words('the U.N. and the O.A.S ships')).toEqual(['u.n', 'o.a.s', 'ships']);
  });
});

describe('stems', () => {
  it('are the same for the forms of a word, with or without its accents', () => {
    expect(stem('investigaciones', 'es')).toBe(stem('investigacion', 'es'));
    expect(stem('capacitación', 'es')).toBe(stem('capacitacion', 'es'));
    expect(stem('extorsion', 'es')).toBe(stem('extorsión', 'es'));
    expect(stem('conexion', 'es')).toBe(stem('conexión', 'es'));
    expect(stem('region', 'es')).toBe(stem('región', 'es'));
    expect(stem('investigações', 'pt')).toBe(stem('investigacao', 'pt'));
    expect(stem('investigacoes', 'pt')).toBe(stem('investigação', 'pt'));
    expect(stem('apreensao', 'pt')).toBe(stem('apreensão', 'pt'));
    expect(stem('trainings', 'en')).toBe(stem('training', 'en'));
    expect(stem('douanières', 'fr')).toBe(stem('douanière', 'fr'));
  });

  it('leave words with digits as they are, without accents', () => {
    expect(stem('i247s', 'en')).toBe('i247s');
    expect(stem('ópera2s', 'es')).toBe('opera2s');
  });

  it('are the same each time, in lower case and without accents', () => {
    const word = fc.constantFrom('formações', 'sécurité', 'policing', 'lavados', 'criminalística');
    fc.assert(
      fc.property(word, fc.constantFrom(...languages), (one, language) => {
        const found = stem(one, language);
        expect(stem(one, language)).toBe(found);
        expect(found).toMatch(/^[a-z]+$/);
      }),
    );
  });
});

describe('skeletons', () => {
  it.each([
    ['investigacao', 'investigation', 'investigaciones', 'investigacion'],
    ['reconhecimento', 'reconhecimentos'],
    ['penitenciario', 'penitenciarias', 'penitentiaire', 'penitentiary'],
    ['mobilidade', 'mobility', 'mobilidades'],
    ['forensics', 'forensicos', 'forensica', 'forensic'],
    ['terrorismo', 'terrorism', 'terrorismes'],
    ['investigador', 'investigators', 'investigadores', 'investigateur'],
    ['photographie', 'fotografia'],
    ['especial', 'special'],
    ['escuela', 'scuela'],
    ['equipe', 'ekipe'],
    ['system', 'sistem', 'sistema'],
    ['aprobacion', 'approbation'],
    ['narcotraffic', 'narkotrafik'],
    ['confidencias', 'confidence', 'confidencia', 'confidences'],
    ['vigilancia', 'vigilance', 'vigilancias'],
  ])('of %s and %s are one', (...cognates) => {
    const found = new Set(cognates.map(skeleton));
    expect(found.size).toBe(1);
    expect(found.has(null)).toBe(false);
  });

  it('are none for words that are too short to tell anything', () => {
    expect(['', 'a', 'arma', 'law', 'leis', 'aeiou'].map(skeleton)).toEqual(Array(6).fill(null));
    expect(['barcos', 'barco', 'bark'].map(skeleton)).toEqual(Array(3).fill('bark'));
    expect(skeleton('arms')).toBeNull();
  });

  it('are at most seven letters, of what is left without endings', () => {
    expect(skeleton('interoperabilidade')).toBe('interop');
    expect(skeleton('training')).toBe('trainin');
    expect(skeleton('blanchiment')).toBe('blankhi');
    expect(skeleton('traffic')).toBe('trafk');
    expect(skeleton('theft')).toBe('teft');
    expect(skeleton('crypto')).toBe('krit');
    expect(skeleton('construct')).toBe('konstru');
    expect(skeleton('bancos')).toBe('bank');
  });
});

describe('4-grams', () => {
  it('mark the edges of the word', () => {
    expect(grams('arms')).toEqual(['_arm', 'arms', 'rms_']);
    expect(grams('armas')).toEqual(['_arm', 'arma', 'rmas', 'mas_']);
    expect(grams('law')).toEqual([]);
    expect(grams('')).toEqual([]);
  });

  it('are one fewer than the letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), (word) => {
        const found = grams(word);
        expect(found).toHaveLength(word.length - 1);
        expect(found.every((gram) => gram.length === 4)).toBe(true);
      }),
    );
  });
});
