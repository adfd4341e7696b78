// How far the language of an activity reaches those who are to attend it.
import type { Ask, Edition } from './model.ts';

/**
 * `same`: it is held in a language that the need accepts. `interpreted`: it is interpreted into one.
 * `passive`: it is held in a language that the participants follow, but do not work in; interpretation
 * into such a language would help nobody to take part.
 */
export type LanguageLevel = 'same' | 'interpreted' | 'passive';

/** The best level at which they meet where both sides state languages; null where they do not. */
export function languageLevel(ask: Ask, edition: Edition): LanguageLevel | null {
  const { deliveryLanguages: accepted, passiveLanguages: followed } = ask;
  const { deliveryLanguages: held, interpretedLanguages: interpreted } = edition;
  if (held.some((language) => accepted.includes(language))) return 'same';
  if (interpreted.some((language) => accepted.includes(language))) return 'interpreted';
  return held.some((language) => followed.includes(language)) ? 'passive' : null;
}
