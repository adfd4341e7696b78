// By what a word is compared: its meaning, else its cognate skeleton, else itself.
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/domain/vocabulary.ts';
import { stem } from '../../../src/matching/text/stems.ts';
import { fold } from '../../../src/matching/text/tokens.ts';
import { wholeKey } from '../../../src/matching/text/word-terms.ts';
import { readLexicon } from '../../../src/reference/lexicon.ts';

const { content } = await readLexicon();
const formsOf = (forms: Readonly<Record<string, string>>) => new Map(Object.entries(forms));
const meanings = {
  en: formsOf(content.meanings.en),
  es: formsOf(content.meanings.es),
  pt: formsOf(content.meanings.pt),
  fr: formsOf(content.meanings.fr),
  skeletons: formsOf(content.meanings.skeletons),
};

function keyOf(word: string, language: Language): string {
  return wholeKey({ folded: fold(word), stemmed: stem(word, language) }, language, meanings);
}

describe('a word', () => {
  it.each([
    ['customs', 'aduana', 'alfândega', 'douane'],
    ['judges', 'jueces', 'juízes', 'juges'],
    ['border', 'frontera', 'fronteira', 'frontière'],
    ['weapons', 'armas', 'armas', 'armes'],
  ])('of the field means the same in four languages: %s, %s, %s, %s', (...words) => {
    const keys = words.map((word, at) => keyOf(word, languages[at] ?? 'en'));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^m:/);
  });

  it('that no dictionary knows is its cognate skeleton, or itself where it is short', () => {
    expect(keyOf('quetzalización', 'es')).toMatch(/^k:/);
    expect(keyOf('quetzalization', 'en')).toBe(keyOf('quetzalización', 'es'));
    expect(keyOf('zyx', 'en')).toBe('w:zyx');
  });

  it('means the same in the singular and in the plural', () => {
    expect(keyOf('judiciais', 'pt')).toBe(keyOf('judicial', 'pt'));
    expect(keyOf('étrangers', 'fr')).toBe(keyOf('étranger', 'fr'));
    expect(keyOf('aduaneras', 'es')).toBe(keyOf('aduanera', 'es'));
  });
});
