// What can be worked out of one ask or one offer alone: its concepts and its text vectors. It does
// not depend on the date of the run, so it can be kept as long as the record does not change.
import type { Language } from '../domain/vocabulary.ts';
import type { Engine } from './compiled.ts';
import { findConcepts } from './concepts/annotate.ts';
import { meantWords, type Side } from './concepts/exclusions.ts';
import { askThemes, offerThemes, themeVector } from './concepts/themes.ts';
import type { Ask, Offer } from './model.ts';
import {
  askWeighing,
  type Field,
  offerWeighing,
  type TermVector,
  type TextVectors,
  textVectors,
} from './text/term-vectors.ts';
import type { Token } from './text/tokens.ts';

/** A concept of a record: how much it counts there (0 to 1000) and the words that showed it. */
export type Evidence = { concept: number; strength: number; words: readonly string[] };

export type PreparedAsk = Prepared & { ask: Ask };
export type PreparedOffer = Prepared & { offer: Offer };

/** What both sides are prepared into. */
type Prepared = {
  /** Declared and detected concepts, in the order of the thesaurus. */
  concepts: readonly Evidence[];
  /** Sum of their strengths: how firmly the text stands on concepts. */
  firmness: number;
  vectors: TextVectors;
  themes: TermVector;
};

/** What a concept counts for by the field that shows it, permille. */
const askFields = { title: 1000, description: 700, context: 250 } as const;
const offerFields = { title: 1000, description: 650 } as const;

type Passage = { text: string; tokens: readonly Token[]; strength: number };

export function prepareAsk(engine: Engine, ask: Ask): PreparedAsk {
  const { language } = ask;
  const title = passage(ask.title, language, { side: 'ask', strength: askFields.title });
  const description = passage(ask.description, language, {
    side: 'ask',
    strength: askFields.description,
  });
  const context = passage(ask.context, language, { side: 'ask', strength: askFields.context });
  const fields = [
    { tokens: title.tokens, halves: 4 },
    { tokens: description.tokens, halves: 2 },
    { tokens: context.tokens, halves: 1 },
  ];
  return {
    ask,
    ...evidence(engine, ask, [title, description, context]),
    vectors: textVectors(fields, language, engine.lexicon, askWeighing),
    themes: themeVector(fields, language, engine, askThemes),
  };
}

export function prepareOffer(engine: Engine, offer: Offer): PreparedOffer {
  const { language } = offer;
  const title = passage(offer.title, language, { side: 'offer', strength: offerFields.title });
  const description = passage(offer.description, language, {
    side: 'offer',
    strength: offerFields.description,
  });
  const fields: Field[] = [
    { tokens: title.tokens, halves: 4 },
    { tokens: description.tokens, halves: 2 },
  ];
  const weighing = offerWeighing(fields, engine.lexicon);
  return {
    offer,
    ...evidence(engine, offer, [title, description]),
    vectors: textVectors(fields, language, engine.lexicon, weighing),
    themes: themeVector(fields, language, engine, offerThemes),
  };
}

function passage(
  text: string,
  language: Language,
  { side, strength }: { side: Side; strength: number },
): Passage {
  return { text, tokens: meantWords(text, language, side), strength };
}

/** Declared concepts count in full; detected ones by the policy, their field and their confidence. */
function evidence(
  engine: Engine,
  record: { concepts: readonly string[]; language: Language },
  passages: readonly Passage[],
): Pick<Prepared, 'concepts' | 'firmness'> {
  const found = new Map<number, { strength: number; words: Set<string> }>();
  const note = (concept: number, strength: number, words: string | null) => {
    const known = found.get(concept) ?? { strength: 0, words: new Set<string>() };
    known.strength = Math.max(known.strength, strength);
    if (words !== null) known.words.add(words);
    found.set(concept, known);
  };
  for (const code of record.concepts) {
    const index = engine.thesaurus.indexOf.get(code);
    if (index !== undefined) note(index, 1000, null);
  }
  const { detected } = engine.policy.topic;
  for (const { text, tokens, strength } of passages) {
    for (const finding of findConcepts(tokens, record.language, engine)) {
      const first = tokens[finding.tokens[0] ?? 0];
      const last = tokens[finding.tokens.at(-1) ?? 0];
      const words = text.slice(first?.start, last?.end);
      const product = strength * finding.confidence * detected;
      note(finding.concept, Math.floor(product / 1_000_000), words);
    }
  }
  const concepts = Array.from(found, ([concept, { strength, words }]) => ({
    concept,
    strength,
    words: [...words],
  })).sort((a, b) => a.concept - b.concept);
  return { concepts, firmness: concepts.reduce((sum, { strength }) => sum + strength, 0) };
}
