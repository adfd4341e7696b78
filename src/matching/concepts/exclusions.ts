// Stretches of a text that say what is not meant: "does not cover migrant smuggling", "salvo los
// casos de corrupción". A concept that stands there is not asked for and not offered. What is
// lacking ("judges were not trained in", "sin peritos") is no exclusion: a lack is what is asked for.
import type { Language } from '../../domain/vocabulary.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A stretch of a text, in UTF-16 offsets; the end is exclusive. */
type Span = { start: number; end: number };

/** Cues, each followed by what it excludes up to the end of the clause. */
const cues: Record<Language, string> = {
  en: String.raw`(?:do(?:es)?|will|shall|is|are)(?: not|n['’]t) (?:cover|include|address|deal with|extend to|concern|apply to|touch|about|on|meant|intended)|not (?:covering|including|addressing|about|to be confused with)|exclud(?:es|ed?|ing)(?! from)|except(?:ing)?(?: for)?|other than|rather than|instead of|(?:and )?not(?= (?:on|the|of|for|its|their|with) )|as opposed to|outside the scope`,
  es: String.raw`no (?:se )?(?:incluye|cubre|abarca|aborda|comprende|contempla|refiere a|trata de|ocupa de|versa sobre|aplica a)n?|sin (?:incluir|abarcar|abordar)|excluye(?:ndo|n)?|excluid[oa]s?|excepto|salvo(?! que)|a excepción de|con excepción de|distint[oa]s? de|en (?:lugar|vez) de|(?:[ye] )?no(?= (?:de|del|el|la|los|las|sobre|en|para|al?) )|fuera del alcance`,
  pt: String.raw`não (?:se )?(?:inclu[ie]|cobre|abrange|aborda|compreende|contempla|trata de|refere a|ocupa de|aplica a)m?|sem (?:incluir|abranger|abordar)|exclu(?:i|em|indo)|excluíd[oa]s?|exceto|excepto|salvo(?! que)|com exceção de|distint[oa]s? d[eoa]s?|em (?:vez|lugar) de|(?:e )?não(?= (?:de|do|da|dos|das|o|a|os|as|sobre|em|no|na|para|ao?) )|fora do âmbito`,
  fr: String.raw`ne (?:couvr|compren|trait|concern|port|vis|s['’]appliqu|s['’]étend)\p{L}* pas(?: sur| de| à)?|n['’](?:inclu|abord)\p{L}* pas|(?:et )?non(?: pas)?(?= (?:de|du|des|le|la|les|sur|en|à|aux?) )|sans (?:inclure|aborder|couvrir)|exclu(?:t|ent|ant)|à l['’]exclusion d[eu]s?|à l['’]exception d[eu]s?|sauf(?! que)|excepté|hormis|plutôt que|au lieu d[eu]s?|hors du champ`,
};

/** Where an exclusion ends before its clause does: where the text turns back to what it means. */
const turns: Record<Language, string> = {
  en: String.raw`but|although|only|which|while`,
  es: String.raw`sino|pero|aunque|solo|sólo|mientras`,
  pt: String.raw`mas|senão|embora|só|apenas|enquanto`,
  fr: String.raw`mais|bien que|seulement|tandis`,
};

const patterns: Record<Language, RegExp> = {
  en: patternOf('en'),
  es: patternOf('es'),
  pt: patternOf('pt'),
  fr: patternOf('fr'),
};

function patternOf(language: Language): RegExp {
  const cue = String.raw`(?<![\p{L}\p{N}])(?:${cues[language]})(?![\p{L}\p{N}])`;
  const rest = String.raw`(?:(?!(?<![\p{L}\p{N}])(?:${turns[language]})(?![\p{L}\p{N}]))[^.,;:!?()\n])*`;
  return new RegExp(`${cue}${rest}`, 'gu');
}

/** The words of a text that carry meaning, without those that it excludes. */
export function meantWords(text: string, language: Language): Token[] {
  const excluded = exclusions(text, language);
  const tokens = tokenize(text, language);
  if (excluded.length === 0) return tokens;
  return tokens.filter(
    (token) => !excluded.some(({ start, end }) => token.start >= start && token.end <= end),
  );
}

/** The excluded stretches of a text, in order. */
export function exclusions(text: string, language: Language): Span[] {
  const lower = text.toLowerCase();
  // A few capitals lower to more than one letter; offsets would then be those of another text.
  if (lower.length !== text.length) return [];
  return Array.from(lower.matchAll(patterns[language]), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
