// Needs that do not say what they ask for ("We need training and technical assistance"): there is
// nothing to rank by, so nothing is proposed, and the filer is asked to say more.
import type { Engine } from '../compiled.ts';
import { findConcepts } from '../concepts/annotate.ts';
import type { Ask } from '../model.ts';
import { type PreparedAsk, prepareAsk } from '../prepare.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import { wordTerms } from '../text/word-terms.ts';
import { isEverydayWord } from './everyday-words.ts';
import { generalConcepts } from './general-concepts.ts';

/** Why an ask is too empty: it says next to nothing, or it has words and none names a subject. */
export type EmptinessCode = 'says-nothing' | 'names-no-subject';

/** A concept detected less surely, its words apart, may rest on everyday words alone. */
const sure = 800;
/** A word that leans less to a concept than this, in permille, names no subject. */
const leastLean = 700;
/** So many telling words say something, even where the thesaurus knows none of them. */
const enoughWords = 4;

/**
 * What is wrong with an ask that is too empty to rank; null for any other. An ask says something where
 * it declares a concept, shows one that is more than a call for help, or has telling words of which
 * one leans to such a concept or which are many.
 */
export function emptinessOf(engine: Engine, prepared: PreparedAsk): EmptinessCode | null {
  const { ask, concepts } = prepared;
  if (ask.concepts.some((code) => engine.thesaurus.indexOf.has(code))) return null;
  if (concepts.some(({ concept }) => isSubject(engine, concept)) && showsSubject(engine, ask)) {
    return null;
  }
  const telling = tellingWords(engine, ask);
  if (telling.size === 0) return 'says-nothing';
  const leans = (one: number) =>
    engine.themes
      .get(one)
      ?.some(({ concept, weight }) => weight >= leastLean && isSubject(engine, concept));
  return telling.size < enoughWords && ![...telling].some(leans) ? 'names-no-subject' : null;
}

/** Answers already given: a cache of a pure function, so it changes time and nothing else. */
const known = new WeakMap<PreparedAsk, boolean>();

/** Whether an ask says too little to be matched: the engine proposes nothing for it. */
export function isTooEmpty(engine: Engine, prepared: PreparedAsk): boolean {
  const before = known.get(prepared);
  if (before !== undefined) return before;
  const empty = emptinessOf(engine, prepared) !== null;
  known.set(prepared, empty);
  return empty;
}

/** The same for the words of a need that is not filed yet. */
export function emptiness(
  engine: Engine,
  need: Pick<Ask, 'language' | 'title' | 'description' | 'concepts'>,
): EmptinessCode | null {
  return emptinessOf(engine, prepareAsk(engine, { ...blank, ...need }));
}

const blank: Omit<Ask, 'language' | 'title' | 'description' | 'concepts'> = {
  id: '',
  needId: '',
  beneficiaries: [],
  context: '',
  audience: [],
  wantedKinds: [],
  deliveryLanguages: [],
  passiveLanguages: [],
  modes: [],
  window: null,
  participants: null,
  excludedProviders: [],
};

/** Whether the words of an ask name a subject outright. */
function showsSubject(engine: Engine, { language, title, description, context }: Ask): boolean {
  return [title, description, context].some((text) =>
    findConcepts(tokenize(text, language), language, engine).some(
      ({ concept, confidence }) => confidence >= sure && isSubject(engine, concept),
    ),
  );
}

function isSubject({ thesaurus }: Engine, concept: number): boolean {
  return !generalConcepts.has(thesaurus.concepts[concept]?.code ?? '');
}

/** The words that tell something: neither everyday words, nor short ones, nor numbers. */
function tellingWords(
  { lexicon }: Engine,
  { language, title, description, context }: Ask,
): Set<number> {
  const tokens = tokenize([title, description, context].join('\n'), language);
  return new Set(
    tokens.flatMap((token) => {
      const { word, folded } = token;
      const stemmed = stem(word, language);
      const tells = folded.length >= 3 && !/^\p{N}/u.test(folded);
      return tells && !isEverydayWord(folded, stemmed, language)
        ? [wordTerms(token, language, lexicon).whole.id]
        : [];
    }),
  );
}
