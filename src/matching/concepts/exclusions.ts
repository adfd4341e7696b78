// Stretches of a text that say what is not meant: "excluding migrant smuggling", "salvo los casos de
// corrupción". A concept that stands there is not asked for and not offered. What is lacking is no
// exclusion but what is asked for: "judges were not trained in", "sin peritos", "the curriculum does not
// cover". Of an offer, though, that it does not cover something means just that.
import type { Language } from '../../domain/vocabulary.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A stretch of a text, in UTF-16 offsets; the end is exclusive. */
type Span = { start: number; end: number };

/** Whose words they are: those of who asks, or of who offers. */
export type Side = 'ask' | 'offer';

/** Cues that exclude what follows them up to the end of the clause, whoever writes them. */
const cues: Record<Language, string> = {
  en: String.raw`not to be confused with|exclud(?:es?|ing)(?! from)|except(?:ing)?(?: for)?|other than|rather than|instead of|(?:do(?:es)?|did) not (?:need|want|seek|request|require)|(?:and )?not(?= (?:on|the|of|for|its|their|with) )|as opposed to|outside the scope`,
  es: String.raw`excluye(?:ndo|n)?|excluid[oa]s?|excepto|salvo(?! que)|a excepción de|con excepción de|distint[oa]s? de|en (?:lugar|vez) de|no se (?:solicita|requiere|necesita|pide)|(?:[ye] )?no(?= (?:de|del|el|la|los|las|sobre|en|para|al?) )|fuera del alcance`,
  pt: String.raw`exclu(?:i|em|indo)|excluíd[oa]s?|exceto|excepto|salvo(?! que)|com exceção de|distint[oa]s? d[eoa]s?|em (?:vez|lugar) de|não se (?:solicita|requer|pede|pretende)|(?:e )?não(?= (?:de|do|da|dos|das|o|a|os|as|sobre|em|no|na|para|ao?) )|fora do âmbito`,
  fr: String.raw`exclu(?:t|ent|ant)|à l['’]exclusion d[eu]s?|à l['’]exception d[eu]s?|sauf(?! que)|excepté|hormis|plutôt que|au lieu d[eu]s?|(?:et )?non(?: pas)?(?= (?:de|du|des|le|la|les|sur|en|à|aux?) )|ne (?:demand|souhait|sollicit)\p{L}* pas|hors du champ`,
};

/** Cues that exclude in an offer, and tell of a lack in an ask. */
const offerCues: Record<Language, string> = {
  en: String.raw`(?:do(?:es)?|will|shall|is|are)(?: not|n['’]t) (?:cover|include|address|deal with|extend to|concern|apply to|touch|about|on|meant|intended)|not (?:covering|including|addressing|about)`,
  es: String.raw`no (?:se )?(?:incluye|cubre|abarca|aborda|comprende|contempla|refiere a|trata de|ocupa de|versa sobre|aplica a)n?|sin (?:incluir|abarcar|abordar)`,
  pt: String.raw`não (?:se )?(?:inclu[ie]|cobre|abrange|aborda|compreende|contempla|trata de|refere a|ocupa de|aplica a)m?|sem (?:incluir|abranger|abordar)`,
  fr: String.raw`ne (?:couvr|compren|trait|concern|port|vis|s['’]appliqu|s['’]étend)\p{L}* pas(?: sur| de| à)?|n['’](?:inclu|abord)\p{L}* pas|sans (?:inclure|aborder|couvrir)`,
};

/** Where an exclusion ends before its clause does: where the text turns back to what it means. */
const turns: Record<Language, string> = {
  en: String.raw`but|although|only|which|while`,
  es: String.raw`sino|pero|aunque|solo|sólo|mientras`,
  pt: String.raw`mas|senão|embora|só|apenas|enquanto`,
  fr: String.raw`mais|bien que|seulement|tandis`,
};

type Patterns = Record<Language, RegExp>;

const patterns: Record<Side, Patterns> = {
  ask: patternsOf((language) => cues[language]),
  offer: patternsOf((language) => `${cues[language]}|${offerCues[language]}`),
};

function patternsOf(cuesOf: (language: Language) => string): Patterns {
  return {
    en: patternOf('en', cuesOf('en')),
    es: patternOf('es', cuesOf('es')),
    pt: patternOf('pt', cuesOf('pt')),
    fr: patternOf('fr', cuesOf('fr')),
  };
}

function patternOf(language: Language, words: string): RegExp {
  const cue = String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`;
  const turn = String.raw`(?<![\p{L}\p{N}])(?:${turns[language]})(?![\p{L}\p{N}])`;
  return new RegExp(String.raw`${cue}(?:(?!${turn})[^.,;:!?()\n])*`, 'gu');
}

/** The words of a text that carry meaning, without those that it excludes. */
export function meantWords(text: string, language: Language, side: Side): Token[] {
  const excluded = exclusions(text, patterns[side][language]);
  const tokens = tokenize(text, language);
  if (excluded.length === 0) return tokens;
  return tokens.filter(
    (token) => !excluded.some(({ start, end }) => token.start >= start && token.end <= end),
  );
}

/** The excluded stretches of a text, in order. */
function exclusions(text: string, pattern: RegExp): Span[] {
  const lower = text.toLowerCase();
  // A few capitals lower to more than one letter; offsets would then be those of another text.
  if (lower.length !== text.length) return [];
  return Array.from(lower.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
