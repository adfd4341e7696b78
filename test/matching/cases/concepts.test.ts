import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/vocabulary.ts';
import { annotate } from '../../../src/matching/engine.ts';
import { engine } from '../support.ts';

const codes = (text: string, language: Language = 'en') =>
  annotate(engine, text, language).map(({ code }) => code);

describe('concepts in a text', () => {
  it.each<[Language, string]>([
    ['en', 'Our judges have not been trained in trafficking in persons.'],
    ['es', 'Los jueces no han sido capacitados en materia de trata de personas.'],
    ['pt', 'Os juízes não foram capacitados em tráfico de pessoas.'],
    ['fr', 'Les juges n’ont pas été formés à la traite des personnes.'],
  ])('are found in %s', (language, text) => {
    expect(codes(text, language)).toEqual(['trafficking-in-persons']);
  });

  it('carry the words that show them, where they stand', () => {
    const text = 'Curso sobre el LAVADO DE ACTIVOS y su prueba';
    const [hit] = annotate(engine, text, 'es');
    expect(hit).toMatchObject({ code: 'money-laundering', words: 'LAVADO DE ACTIVOS' });
    expect(text.slice(hit?.start, hit?.end)).toBe('LAVADO DE ACTIVOS');
  });

  it('are found in other forms of their words, and without accents', () => {
    expect(codes('recuperaciones de activo', 'es')).toEqual(['asset-recovery']);
    expect(codes('administracion de bienes incautados', 'es')).toEqual(['asset-management']);
    expect(codes('Gestão e administracao dos bens apreendidos', 'pt')).toEqual([
      'asset-management',
    ]);
  });

  it('take the longest label', () => {
    expect(codes('identification of trafficking victims')).toEqual(['victim-identification']);
  });

  it('do not cross the end of a sentence or a comma', () => {
    expect(codes('We combat trafficking. In persons of interest we are lost.')).toEqual([]);
    expect(codes('money, laundering of clothes')).toEqual([]);
  });

  it('are found where two share a word, less surely', () => {
    const hits = annotate(engine, 'drug and arms trafficking', 'en');
    expect(hits.map(({ code }) => code).sort()).toEqual(['arms-trafficking', 'drug-trafficking']);
    const drugs = hits.find(({ code }) => code === 'drug-trafficking');
    const arms = hits.find(({ code }) => code === 'arms-trafficking');
    expect(drugs?.confidence).toBeLessThan(arms?.confidence ?? 0);
  });

  it('know acronyms by their capitals, in any language', () => {
    expect(codes('AML supervision')).toEqual(['money-laundering']);
    expect(codes('supervisión AML', 'es')).toEqual(['money-laundering']);
    expect(codes('a tip from the public')).toEqual([]);
    expect(codes('a TIP case')).toEqual(['trafficking-in-persons']);
  });

  it('keep look-alikes apart', () => {
    expect(codes('trata de personas y tráfico ilícito de migrantes', 'es')).toEqual([
      'trafficking-in-persons',
      'smuggling-of-migrants',
    ]);
    expect(codes('tráfico de pessoas', 'pt')).toEqual(['trafficking-in-persons']);
    expect(codes('tráfico de armas', 'pt')).toEqual(['arms-trafficking']);
  });

  it('are none in an empty text', () => {
    expect(codes('')).toEqual([]);
    expect(codes(' ... ')).toEqual([]);
  });
});
