import { beforeAll, describe, expect, it } from 'vitest';
import { engineUnder, policyFrom } from '../../../src/cli/match-input.ts';
import { formConcepts } from '../../../src/matching/asks/general-concepts.ts';
import { emptiness, isTooEmpty } from '../../../src/matching/asks/too-empty.ts';
import type { Engine } from '../../../src/matching/compiled.ts';
import { prepareAsk } from '../../../src/matching/engine.ts';
import { anAsk } from '../support.ts';

// Which words are everyday ones is told by the lexicon of the service.
let engine: Engine;
beforeAll(async () => {
  engine = await engineUnder(await policyFrom(undefined));
});

const found = (language: 'en' | 'es' | 'pt' | 'fr', title: string, description = '') =>
  emptiness(engine, { language, title, description, concepts: [] });

describe('a need that says nothing', () => {
  it.each([
    ['en', 'Training needed'],
    ['en', 'We need training and technical assistance. Any help would be welcome.'],
    ['es', 'Se solicita capacitación para funcionarios policiales. Cualquier apoyo es importante.'],
    ['pt', 'Precisamos de treinamento e de assistência técnica para os nossos policiais.'],
    ['fr', 'Nous avons besoin de formation et d’assistance technique pour nos agents.'],
  ] as const)('is too empty: %s, %s', (language, title) => {
    expect(found(language, title)).toBe('says-nothing');
  });

  it('is too empty where its words name no subject', () => {
    expect(found('en', 'Help with our many worries')).toBe('names-no-subject');
  });
});

describe('a need that says something', () => {
  it.each([
    ['en', 'Ballistics'],
    ['en', 'Training in criminal investigation'],
    ['es', 'Capacitación en lavado de activos'],
    ['pt', 'Cães farejadores'],
    ['fr', 'Traite des personnes'],
  ] as const)('can be matched: %s, %s', (language, title) => {
    expect(found(language, title)).toBeNull();
  });

  it('can be matched by its description', () => {
    expect(found('en', 'Training needed', 'Prosecutors lose extradition cases.')).toBeNull();
  });

  it('can be matched by a concept that it declares', () => {
    const need = { language: 'en', title: 'Training needed', description: '' } as const;
    expect(emptiness(engine, { ...need, concepts: ['extradition'] })).toBeNull();
    expect(emptiness(engine, { ...need, concepts: ['no-such-concept'] })).toBe('says-nothing');
  });

  it('can be matched on an ask by the need around it', () => {
    const empty = { title: 'Training', description: '', concepts: [] };
    const alone = prepareAsk(engine, anAsk(empty));
    const within = prepareAsk(engine, anAsk({ ...empty, context: 'Wildlife trafficking' }));
    expect([isTooEmpty(engine, alone), isTooEmpty(engine, within)]).toEqual([true, false]);
    expect(isTooEmpty(engine, alone)).toBe(true);
  });
});

it('knows the concepts of form by codes of the thesaurus', () => {
  const unknown = [...formConcepts].filter((code) => !engine.thesaurus.indexOf.has(code));
  expect(unknown).toEqual([]);
});
