// What a text says that it does not mean.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/vocabulary.ts';
import { meantWords, type Side } from '../../../src/matching/concepts/exclusions.ts';
import { annotate } from '../../../src/matching/engine.ts';
import { tokenize } from '../../../src/matching/text/tokens.ts';
import { engine } from '../support.ts';

/** The words of a text that its writer does not mean. */
function excluded(text: string, language: Language, side: Side): string[] {
  const meant = new Set(meantWords(text, language, side).map(({ start }) => start));
  return tokenize(text, language)
    .filter(({ start }) => !meant.has(start))
    .map(({ word }) => word);
}

const wordsOf = (text: string, language: Language) =>
  tokenize(text, language).map(({ word }) => word);

describe('what an offer excludes', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The course does not cover migrant smuggling, and is free.',
      'does not cover migrant smuggling',
    ],
    ['en', 'Training on fraud (excluding tax fraud).', 'excluding tax fraud'],
    ['en', 'Crimes other than theft are covered.', 'other than theft are covered'],
    ['en', 'It isn’t about drugs but about arms', 'isn’t about drugs '],
    ['en', 'We ask for arms control, not for drugs', 'not for drugs'],
    [
      'es',
      'El curso no incluye el tráfico de migrantes; dura un mes.',
      'no incluye el tráfico de migrantes',
    ],
    ['es', 'Todo salvo los casos de corrupción.', 'salvo los casos de corrupción'],
    ['es', 'No se trata de drogas sino de armas', 'No se trata de drogas '],
    [
      'pt',
      'O curso não inclui o contrabando de migrantes.',
      'não inclui o contrabando de migrantes',
    ],
    ['pt', 'Tudo exceto a corrupção, em geral', 'exceto a corrupção'],
    ['pt', 'Em vez de drogas mas armas', 'Em vez de drogas '],
    [
      'fr',
      'La formation ne couvre pas le trafic de migrants.',
      'ne couvre pas le trafic de migrants',
    ],
    ['fr', 'Tout sauf la corruption ! Merci.', 'sauf la corruption '],
    ['fr', 'Au lieu de la drogue mais les armes', 'Au lieu de la drogue '],
  ])('in %s: %s', (language, text, stretch) => {
    expect(excluded(text, language, 'offer')).toEqual(wordsOf(stretch, language));
  });

  it.each<[Language, string]>([
    ['en', 'Judges were not trained in financial crime.'],
    ['en', 'Goods excluded from the list'],
    ['en', 'We have nothing; notwithstanding, we ask.'],
    ['es', 'Los jueces no fueron capacitados en lavado de activos, salvo que haya fondos.'],
    ['es', 'Sin peritos en balística'],
    ['pt', 'Os juízes não foram capacitados, salvo que haja fundos.'],
    ['pt', 'Sem peritos em balística'],
    ['fr', 'Les juges n’ont pas été formés, sauf que tout manque.'],
    ['fr', 'Sans experts en balistique'],
  ])('is nothing where something is lacking, in %s: %s', (language, text) => {
    expect(excluded(text, language, 'offer')).toEqual([]);
    expect(excluded(text, language, 'ask')).toEqual([]);
  });

  it('is not looked for in a text whose small letters are more than its capitals', () => {
    expect(excluded('İstanbul: excluding drugs', 'en', 'offer')).toEqual([]);
  });
});

describe('what an ask excludes', () => {
  it.each<[Language, string, string]>([
    ['en', 'Training on fraud, excluding tax fraud', 'excluding tax fraud'],
    ['en', 'We did not request radios', 'did not request radios'],
    ['es', 'No se solicita equipo', 'No se solicita equipo'],
    ['pt', 'Tudo, exceto a corrupção', 'exceto a corrupção'],
    ['fr', 'Nous ne demandons pas de radios', 'ne demandons pas de radios'],
  ])('in %s: %s', (language, text, stretch) => {
    expect(excluded(text, language, 'ask')).toEqual(wordsOf(stretch, language));
  });

  it.each<[Language, string]>([
    ['en', 'The curriculum does not cover money laundering'],
    ['es', 'El plan no incluye el lavado de dinero'],
    ['pt', 'O plano não abrange a lavagem de dinheiro'],
    ['fr', 'Le plan ne couvre pas le blanchiment'],
  ])('is not what something it has leaves out, in %s: %s', (language, text) => {
    expect(excluded(text, language, 'ask')).toEqual([]);
    expect(excluded(text, language, 'offer')).not.toEqual([]);
  });

  it('is not asked for', () => {
    const codes = (text: string, language: Language) =>
      annotate(engine, text, language).map(({ code }) => code);
    expect(codes('Trafficking in persons, excluding smuggling of migrants', 'en')).toEqual([
      'trafficking-in-persons',
    ]);
    expect(codes('Lavado de dinero, salvo la recuperación de activos', 'es')).toEqual([
      'money-laundering',
    ]);
  });
});

describe('the words that are meant', () => {
  const words = (text: string) => meantWords(text, 'en', 'ask').map(({ word }) => word);

  it('are all words of a text that excludes nothing', () => {
    expect(words('Training of judges')).toEqual(['training', 'judges']);
  });

  it('are those before and after what is excluded, not one less', () => {
    expect(words('Arms, excluding pistols, and drugs')).toEqual(['arms', 'drugs']);
    expect(words('Excluding pistols: arms')).toEqual(['arms']);
    expect(words('Arms except pistols. Drugs except heroin. Money')).toEqual([
      'arms',
      'drugs',
      'money',
    ]);
  });
});
