// Titles for suggested asks, cut from the filer's own words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/domain/vocabulary.ts';
import { titleOf } from '../../../src/matching/asks/titles.ts';

describe('a title', () => {
  it.each<[Language, string, string]>([
    ['en', 'We request a workshop on boats', 'Workshop on boats'],
    ['en', 'In addition, the State also requires the boats', 'State also requires the boats'],
    ['en', 'Furthermore, we also need some boats', 'Boats'],
    ['en', 'The government would welcome an advisor', 'Advisor'],
    ['en', 'secondly: boats for all', 'Boats for all'],
    ['es', 'Además, se solicita una lancha', 'Lancha'],
    ['es', 'Además de lanchas, radios', 'Además de lanchas, radios'],
    ['es', 'Asimismo necesitamos también los radios', 'Radios'],
    ['es', 'Por último: deseamos el apoyo', 'Apoyo'],
    ['pt', 'Além disso, solicitamos ainda um barco', 'Barco'],
    ['pt', 'Precisamos de uma lancha', 'Lancha'],
    ['pt', 'São necessárias as lanchas', 'Lanchas'],
    ['fr', 'En outre, nous demandons également un bateau', 'Bateau'],
    ['fr', 'Il nous faut des bateaux', 'Bateaux'],
    ['fr', 'Nous avons besoin d’une aide', 'Aide'],
    ['fr', 'l’appui de tous', 'Appui de tous'],
  ])('in %s comes to the point: %s', (language, words, title) => {
    expect(titleOf(words, language)).toBe(title);
  });

  it('keeps the words where nothing would be left of them', () => {
    expect(titleOf('We request a TV', 'en')).toBe('We request a TV');
    expect(titleOf('We request a car', 'en')).toBe('Car');
  });

  it('is one line, and ends in a word', () => {
    expect(titleOf('  training\n  in \t boats;  ', 'en')).toBe('Training in boats');
    expect(titleOf('boats – radios: ', 'en')).toBe('Boats – radios');
  });

  it('is the first sentence, unless that says next to nothing', () => {
    expect(titleOf('Training in boats. It lasts two weeks.', 'en')).toBe('Training in boats');
    expect(titleOf('Boats. It lasts two weeks. And more', 'en')).toBe('Boats. It lasts two weeks');
    expect(titleOf('Training with 1.5 boats and more', 'en')).toBe(
      'Training with 1.5 boats and more',
    );
    expect(titleOf('Lanchas patrulleras? ¿Cuándo?', 'es')).toBe('Lanchas patrulleras?');
  });

  it('is whole up to 110 letters', () => {
    const words = `Boats ${'a'.repeat(104)}`;
    expect(titleOf(words, 'en')).toBe(words);
    expect(titleOf(`${words}a`, 'en')).toBe('Boats…');
    expect(titleOf('b'.repeat(120), 'en')).toBe(`B${'b'.repeat(108)}…`);
  });

  it('is cut at the last clause, where one is long enough', () => {
    const clause = 'Training of officers in boats';
    const rest = 'and so on '.repeat(11);
    for (const mark of [',', ';', ':']) {
      expect(titleOf(`${clause}${mark} ${rest}`, 'en')).toBe(clause);
      expect(titleOf(`Boats, all of them for the coast${mark} ${rest}`, 'en')).toBe(
        'Boats, all of them for the coast',
      );
    }
    expect(titleOf(`Training, ${rest} and on`, 'en')).toMatch(/^Training, and so on .*…$/);
    expect(titleOf(`${'a'.repeat(25)}, ${'b'.repeat(100)}`, 'en')).toBe(`A${'a'.repeat(24)}`);
    expect(titleOf(`${'a'.repeat(24)}, ${'b'.repeat(100)}`, 'en')).toBe(`A${'a'.repeat(23)},…`);
  });

  it('is never longer than the line that it may fill, nor empty where there are words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('we', 'request', 'boats,', 'radios;', 'the', 'training.', 'Ñu:')),
        fc.constantFrom(...languages),
        (words, language) => {
          const text = words.join(' ');
          const title = titleOf(text, language);
          expect(title.length).toBeLessThanOrEqual(110);
          expect(title === '').toBe(text === '');
        },
      ),
    );
  });
});
