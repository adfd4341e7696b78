// Texts as they are pasted: decomposed accents, addresses and codes longer than any word, and texts
// made to cost time.
import { describe, expect, it } from 'vitest';
import { suggestAsks } from '../../../src/matching/asks/suggest-asks.ts';
import { annotate } from '../../../src/matching/engine.ts';
import { tokenize } from '../../../src/matching/text/tokens.ts';
import { engine } from '../support.ts';

const wordsOf = (text: string) => tokenize(text, 'es').map(({ word }) => word);

/** Far above what it takes on a busy machine, far below what trying every beginning takes. */
const seconds = 8;

/** What the work costs of a processor, however many others want it. */
function secondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1_000_000;
}

describe('a pasted text', () => {
  it('has the same words whether its accents are composed or not', () => {
    const text = 'Investigación de la corrupción y gestión pública';
    expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
  });

  it('keeps places in the text as it is written', () => {
    const text = 'La gestión pública'.normalize('NFD');
    const places = tokenize(text, 'es').map(({ start, end }) => text.slice(start, end));
    expect(places.map((place) => place.normalize())).toEqual(['gestión', 'pública']);
  });

  it('has no word of more than 64 letters', () => {
    expect(wordsOf(`lavado ${'a'.repeat(65)} activos`)).toEqual(['lavado', 'activos']);
    expect(wordsOf('a'.repeat(64))).toEqual(['a'.repeat(64)]);
  });

  it.each(['A', 'İ', '1', 'aeious', 'AA, ', 'no no ', 'and not of ', 'excluding '])(
    'of nothing but %j is read in time',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(secondsOf(() => annotate(engine, text, 'en'))).toBeLessThan(seconds);
    },
  );

  it('of hundreds of short lists is read in time', () => {
    const description = '1) a 2) b '.repeat(4000);
    const need = { title: 'Training', description, language: 'en' as const, concepts: [] };
    expect(secondsOf(() => suggestAsks(engine, need))).toBeLessThan(seconds);
  });
});
