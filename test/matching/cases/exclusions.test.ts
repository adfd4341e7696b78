// What a text says that it does not mean.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/vocabulary.ts';
import { meantWords, type Side } from '../../../src/matching/concepts/exclusions.ts';

function words(text: string, language: Language, side: Side): string[] {
  return meantWords(text, language, side).map(({ folded }) => folded);
}

describe('what is excluded', () => {
  it.each([
    ['en', 'Asset recovery, excluding drones', 'drones'],
    ['en', 'Management of seized assets, not their recovery', 'recovery'],
    ['en', 'Laboratories other than toxicology', 'toxicology'],
    ['en', 'We do not need vehicles', 'vehicles'],
    ['es', 'Todos los delitos salvo corrupción', 'corrupcion'],
    ['es', 'Gestión de activos y no de extorsiones', 'extorsiones'],
    ['pt', 'Todos os crimes, exceto corrupção', 'corrupcao'],
    ['fr', 'À l’exclusion des stupéfiants', 'stupefiants'],
    ['fr', 'Traite et non pas de stupéfiants', 'stupefiants'],
  ] as const)('is not meant by either side: %s, %s', (language, text, word) => {
    expect(words(text, language, 'ask')).not.toContain(word);
    expect(words(text, language, 'offer')).not.toContain(word);
  });

  it.each([
    ['en', 'The course does not cover piracy', 'piracy'],
    ['es', 'El curso no incluye la piratería', 'pirateria'],
    ['pt', 'O curso não abrange a pirataria', 'pirataria'],
    ['fr', 'La formation ne couvre pas la piraterie', 'piraterie'],
  ] as const)('is a lack where a need says it, and not where an offer does: %s', (...found) => {
    const [language, text, word] = found;
    expect(words(text, language, 'offer')).not.toContain(word);
    expect(words(text, language, 'ask')).toContain(word);
  });

  it('ends with its clause', () => {
    const text = 'Excluding travel, the course is on money laundering';
    expect(words(text, 'en', 'offer')).toEqual(['course', 'money', 'laundering']);
  });

  it('ends where the text turns back to what it means', () => {
    const text = 'No trata de la corrupción sino del lavado';
    expect(words(text, 'es', 'offer')).toEqual(['lavado']);
  });
});

describe('what is lacking', () => {
  it.each([
    ['en', 'Judges were not trained in forfeiture', 'forfeiture'],
    ['en', 'The unit works without scanners', 'scanners'],
    ['es', 'No cuenta con peritos en balística', 'balistica'],
    ['pt', 'Não dispõe de laboratório', 'laboratorio'],
    ['fr', 'Les juges n’ont pas été formés à la confiscation', 'confiscation'],
  ] as const)('is asked for: %s, %s', (language, text, word) => {
    expect(words(text, language, 'ask')).toContain(word);
  });
});
