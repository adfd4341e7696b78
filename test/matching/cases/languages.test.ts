import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/vocabulary.ts';
import { prepareAsk, prepareOffer, rankOffers } from '../../../src/matching/engine.ts';
import { anAsk, anOffer, engine, policy, today } from '../support.ts';

const texts = {
  en: {
    title: 'Trafficking in persons',
    description: 'Judges need training in evidence and the protection of victims.',
  },
  es: {
    title: 'Trata de personas',
    description: 'Los jueces requieren capacitación en prueba y protección de las víctimas.',
  },
  pt: {
    title: 'Tráfico de pessoas',
    description: 'Os juízes precisam de capacitação em prova e proteção das vítimas.',
  },
  fr: {
    title: 'Traite des personnes',
    description:
      'Les juges ont besoin d’une formation à la preuve et à la protection des victimes.',
  },
} as const;

const offers = [
  ...languages.map((language) => anOffer({ id: `tip-${language}`, language, ...texts[language] })),
  anOffer({ id: 'migrants', title: 'Smuggling of migrants', description: 'Interception at sea.' }),
  anOffer({
    id: 'drogas',
    language: 'es',
    title: 'Tráfico de drogas',
    description: 'Control de puertos.',
  }),
  anOffer({
    id: 'armas',
    language: 'pt',
    title: 'Tráfico de armas',
    description: 'Rastreamento de armas de fogo.',
  }),
  anOffer({
    id: 'blanchiment',
    language: 'fr',
    title: 'Blanchiment de capitaux',
    description: 'Enquête financière.',
  }),
].map((offer) => prepareOffer(engine, offer));

describe.each(languages)('a need written in %s', (language) => {
  const ask = prepareAsk(engine, anAsk({ language, ...texts[language] }));
  const ranked = rankOffers(engine, ask, offers, { asOf: today });

  it('finds the offers on its subject in all four languages, and none of the look-alikes', () => {
    const proposed = ranked.filter(({ judgement }) => judgement.proposed);
    expect(proposed.map(({ offerId }) => offerId).sort()).toEqual([
      'tip-en',
      'tip-es',
      'tip-fr',
      'tip-pt',
    ]);
  });
});

const textOf = (title: string) => textWith('Balística forense', title);

/** Value of the text where a Spanish ask of these words meets an English title. */
function textWith(words: string, title: string): number {
  const asked = anAsk({ title: words, description: '', language: 'es' });
  const offer = prepareOffer(engine, anOffer({ title, description: '' }));
  const [pair] = rankOffers(engine, prepareAsk(engine, asked), [offer], { asOf: today });
  return pair?.judgement.criteria.find(({ criterion }) => criterion === 'text')?.value ?? 0;
}

describe('words across languages', () => {
  it('lean to the concepts in whose labels they stand', () => {
    expect(textWith('Bienes y armas de fuego', 'Firearms')).toBeGreaterThan(
      textWith('Bienes y armas de fuego', 'Passports'),
    );
  });

  it('meet as cognates where no concept is known', () => {
    expect(textOf('Forensic ballistics')).toBeGreaterThan(policy.text.leastWithoutConcepts);
    expect(textOf('Passport inspection')).toBeLessThan(policy.text.leastWithoutConcepts);
  });
});
